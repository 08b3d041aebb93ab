import { literal } from '../line/literal.ts';

/** The awards a page tells of, learned before its sentences are read. */
export interface AwardNames {
  /** Bare names as the page writes them, the surest first. */
  readonly names: readonly string[];
  /** Finds any form of them, longest first; null when the page names none. */
  readonly pattern: RegExp | null;
  /** The name of each form, in lower case: "guldäpple" is Guldäpplet, "sleven" is Måltidspriset Sleven. */
  readonly byForm: ReadonlyMap<string, string>;
}

/** One of a page's awards where it stands in some words. */
interface NamedAward {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export const NO_NAMES: AwardNames = { names: [], pattern: null, byForm: new Map() };

/**
 * Names as a page's awards, in any case, and without their article after a year: "2014 års Guldäpple" is Guldäpplet.
 *
 * @param shorter other forms that the page uses, and the name each stands for
 */
export function toAwardNames(names: readonly string[], shorter: ReadonlyMap<string, string>): AwardNames {
  if (names.length === 0) return NO_NAMES;
  const byForm = new Map<string, string>();
  const forms: string[] = [];
  for (const [form, name] of [...shorter, ...names.map((name) => [name, name] as const)]) {
    byForm.set(form.toLocaleLowerCase('sv'), name);
    forms.push(form);
  }
  const patterns = forms.toSorted((a, b) => b.length - a.length).map(literal);
  for (const name of names) {
    // "Spaden" is "årets spade", "Guldmegafonen" "årets guldmegafon".
    for (const form of [withoutArticle(name), /^\p{L}{4,}(?=e[nt]$)/u.exec(name)?.[0]]) {
      if (form === undefined || byForm.has(form.toLocaleLowerCase('sv'))) continue;
      byForm.set(form.toLocaleLowerCase('sv'), name);
      patterns.push(`(?<=(?:års|årets) )${literal(form)}`);
    }
  }
  return { names, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'iu'), byForm };
}

/** The first of a page's awards in some words. */
export function findAward(words: string, { pattern, byForm }: AwardNames): NamedAward | undefined {
  const match = pattern?.exec(words);
  if (match === null || match === undefined) return undefined;
  const name = byForm.get(match[0].toLocaleLowerCase('sv').replace(/\s+/g, ' ')) ?? match[0];
  return { name, start: match.index, end: match.index + match[0].length };
}

/** "Guldäpplet" → "Guldäpple", "Demokratipriset" → "Demokratipris"; undefined for a name of several words. */
export function withoutArticle(name: string): string | undefined {
  return /^\p{L}{3,}pris(?=et$)|^\p{L}{4,}e(?=[tn]$)|^\p{L}{4,}(?=en$|et$)/u.exec(name)?.[0];
}
