import type { Citation } from '../../../src/records.ts';
import type { Swedish, SwedishWord } from '../../../src/swedish/index.ts';
import { lemmatize } from '../../stages/lemmatize.ts';
import { tokenize } from '../../stages/tokenize.ts';

/**
 * What the lexicon says of every token of some citations, one after the other: all that another thread needs to
 * annotate them without it. Few of the words are different, and each of these is one object.
 */
export function wordsOfCitations(
  citations: readonly Citation[],
  swedish: Pick<Swedish, 'lemmatize'>,
): readonly SwedishWord[] {
  const found: SwedishWord[] = [];
  const noting = (sentence: readonly string[]) => {
    const words = swedish.lemmatize(sentence);
    for (const word of words) found.push(word);
    return words;
  };
  for (const citation of citations) lemmatize(tokenize(citation), { lemmatize: noting });
  return found;
}
