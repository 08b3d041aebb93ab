import { countBelow } from '../../count-below.ts';
import type { PageView } from '../page-view.ts';
import type { Standing } from './standing.ts';

const NOMINEES = /^(?:[^.:!?]{0,40} )?(?:nominera(?:de|t)|nomineringar(?:na)?)(?!\p{L})(?!.*(?:vinnar|pristagar))/iu;

/** No page is walked further up for each of its texts, in headings. */
const MOST = 50;

const WINNERS = /vinnar|pristagar|mottagar/iu;

/** The line of one who has not won: "Nominerad: Alingsås kommun", "Finalist: Krantz El". */
const NOMINEE = /^nominerad(?!\p{L})/iu;
const FINALIST = /^finalist(?!\p{L})/iu;

/**
 * Whether a text is about someone who has not got the award: it stands under a heading or a label for those who are
 * nominated. Finalists have texts of the jury's only where the page announces them as such.
 */
export function isOfNominees(
  { paragraphs, headings }: PageView,
  { at, record, lead }: Standing,
  isUnannounced: boolean,
): boolean {
  const wordsOf = (index: number) => paragraphs[index]!.words.replace(/^[*_]+/u, '');
  const line = record[0] === undefined ? '' : wordsOf(record[0]);
  if (NOMINEE.test(line) || (isUnannounced && FINALIST.test(line))) return true;
  if (lead.recipient !== undefined && lead.years.length === 1) return false;
  const end = countBelow(headings, at);
  for (let position = end - 1; position >= Math.max(0, end - MOST); position -= 1) {
    const words = wordsOf(headings[position]!);
    if (NOMINEES.test(words)) return true;
    if (WINNERS.test(words)) return false;
  }
  return false;
}
