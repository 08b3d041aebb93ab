import { abbreviations } from './abbreviations.ts';

const longestFirst = new Map<string, string[]>();
for (const abbreviation of [...abbreviations.inside, ...abbreviations.last]) {
  const spellings = [abbreviation];
  if (abbreviation.indexOf('.') < abbreviation.length - 1) spellings.push(abbreviation.slice(0, -1));
  const first = abbreviation.slice(0, abbreviation.indexOf('.'));
  const sorted = [...(longestFirst.get(first) ?? []), ...spellings].sort((a, b) => b.length - a.length);
  longestFirst.set(first, sorted);
}
const closing = new Set(abbreviations.last);
/** A longer word begins no abbreviation. */
export const longestFirstPart = Math.max(...[...longestFirst.keys()].map((part) => part.length));

/**
 * Where the abbreviation that starts with the word `text.slice(start, wordEnd)` ends; `wordEnd` when there is none.
 * Matches `t.ex.`, `Bl.a.`, `kl.`; not `ex.tern`, since no letter may follow, and not `sist.`
 */
export function abbreviationEnd(text: string, start: number, wordEnd: number): number {
  if (wordEnd - start > longestFirstPart) return wordEnd;
  const spellings = longestFirst.get(text.slice(start, wordEnd).toLowerCase());
  if (spellings === undefined) return wordEnd;
  for (const spelling of spellings) {
    const end = start + spelling.length;
    if (text.slice(start, end).toLowerCase() === spelling && !/^[\p{L}\p{M}]/u.test(text.slice(end, end + 2)))
      return end;
  }
  return wordEnd;
}

/** Whether the abbreviation may be the last word of its sentence: `m.m.` may, `t.ex.` may not. */
export function mayEndSentence(abbreviation: string): boolean {
  return closing.has(abbreviation.toLowerCase());
}
