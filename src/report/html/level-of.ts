import type { Page } from './page.ts';

/** Steps of the color scale, 1 to 4; 0 is a cell without mentions. */
type Level = 0 | 1 | 2 | 3 | 4;

/** Where the second, third and fourth step of shares begin, in per cent: words of a large corpus are mostly rare. */
export const shareSteps = [5, 20, 50] as const;

/**
 * The step of a value. Mentions: one, two, three, four or more. Shares, as printed: by `shareSteps`. The steps are the
 * same on every page, so that two pages can be held side by side.
 */
export function levelOf(page: Page, value: number): Level {
  if (value <= 0) return 0;
  const step = page.oneEach ? Math.floor(value) : 1 + shareSteps.filter((from) => Math.round(value) >= from).length;
  return Math.min(4, Math.max(1, step)) as Level;
}
