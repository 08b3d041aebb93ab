import type { Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';
import { saysNoOtherYear } from '../view/says-no-other-year.ts';
import type { EditionOfPage } from './edition-of-page.ts';

/**
 * "tilldelades i kväll, den 9 maj 2014," and "den 22 november 2012 delades". Prizes of January and February are often
 * of the year before.
 */
const DAY =
  /(?<!född |sedan |från |till )(?<!\p{L})den \d{1,2} (?:mars|april|maj|juni|juli|augusti|september|oktober|november|december) ((?:19|20)\d\d)(?!\d)/giu;

const GIVEN =
  /(?<!\p{L})(?:tilldela(?:s|des|ts)|dela(?:s|des|ts) ut|delade ut|överlämna(?:s|des)|utdelades|fick|mottog|tog emot|gick till|utsågs|korades|belönades|prisades|vann)(?!\p{L})/iu;

/**
 * The year of the day on which an award was given, where the sentence that announces a citation says the day, and the
 * page tells of no other year. Not the day a page was published.
 */
export function dayOfGiving(view: PageView, { at, record }: Standing): EditionOfPage | undefined {
  const places = [at, ...record];
  for (const from of places) {
    const { kind, words } = view.paragraphs[from]!;
    const { award, recipient } = view.facts[from]!;
    if (kind === 'heading' || award === undefined || recipient === undefined) continue;
    const sentence = words.split(/(?<=[.!?])\s+(?=\p{Lu})/u).find((part) => GIVEN.test(part) && part.search(DAY) >= 0);
    const years = new Set([...(sentence ?? '').matchAll(DAY)].map(([, year]) => Number(year)));
    const [year] = years;
    if (year === undefined || years.size > 1) continue;
    return saysNoOtherYear(view.facts, year) ? { year, from } : undefined;
  }
  return undefined;
}
