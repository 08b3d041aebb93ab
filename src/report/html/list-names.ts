import type { Page } from './page.ts';
import { wording } from './wording.ts';

/** `a, b och c`; with more than `limit` names the rest are counted: `a, b och 3 till`. */
export function listNames(page: Page, names: readonly string[], limit = 12): string {
  const shown =
    names.length <= limit
      ? names
      : [...names.slice(0, limit - 1), page.say(wording.page.more, { count: names.length - limit + 1 })];
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${page.say(wording.page.and)} ${shown.at(-1)}`;
}
