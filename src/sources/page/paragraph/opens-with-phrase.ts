import { JURY_SAYS } from '../line/jury-says.ts';
import { findQuotation, opensQuotation } from './find-quotation.ts';

/**
 * Whether a text begins with a phrase between marks that its first sentence goes on behind, and so stands in no marks
 * itself: "”Ingen ska frysa” var ledordet när …".
 */
export function opensWithPhrase(text: string, at: number, end: number): boolean {
  const quotation = opensQuotation(text, at) ? findQuotation(text, at, end) : null;
  if (quotation === null || /[.!?…,]$/u.test(text.slice(quotation.start, quotation.end))) return false;
  const behind = text.slice(quotation.close, end);
  return /^ \p{Ll}/u.test(behind) && !JURY_SAYS.test(behind);
}
