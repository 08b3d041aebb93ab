/** The awards a page tells of, learned before its sentences are read. */
export interface AwardNames {
  /** Bare names as the page writes them, the surest first. */
  readonly names: readonly string[];
  /** Finds any of them, longest first; null when the page names none. */
  readonly pattern: RegExp | null;
}

/** One of a page's awards where it stands in some words. */
export interface NamedAward {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export const NO_NAMES: AwardNames = { names: [], pattern: null };

/** Names as a page's awards, in any case, and without their article after a year: "2014 års Guldäpple" is Guldäpplet. */
export function toAwardNames(names: readonly string[]): AwardNames {
  if (names.length === 0) return NO_NAMES;
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const forms = longestFirst.flatMap((name) => {
    const indefinite = withoutArticle(name);
    return indefinite === undefined ? [literal(name)] : [literal(name), `(?<=(?:års|årets) )${literal(indefinite)}`];
  });
  return { names, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})(?![\\p{L}\\d])`, 'iu') };
}

/** The first of a page's awards in some words. */
export function findAward(words: string, { names, pattern }: AwardNames): NamedAward | undefined {
  const match = pattern?.exec(words);
  if (match === null || match === undefined) return undefined;
  const found = match[0].toLocaleLowerCase('sv');
  const name = names.find((candidate) => candidate.toLocaleLowerCase('sv') === found);
  const definite = names.find((candidate) => withoutArticle(candidate)?.toLocaleLowerCase('sv') === found);
  return { name: name ?? definite ?? match[0], start: match.index, end: match.index + match[0].length };
}

/** "Guldäpplet" → "Guldäpple", "Demokratipriset" → "Demokratipris"; undefined for a name of several words. */
export function withoutArticle(name: string): string | undefined {
  return /^\p{L}{3,}pris(?=et$)|^\p{L}{4,}e(?=[tn]$)|^\p{L}{4,}(?=en$|et$)/u.exec(name)?.[0];
}

function literal(name: string): string {
  return name.replace(/[^\p{L}\d ]/gu, (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`).replaceAll(' ', '\\s+');
}
