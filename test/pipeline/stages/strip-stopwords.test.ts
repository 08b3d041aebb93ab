import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripStopwords } from '../../../pipeline/stages/strip-stopwords.ts';
import { lemmatized } from '../lemmatized.ts';

const stopwords = new Set(['och', 'var', 'på']);
const kept = (text: string, lemmas = {}) => stripStopwords(lemmatized(text, lemmas), stopwords).map(({ text }) => text);

describe('stripStopwords', () => {
  it('keeps content words with their indices', () => {
    const content = stripStopwords(lemmatized('Skola och 3 hem.'), stopwords);
    expect(content.map(({ index, text }) => [index, text])).toEqual([
      [0, 'Skola'],
      [3, 'hem'],
    ]);
  });

  it('judges the form, not the lemma', () => {
    expect(kept('var vara', { var: 'vara', vara: 'vara' })).toEqual(['vara']);
  });

  it('sees a stopword behind capitals, soft hyphens and decomposed letters', () => {
    expect(kept('Och o\u00adch pa\u030a skola')).toEqual(['skola']);
  });

  it('done twice is done once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('och', 'Var', 'skola', '3', '.', 'på')), (words) => {
        const once = stripStopwords(lemmatized(words.join(' ')), stopwords);
        expect(stripStopwords(once, stopwords)).toEqual(once);
      }),
    );
  });
});
