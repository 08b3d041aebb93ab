/** The suffix classes of a hunspell affix file, as far as Swedish uses them: suffixes with an ending condition. */

/** One suffix rule: a base that meets the condition loses `strip` and takes `add`. */
export interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  /** Flags of the resulting form, such as `WXZ` for the first part of a compound; empty for an ordinary form. */
  readonly flags: string;
  /** The condition on the end of the base, one entry a letter. */
  readonly condition: readonly LetterCondition[];
}

/** What a letter may be: any (`letters` empty and `negated`), one of some, or none of some. */
interface LetterCondition {
  readonly letters: string;
  readonly negated: boolean;
}

/** Whether a base ends as a rule asks. */
export function meetsCondition(base: string, rule: SuffixRule): boolean {
  const { condition } = rule;
  const from = base.length - condition.length;
  if (from < 0) return false;
  for (let i = 0; i < condition.length; i++) {
    const { letters, negated } = condition[i]!;
    if (letters.includes(base.charAt(from + i)) === negated) return false;
  }
  return true;
}

/** Reads the `SFX` lines of an affix file. Gives the rules by class letter, in the file's order. */
export function readAffixes(aff: string): ReadonlyMap<string, readonly SuffixRule[]> {
  const classes = new Map<string, SuffixRule[]>();
  for (const line of aff.split('\n')) {
    const [kind, name, strip, addition, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || name === undefined || strip === undefined || addition === undefined) continue;
    const rules = classes.get(name);
    if (rules === undefined) {
      classes.set(name, []);
      continue;
    }
    const [add = '', flags = ''] = addition.split('/');
    rules.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags,
      condition: readCondition(condition ?? '.'),
    });
  }
  return classes;
}

/** Reads `[^m]el`: not m, then e, then l. A lone `.` asks for nothing. */
function readCondition(pattern: string): LetterCondition[] {
  const conditions: LetterCondition[] = [];
  for (const [, negation, set, letter] of pattern.matchAll(/\[(\^?)([^\]]+)\]|(.)/gu)) {
    if (set !== undefined) conditions.push({ letters: set, negated: negation === '^' });
    else if (letter !== undefined && letter !== '.') conditions.push({ letters: letter, negated: false });
  }
  return conditions;
}
