import type { Analysis, Citation } from '../../records.ts';
import type { WorkedConcept } from './worked-concepts.ts';

/** Words of the citations that look as if they belonged to a concept, and are not counted. */
interface MissedWords {
  /** The letters that all the concept's words have in common, as a family's root. */
  readonly root: string;
  readonly words: readonly { readonly citation: Citation; readonly word: string }[];
}

/**
 * Looks for a concept's root in every word that is not counted as a mention: found by letters alone, without any
 * knowledge of Swedish, so that it can catch what the program overlooks. Null when no family's root stands in every
 * word the concept was found by.
 */
export function missedWords(
  { citations, families }: Pick<Analysis, 'citations' | 'families'>,
  { concept, lines }: WorkedConcept,
): MissedWords | null {
  const family = families.find(
    ({ id, concepts }) => concepts.includes(concept.id) && lines.every(({ member }) => member.includes(id)),
  );
  if (family === undefined || lines.length === 0) return null;
  const words = citations.flatMap((citation) =>
    [...citation.text.matchAll(/[\p{L}\p{M}-]+/gu)]
      .filter(([word]) => word.toLowerCase().includes(family.id))
      .filter(
        ({ index }) =>
          !lines.some((line) => line.citationId === citation.id && line.start <= index && index < line.end),
      )
      .map(([word]) => ({ citation, word })),
  );
  return { root: family.id, words };
}
