import { listParts } from './list-parts.ts';
import type { Page } from './page.ts';

/** `a, b och c`; with more than `limit` names the rest are counted: `a, b och 3 till`. */
export function listNames(page: Page, names: readonly string[], limit = 12): string {
  return listParts(page, names, limit).join('');
}
