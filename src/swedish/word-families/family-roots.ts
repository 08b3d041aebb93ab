import type { PartOfSpeech, SwedishPart } from '../swedish-word.ts';
import { VERB_FIRST_PARTS } from './verb-first-parts.ts';
import { wordRoot } from './word-root.ts';

const NONE: readonly string[] = [];
const CONTENT: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'VERB', 'ADJ', 'ADV']);

/**
 * The roots of the families of words that a lemma belongs to, each once, in the order of its parts: `resultatstyrning`
 * → `resultat`, `styr`; `styra` → `styr`. They depend on the lemma alone, never on the corpus. Only nouns, verbs,
 * adjectives and adverbs have any; names and function words give []. A root is what people see as the family's name.
 */
export function familyRoots(
  lemma: string,
  partOfSpeech: PartOfSpeech,
  parts: readonly Pick<SwedishPart, 'lemma'>[],
): readonly string[] {
  if (!CONTENT.has(partOfSpeech)) return NONE;
  if (parts.length === 0) return [wordRoot(lemma, partOfSpeech)];
  const roots: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const { lemma: part } = parts[at]!;
    const root = wordRoot(part, at === parts.length - 1 ? partOfSpeech : partOfSpeechOfFirstPart(part));
    if (!roots.includes(root)) roots.push(root);
  }
  return roots;
}

/** A first part is a noun as a rule; an adjective's root is the adjective itself, as a noun's is. */
function partOfSpeechOfFirstPart(lemma: string): PartOfSpeech {
  return VERB_FIRST_PARTS.has(lemma) ? 'VERB' : 'NOUN';
}
