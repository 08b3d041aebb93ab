import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../pipeline/counting/tally.ts';
import { readPart, writePart } from '../../../pipeline/large/kept/part-bytes.ts';
import type { PartCounts } from '../../../pipeline/large/kept/part-counts.ts';

const count = fc.oneof(fc.nat({ max: 300 }), fc.maxSafeNat());
const counts = fc.array(count, { maxLength: 8 });
const source = fc.uint8Array({ maxLength: 300 }).map((bytes) => ({ kind: 'memory', bytes }));
const part = fc.record({
  tally: fc.record({
    years: fc.constant([{ year: 2003, citations: 1, words: 9, contentWords: 4, sentences: 1 }]),
    tables: fc.record(Object.fromEntries(TABLES.map((name) => [name, source]))),
  }),
  fingerprints: fc.array(
    fc.oneof(
      fc.constant(-1),
      count.filter((each) => each < Number.MAX_SAFE_INTEGER),
    ),
    { maxLength: 5 },
  ),
  lengths: counts,
  concepts: fc.constant(['styrsystem']),
  mentionedCounts: counts,
  mentioned: counts,
  faults: fc.constant([{ entry: 3, fault: { code: 'x', message: { sv: 'å', en: 'a' } } }]),
  moreFaults: fc.constant({ x: 2 }),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<PartCounts>;

/** Columns of any kind as plain lists. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, each) => (ArrayBuffer.isView(each) ? Array.from(each as never) : each)));
}

describe('the bytes of a part', () => {
  it('read back as what was written: bytes as they are, and numbers of any size', () => {
    fc.assert(
      fc.property(part, (counted) => {
        expect(plain(readPart(writePart(counted)))).toEqual(plain(counted));
      }),
    );
  });

  it('are refused when they are cut short', () => {
    fc.assert(
      fc.property(part, fc.double({ min: 0, max: 0.99, noNaN: true }), (counted, share) => {
        const bytes = writePart(counted);
        expect(() => readPart(bytes.subarray(0, Math.floor(bytes.length * share)))).toThrow();
      }),
    );
  });
});
