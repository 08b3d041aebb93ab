import { opensQuotation } from '../paragraph/find-quotation.ts';
import { opensWithPhrase } from '../paragraph/opens-with-phrase.ts';
import type { PageView } from '../view/page-view.ts';
import type { CitationText } from './citation-text.ts';
import { readBlockText } from './read-block-text.ts';
import { readQuotedText } from './read-quoted-text.ts';
import { readUnquotedText } from './read-unquoted-text.ts';

/**
 * Reads the citation that begins at an offset.
 *
 * @param at where its text or its opening mark stands
 * @param index the paragraph `at` is in
 * @param unquoted whether it may stand without quotation marks
 * @param underHeading whether a heading announces it: all paragraphs under it are then its own. A lead or a label
 *   speaks
 *   of one paragraph, and a second one without marks is a doubt
 */
export function readCitationText(
  view: PageView,
  at: number,
  index: number,
  unquoted: boolean,
  underHeading = false,
): CitationText {
  const paragraph = view.paragraphs[index]!;
  const from = at + (/^[*_]{1,2}(?=\S)/u.exec(view.text.slice(at, paragraph.end))?.[0].length ?? 0);
  const isBare = unquoted && opensWithPhrase(view.text, from, paragraph.end);
  if (isBare) return readUnquotedText(view, from, index, underHeading);
  if (opensQuotation(view.text, from)) return readQuotedText(view, from, index);
  if (opensQuotation(view.text, at)) return readQuotedText(view, at, index);
  if (paragraph.kind === 'quote') return readBlockText(view, at, index);
  if (!unquoted) return { start: at, end: paragraph.end, last: index, quoted: false, fault: 'not-found' };
  return readUnquotedText(view, isEmphasized(view.text.slice(at, paragraph.end)) ? from : at, index, underHeading);
}

/** "*Sex personer, noll genvägar.*": the marks stand round the whole, and are no part of it. */
function isEmphasized(words: string): boolean {
  return /^(\*\*|__|\*|_)(?=[^*_\s])[^*_]*\1$/u.test(words.trimEnd());
}
