import type { Citation, Token } from '../../src/records.ts';
import { tokenizeText } from '../../src/swedish/tokenize-text.ts';

/** The words, numbers and marks of one citation, in order, with offsets into its text. */
export function tokenize(citation: Citation): readonly Token[] {
  return tokenizeText(citation.text).map((token, index) => ({ citationId: citation.id, index, ...token }));
}
