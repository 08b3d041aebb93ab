import type { Lexicon } from '../lexicon/lexicon.ts';
import { readListed } from './read-listed.ts';
import type { Reading } from './reading.ts';

const NONE: readonly Reading[] = [];

/** The readings that a listed form can have as the head of an unlisted compound; empty when it can be none. */
export function readHead(head: string, lexicon: Lexicon): readonly Reading[] {
  const readings = readListed(head, lexicon);
  return readings.length === 0 ? NONE : readings.filter((reading) => canBeHead(head, reading));
}

/** Nouns that are no heads: vinstdrivet is driven, and no drift. */
const NO_HEADS: ReadonlySet<string> = new Set(['driv', 'drive']);

/** A noun or adjective whose lemma begins as the form does: allt + fler is no alltmånga. */
function canBeHead(head: string, { partOfSpeech, lemma }: Reading): boolean {
  if (partOfSpeech === 'NOUN' && NO_HEADS.has(lemma)) return false;
  return (partOfSpeech === 'NOUN' || partOfSpeech === 'ADJ') && lemma.charAt(0) === head.charAt(0);
}
