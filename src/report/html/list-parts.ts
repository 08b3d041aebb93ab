import type { Page } from './page.ts';
import { wording } from './wording.ts';

/**
 * `a`, `, `, `b`, ` och `, `c`: the parts of a list in running text. With more than `limit` names the rest are counted:
 * `a, b och 3 till`.
 */
export function listParts<Name>(page: Page, names: readonly Name[], limit: number): readonly (Name | string)[] {
  const shown: readonly (Name | string)[] =
    names.length <= limit
      ? names
      : [...names.slice(0, limit - 1), page.say(wording.page.more, { count: names.length - limit + 1 })];
  return shown.flatMap((name, index) => {
    if (index === 0) return [name];
    return [index < shown.length - 1 ? ', ' : ` ${page.say(wording.page.and)} `, name];
  });
}
