import type { LemmatizedToken } from '../../src/records.ts';
import { tokenizeText } from '../../src/swedish/tokenize-text.ts';

/** The tokens of a text with lemmas given by hand, form → lemma; any other word is its own lemma in small letters. */
export function lemmatized(text: string, lemmas: Readonly<Record<string, string>> = {}): readonly LemmatizedToken[] {
  return tokenizeText(text).map((token, index) => {
    const lemma = lemmas[token.text] ?? token.text.toLowerCase();
    return {
      citationId: 'c',
      index,
      ...token,
      lemma,
      partOfSpeech: 'X',
      parts: [],
      evidence: 'unknown',
      candidates: [lemma],
    };
  });
}
