import { wholeText } from './whole-text.ts';

/** A number with its noun: `1 motivering`, `11 motiveringar`. */
export function counted(count: number, one: string, many: string): string {
  return `${wholeText(count)} ${count === 1 ? one : many}`;
}
