import type { Citation } from '../../../src/records.ts';
import type { Fault } from './fault.ts';
import type { Part } from './part.ts';
import { readLine } from './read-line.ts';
import { readFileOf } from './read-parts.ts';
import { readPlainLine } from './read-plain-line.ts';
import { readTextFile } from './read-text-file.ts';

const NEWLINE = 10;

/** The entries of a part: the lines of a piece of a file, or text files. */
export interface PartEntries {
  readonly size: number;
  /** @returns a citation, why it is none, or null for an empty line */
  read(index: number): Citation | Fault | null;
}

/** Lays a part's entries ready; text files are read when they are asked for, each time. */
export function entriesOf(part: Part): PartEntries {
  if (part.kind === 'files') {
    const { root, files } = part;
    return {
      size: files.length,
      read: (index) => readTextFile(readFileOf(root, files[index]!), files[index]!),
    };
  }
  const { bytes, file } = part;
  const ends = endsOfLines(bytes);
  return {
    size: ends.length,
    read: (index) => {
      const start = index === 0 ? 0 : ends[index - 1]! + 1;
      const end = ends[index]!;
      return readPlainLine(bytes, start, end, file) ?? readLine(bytes.subarray(start, end), file);
    },
  };
}

/** Where each line ends; the last one may lack its newline. */
function endsOfLines(bytes: Uint8Array): readonly number[] {
  const ends: number[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    ends.push(end < 0 ? bytes.length : end);
    if (end < 0) break;
    start = end + 1;
  }
  return ends;
}
