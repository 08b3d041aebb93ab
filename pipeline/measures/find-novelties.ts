import { group } from 'd3-array';
import type { NewWord, Novelty } from '../../src/records.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { findUnsaid } from './find-unsaid.ts';
import { mostSaidFirst } from './most-said-first.ts';
import { SaidWords } from './said-words.ts';

/**
 * Of each edition but the first the words that no citation of an earlier year has. What stands in two citations of the
 * same year is new in both. Later citations change nothing of it.
 * @param annotated every citation, in any order of the years
 * @returns oldest first
 */
export function findNovelties(annotated: readonly AnnotatedCitation[]): readonly Novelty[] {
  const said = new SaidWords();
  const editions = [...group(annotated, ({ citation }) => citation.year)].sort(([a], [b]) => a - b);
  const novelties = editions.map(([year, texts]) => {
    const { lemmas, words } = findUnsaid(texts, said);
    for (const each of texts) said.add(each);
    return { year, lemmas, words: words.toSorted(tellingFirst) };
  });
  return novelties.slice(1);
}

/** What is as often said and as unlike what was said before keeps its order in the texts. */
function tellingFirst(a: NewWord, b: NewWord): number {
  return b.documents - a.documents || mostSaidFirst(a, b);
}
