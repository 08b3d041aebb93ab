import type { Trend } from '../../records.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

/** A run of editions worth a headline. */
const headlineRun = 3;

/** What the years of a series allow to be said after the count, most telling first. */
export function headlineTail(page: Page, { series, verdict }: Trend): string {
  const { years, citations, documents } = series;
  const full = documents.map((count, index) => count > 0 && count === citations[index]);
  const some = documents.map((count) => count > 0);
  const last = years.length - 1;
  let start = years.length;
  while (start > 0 && full[start - 1]) start -= 1;
  if (years.length - start >= headlineRun && start > 0) {
    const before = some.slice(0, start).includes(true);
    const text = before ? wording.headline.allSince : wording.headline.allSinceNoneBefore;
    return page.say(text, { year: years[start]! });
  }
  const firstIndex = some.indexOf(true);
  const lastIndex = some.lastIndexOf(true);
  if (verdict === 'came-and-went' && firstIndex > 0 && lastIndex < last)
    return page.say(wording.headline.onlyFromTo, { first: years[firstIndex]!, last: years[lastIndex]! });
  if (last - lastIndex >= headlineRun) return page.say(wording.headline.noneAfter, { year: years[lastIndex]! });
  if (firstIndex >= headlineRun) return page.say(wording.headline.noneBefore, { year: years[firstIndex]! });
  return '';
}
