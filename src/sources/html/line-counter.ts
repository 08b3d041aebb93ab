import { countBelow } from '../count-below.ts';
import { lineStarts } from '../line-starts.ts';

/** Tells the 1-based lines of offsets, by binary search: a page of a megabyte asks for thousands. */
export function lineCounter(source: string): (offset: number) => number {
  const starts = lineStarts(source);
  return (offset) => countBelow(starts, offset + 1);
}
