import type { PlacedFault } from './fault.ts';
import type { Part } from './part.ts';

/** Where an entry of a part stands: a line of its file, or a file. */
export function placeOfEntry(part: Part, index: number): Pick<PlacedFault, 'order' | 'file' | 'line'> {
  return part.kind === 'lines'
    ? { order: part.order, file: part.file, line: part.firstLine + index }
    : { order: part.order + index, file: part.files[index]!, line: null };
}
