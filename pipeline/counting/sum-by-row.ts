import type { CountColumns } from './count-columns.ts';
import type { CountEntries } from './count-entries.ts';
import type { Scratch } from './scratch.ts';

/** The most that one cell can hold. */
const MOST = 2 ** 32 - 1;

/**
 * Adds up entries by row and year.
 * @param rowCount one more than the highest row
 * @param scratch where the columns are laid: they hold until it is used again
 * @throws RangeError when a cell would hold more than 2³² − 1
 */
export function sumByRow(entries: CountEntries, rowCount: number, scratch: Scratch): CountColumns {
  const size = entries.rows.length;
  const years = scratch.take('years', Int16Array, size);
  const documents = scratch.take('documents', Uint32Array, size);
  const mentions = scratch.take('mentions', Uint32Array, size);
  const entryEnds = lay(entries, rowCount, { years, documents, mentions }, scratch);
  const rows = scratch.take('rows', Int32Array, Math.min(size, rowCount));
  const ends = scratch.take('ends', Int32Array, rows.length);
  let found = 0;
  let cell = -1;
  let start = 0;
  for (let row = 0; row < rowCount; row++) {
    const end = entryEnds[row]!;
    if (start === end) continue;
    rows[found] = row;
    for (let entry = start; entry < end; entry++) {
      if (entry > start && years[entry] === years[cell]) {
        const allMentions = mentions[cell]! + mentions[entry]!;
        if (allMentions > MOST) throw new RangeError(`more than ${MOST} mentions in one year`);
        documents[cell]! += documents[entry]!;
        mentions[cell] = allMentions;
        continue;
      }
      cell++;
      years[cell] = years[entry]!;
      documents[cell] = documents[entry]!;
      mentions[cell] = mentions[entry]!;
    }
    ends[found++] = cell + 1;
    start = end;
  }
  const cells = cell + 1;
  return {
    rows: rows.subarray(0, found),
    ends: ends.subarray(0, found),
    years: years.subarray(0, cells),
    documents: documents.subarray(0, cells),
    mentions: mentions.subarray(0, cells),
  };
}

/** Lays entries row by row, as they stand within a row; gives where those of each row end. */
function lay(from: CountEntries, rowCount: number, to: Omit<CountEntries, 'rows'>, scratch: Scratch): Uint32Array {
  const next = scratch.take('next by row', Uint32Array, rowCount + 1).fill(0);
  const { rows } = from;
  for (let entry = 0; entry < rows.length; entry++) next[rows[entry]! + 1]!++;
  for (let row = 0; row < rowCount; row++) next[row + 1]! += next[row]!;
  for (let entry = 0; entry < rows.length; entry++) {
    const place = next[rows[entry]!]!++;
    to.years[place] = from.years[entry]!;
    to.documents[place] = from.documents[entry]!;
    to.mentions[place] = from.mentions[entry]!;
  }
  return next;
}
