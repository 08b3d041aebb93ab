import type { Place } from '../errors.ts';
import type { Document } from '../records.ts';

type Placed = Pick<Document, 'id' | 'text' | 'sourceLines'>;

/** Where each line of a document's text begins: found once, for a page can have thousands of places to tell of. */
const lineStarts = new WeakMap<Placed, readonly number[]>();

/**
 * Where an offset of a document's text stands in its file.
 *
 * @param document `sourceLines` is followed where the text was taken out of markup; the column is then left out
 * @param offset UTF-16 code units into `document.text`
 * @returns file, 1-based line, and 1-based column in characters (code points)
 */
export function placeOf(document: Placed, offset: number): Place {
  const starts = lineStarts.get(document) ?? findLines(document);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  if (document.sourceLines !== undefined) return { file: document.id, line: document.sourceLines[low] ?? low + 1 };
  return { file: document.id, line: low + 1, column: [...document.text.slice(starts[low], offset)].length + 1 };
}

function findLines(document: Placed): readonly number[] {
  const starts = [0];
  for (let at = document.text.indexOf('\n'); at >= 0; at = document.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStarts.set(document, starts);
  return starts;
}
