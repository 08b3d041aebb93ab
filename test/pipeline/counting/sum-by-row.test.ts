import { expect, it } from 'vitest';
import { Scratch } from '../../../pipeline/counting/scratch.ts';
import { sumByRow } from '../../../pipeline/counting/sum-by-row.ts';

/** Entries of one row in one year. */
function entriesOf(mentions: readonly number[]) {
  const { length } = mentions;
  return {
    rows: new Int32Array(length),
    years: new Int16Array(length).fill(2003),
    documents: new Uint32Array(length).fill(1),
    mentions: Uint32Array.from(mentions),
  };
}

it('holds what 32 bits hold, and says when there is more', () => {
  const { mentions, documents } = sumByRow(entriesOf([2 ** 32 - 2, 1]), 1, new Scratch());
  expect([...mentions, ...documents]).toEqual([2 ** 32 - 1, 2]);
  expect(() => sumByRow(entriesOf([2 ** 32 - 2, 1, 1]), 1, new Scratch())).toThrow(RangeError);
});

it('gives nothing of nothing', () => {
  const { rows, ends, years } = sumByRow(entriesOf([]), 3, new Scratch());
  expect([...rows, ...ends, ...years]).toEqual([]);
});
