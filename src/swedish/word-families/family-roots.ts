import type { PartOfSpeech, SwedishPart } from '../swedish-word.ts';
import { VERB_FIRST_PARTS } from './verb-first-parts.ts';
import { wordRoot } from './word-root.ts';

const CONTENT: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'VERB', 'ADJ', 'ADV']);

/**
 * The roots of the families of words that a lemma belongs to, each once, in the order of its parts: `resultatstyrning` →
 * `resultat`, `styr`; `styra` → `styr`. They depend on the lemma alone, never on the corpus. Only nouns, verbs,
 * adjectives and adverbs have any; names and function words give []. A root is what people see as the family's name.
 */
export function familyRoots(
  lemma: string,
  partOfSpeech: PartOfSpeech,
  parts: readonly Pick<SwedishPart, 'lemma'>[],
): readonly string[] {
  if (!CONTENT.has(partOfSpeech)) return [];
  if (parts.length === 0) return [wordRoot(lemma, partOfSpeech)];
  const roots = parts.map((part, at) =>
    wordRoot(part.lemma, at === parts.length - 1 ? partOfSpeech : partOfSpeechOfFirstPart(part.lemma)),
  );
  return [...new Set(roots)];
}

/** A first part is a noun as a rule; an adjective's root is the adjective itself, as a noun's is. */
function partOfSpeechOfFirstPart(lemma: string): PartOfSpeech {
  return VERB_FIRST_PARTS.has(lemma) ? 'VERB' : 'NOUN';
}
