import type { Place } from '../errors.ts';
import type { Document } from '../records.ts';
import { countBelow } from './count-below.ts';
import { lineStarts } from './line-starts.ts';

type Placed = Pick<Document, 'id' | 'text' | 'sourceLines'>;

/** Where each line of a document's text begins: found once, for a page can have thousands of places to tell of. */
const startsOf = new WeakMap<Placed, readonly number[]>();

/**
 * Where an offset of a document's text stands in its file.
 *
 * @param document `sourceLines` is followed where the text was taken out of markup; the column is then left out
 * @param offset UTF-16 code units into `document.text`
 * @returns file, 1-based line, and 1-based column in characters (code points)
 */
export function placeOf(document: Placed, offset: number): Place {
  const { text, sourceLines, id } = document;
  const low = lineIndex(document, offset);
  if (sourceLines !== undefined) return { file: id, line: sourceLines[low] ?? low + 1 };
  return { file: id, line: low + 1, column: countCharacters(text, linesOf(document)[low]!, offset) + 1 };
}

/** The 1-based line of an offset in its file, without the column, which costs as much as the line is long. */
export function lineOf(document: Placed, offset: number): number {
  const low = lineIndex(document, offset);
  return document.sourceLines?.[low] ?? low + 1;
}

function lineIndex(document: Placed, offset: number): number {
  return countBelow(linesOf(document), offset + 1) - 1;
}

/** Characters between two offsets: a pair of surrogates is one. */
function countCharacters(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < to && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (isPair) at += 1;
    count += 1;
  }
  return count;
}

function linesOf(document: Placed): readonly number[] {
  const known = startsOf.get(document);
  if (known !== undefined) return known;
  const starts = lineStarts(document.text);
  startsOf.set(document, starts);
  return starts;
}
