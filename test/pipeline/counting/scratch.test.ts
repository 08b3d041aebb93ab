import { describe, expect, it } from 'vitest';
import { Scratch } from '../../../pipeline/counting/scratch.ts';

describe('Scratch', () => {
  it('gives an array of the length that is asked for, in memory that is used over', () => {
    const scratch = new Scratch();
    const first = scratch.take('a', Int32Array, 100).fill(7);
    const second = scratch.take('a', Int32Array, 50);
    expect([first.length, second.length]).toEqual([100, 50]);
    expect(second.buffer).toBe(first.buffer);
    expect(scratch.take('a', Int32Array, 1000)).toHaveLength(1000);
  });

  it('keeps arrays of different names apart', () => {
    const scratch = new Scratch();
    const first = scratch.take('a', Int32Array, 10).fill(1);
    scratch.take('b', Int32Array, 10).fill(2);
    expect(first).toEqual(new Int32Array(10).fill(1));
  });

  it('gives an empty array where nothing is asked for', () => {
    expect(new Scratch().take('a', Uint8Array, 0)).toHaveLength(0);
  });
});
