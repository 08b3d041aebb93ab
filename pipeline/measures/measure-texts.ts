import type { AnalysisSettings, Citation, TextMeasures, Token } from '../../src/records.ts';
import { lix, MOST_LETTERS_OF_A_SHORT_WORD } from '../../src/statistics/lix.ts';
import { mattr } from '../../src/statistics/mattr.ts';

/**
 * Measures one citation's text, by that citation alone.
 *
 * Words are word tokens: numbers in figures and marks are not words, an abbreviation (`t.ex.`) and a hyphenated word
 * are one. Sentences are the tokenizer's that hold a word: the full stop of an abbreviation and a quoted title end
 * none. A word is long by its letters; hyphens, full stops and soft hyphens are not letters. Words are the same when
 * spelled the same in small letters.
 *
 * @param content the tokens that are left when the stopwords are removed
 */
export function measureTexts(
  {
    citation,
    tokens,
    content,
  }: { readonly citation: Citation; readonly tokens: readonly Token[]; readonly content: readonly Token[] },
  settings: Pick<AnalysisSettings, 'mattrWindow'>,
): TextMeasures {
  const words = tokens.filter((token) => token.kind === 'word');
  const contentWords = content.filter((token) => token.kind === 'word');
  const sentences = new Set(words.map((word) => word.sentence)).size;
  const longWords = words.filter((word) => lettersIn(word.text) > MOST_LETTERS_OF_A_SHORT_WORD);
  return {
    citationId: citation.id,
    year: citation.year,
    ...(citation.recipient === undefined ? {} : { recipient: citation.recipient }),
    words: words.length,
    sentences,
    lix: lix(words.length, sentences, longWords.length),
    mattr: mattr(
      words.map((word) => word.text.replaceAll('\u00AD', '').toLowerCase()),
      settings.mattrWindow,
    ),
    stopwordShare: words.length === 0 ? 0 : 1 - contentWords.length / words.length,
  };
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
