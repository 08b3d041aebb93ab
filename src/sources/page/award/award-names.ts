import { literal } from '../line/literal.ts';

/** The awards a page tells of, learned before its sentences are read. */
export interface AwardNames {
  /** Bare names as the page writes them, the surest first. */
  readonly names: readonly string[];
  /** Finds any form of them, inside words too; null when the page names none. */
  readonly anywhere: RegExp | null;
  /** Each form, longest first, to be tried at a place. */
  readonly forms: readonly RegExp[];
  /** The name of each form, in lower case: "guldäpple" is Guldäpplet, "sleven" is Måltidspriset Sleven. */
  readonly byForm: ReadonlyMap<string, string>;
}

/** One of a page's awards where it stands in some words. */
interface NamedAward {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** For words that are read by themselves; a page without awards has an object of its own, as every page has. */
export const NO_NAMES: AwardNames = { names: [], anywhere: null, forms: [], byForm: new Map() };

/**
 * Names as a page's awards, in any case, and without their article after a year: "2014 års Guldäpple" is Guldäpplet.
 *
 * @param shorter other forms that the page uses, and the name each stands for
 */
export function toAwardNames(names: readonly string[], shorter: ReadonlyMap<string, string>): AwardNames {
  if (names.length === 0) return { ...NO_NAMES };
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
  return {
    names,
    anywhere: new RegExp(patterns.join('|'), 'giu'),
    forms: patterns.map((pattern) => new RegExp(pattern, 'iuy')),
    byForm,
  };
}

const ENDS_INSIDE_WORD = /[\p{L}\d]$/u;
const GOES_ON = /[\p{L}\d]/uy;

/**
 * The first of a page's awards in some words. That it stands between words is looked at apart, for patterns with
 * `\p{L}` that are made for each page take longer to compile than the page to read.
 */
export function findAward(words: string, { anywhere, forms, byForm }: AwardNames): NamedAward | undefined {
  if (anywhere === null) return undefined;
  anywhere.lastIndex = 0;
  for (let start = anywhere.exec(words)?.index; start !== undefined; start = anywhere.exec(words)?.index) {
    anywhere.lastIndex = start + 1;
    if (ENDS_INSIDE_WORD.test(words.slice(Math.max(0, start - 2), start))) continue;
    for (const form of forms) {
      form.lastIndex = start;
      const written = form.exec(words)?.[0];
      if (written === undefined) continue;
      const end = start + written.length;
      GOES_ON.lastIndex = end;
      if (GOES_ON.test(words)) continue;
      return { name: byForm.get(written.toLocaleLowerCase('sv').replace(/\s+/g, ' ')) ?? written, start, end };
    }
  }
  return undefined;
}

/** "Guldäpplet" → "Guldäpple", "Demokratipriset" → "Demokratipris"; undefined for a name of several words. */
export function withoutArticle(name: string): string | undefined {
  return /^\p{L}{3,}pris(?=et$)|^\p{L}{4,}e(?=[tn]$)|^\p{L}{4,}(?=en$|et$)/u.exec(name)?.[0];
}
