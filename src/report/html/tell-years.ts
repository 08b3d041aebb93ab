import { listYears } from './list-years.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

const mostRuns = 8;

/** Years of the corpus as in running text; where that would be a long list, the first, the last and how many. */
export function tellYears(page: Page, years: readonly number[]): string {
  const all = page.analysis.years.map(({ year }) => year);
  const listed = listYears(years, all);
  if (listed.split(', ').length <= mostRuns) return listed;
  const values = { first: years[0]!, last: years.at(-1)!, k: years.length, n: all.length };
  return page.say(wording.page.yearsOf, values);
}
