/**
 * Whether the word before the full stop at `end` is the initial of a name: one capital letter, and a capital letter
 * after it, spaces and one line break aside. True of `C. J. L. Almqvist` and `C.J.L.`, false of `vitamin C.` at the
 * end.
 */
export function isInitial(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || !/\p{Lu}/u.test(text[start]!)) return false;
  let next = end + 1;
  while (text[next] === ' ' || text[next] === '\u00a0') next += 1;
  if (text[next] === '\n') next += 1;
  return /^\p{Lu}/u.test(text.slice(next, next + 2));
}
