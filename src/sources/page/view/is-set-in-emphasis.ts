import type { PageView } from './page-view.ts';

/** So many texts in emphasis right below a heading show that the page sets its reasons so. */
const FEWEST = 2;

/** "*Föreningen har i trettio år …*" */
const IN_EMPHASIS = /^([*_]{1,2})[^*_]+\1$/u;

/** What is told of the prize or of its handing out; "Med detta stipendium vill nämnden tacka …" hands it out. */
const OF_PRIZE =
  /(?<!^[*_]{1,2}Med det(?:ta|na) )(?:pris|stipendi|medalj|utmärkelse|diplom|ceremoni|jury)\p{L}*|kronor/iu;

/**
 * Whether a text of several paragraphs is in emphasis from its first word to its last, and what follows is not, on a
 * page whose other reasons are: emphasis is then to the text what marks of quotation are.
 *
 * @param index the paragraph in which the text begins
 * @param last its last paragraph
 */
export function isSetInEmphasis({ paragraphs, headings }: PageView, index: number, last: number): boolean {
  const isEmphasized = (at: number) => paragraphs[at]?.kind === 'text' && IN_EMPHASIS.test(paragraphs[at].words);
  const further = paragraphs.slice(index + 1, last + 1);
  for (let at = index; at <= last; at += 1) if (!isEmphasized(at)) return false;
  if (isEmphasized(last + 1) || further.some(({ words }) => OF_PRIZE.test(words))) return false;
  let set = 0;
  for (const heading of headings) {
    if (isEmphasized(heading + 1)) set += 1;
    if (set >= FEWEST) return true;
  }
  return false;
}
