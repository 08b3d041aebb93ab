import type { Place } from '../errors.ts';
import type { Document } from '../records.ts';

/**
 * Where an offset of a document's text stands in its file.
 *
 * @param document `sourceLines` is followed where the text was taken out of markup; the column is then left out
 * @param offset UTF-16 code units into `document.text`
 * @returns file, 1-based line, and 1-based column in characters (code points)
 */
export function placeOf(document: Pick<Document, 'id' | 'text' | 'sourceLines'>, offset: number): Place {
  const before = document.text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  if (document.sourceLines !== undefined) return { file: document.id, line: document.sourceLines[line - 1] ?? line };
  return { file: document.id, line, column: [...before.slice(lineStart)].length + 1 };
}
