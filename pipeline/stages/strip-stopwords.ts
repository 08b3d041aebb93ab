import type { LemmatizedToken } from '../../src/records.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';

/**
 * The content tokens: the words that are no stopword, without numbers and marks, indices unchanged. Doing it twice is
 * doing it once. A word is held against the list by its form, not its lemma, because the lists are lists of forms:
 * *var* is stripped and *vara* (to last) is judged by itself.
 */
export function stripStopwords(
  tokens: readonly LemmatizedToken[],
  stopwords: ReadonlySet<string>,
): readonly LemmatizedToken[] {
  return tokens.filter((token) => token.kind === 'word' && !stopwords.has(normalizeForm(token.text).toLowerCase()));
}
