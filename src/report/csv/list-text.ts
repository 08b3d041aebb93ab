import { cleanText } from '../clean-text.ts';
import { LIST_SEPARATOR } from './list-separator.ts';

/** A list as one cell of text: `2003 | 2005`; empty for an empty list. */
export function listText(items: readonly (string | number)[]): string {
  return items.map((item) => (typeof item === 'number' ? item : itemText(item))).join(LIST_SEPARATOR);
}

function itemText(item: string): string {
  return cleanText(item).replaceAll('|', '/');
}
