import type { Document } from '../../src/records.ts';

/** A longer line is no title, and is cut behind a word. */
const LONGEST = 120;

/** The first line with a word on it, without the marks of a heading; the file's name for an empty text. */
export function titleOf({ text, id }: Document): string {
  const line = text.split('\n').find((candidate) => /\p{L}/u.test(candidate) && !/^---/.test(candidate));
  if (line === undefined) return id;
  const title = line.replace(/^[#>*_\s]+|[*_\s]+$/g, '');
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;
}
