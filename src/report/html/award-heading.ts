import { distinctAwards } from '../distinct-awards.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

/** What the page is said to be about: its award, with a word of there being others; undefined when none is known. */
export function awardHeading(page: Page): string | undefined {
  const isOne = distinctAwards(page.analysis.citations).length < 2;
  if (page.award === undefined) return isOne ? undefined : page.say(wording.page.severalAwards);
  return isOne ? page.award : page.say(wording.page.andOtherAwards, { award: page.award });
}
