/** A pattern that is tried only on words that hold what each of its matches holds. */
export interface Guarded {
  readonly needed: RegExp;
  readonly pattern: RegExp;
  exec(words: string): RegExpExecArray | null;
  test(words: string): boolean;
}

/**
 * A pattern that takes long to try at each letter ("Kulturnämnden har enhälligt beslutat att utse"), behind a cheap
 * look for a piece without which it cannot match ("utse"). The look changes no answer.
 *
 * @param needed matches in all that the pattern matches in; not global
 * @param pattern not global
 */
export function guarded(needed: RegExp, pattern: RegExp): Guarded {
  return {
    needed,
    pattern,
    exec: (words) => (needed.test(words) ? pattern.exec(words) : null),
    test: (words) => needed.test(words) && pattern.test(words),
  };
}
