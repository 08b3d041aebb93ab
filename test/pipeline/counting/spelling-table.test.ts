import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpellingTable } from '../../../pipeline/counting/spelling-table.ts';

const spelling = fc.oneof(
  fc.string({ minLength: 1, maxLength: 3 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('styrning', 'Styrning', 'styrningen', 'å', 'a\u030a', 'x'.repeat(9000)),
);

const unitsOf = (text: string) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

describe('SpellingTable', () => {
  it('knows as a Map does, whatever the spellings, their hashes and where they stand', () => {
    const hash = fc.constantFrom(
      (text: string) => text.length,
      (text: string) => text.charCodeAt(0) << 16,
      () => -1,
    );
    fc.assert(
      fc.property(fc.array(spelling, { maxLength: 200 }), fc.string({ maxLength: 4 }), hash, (all, around, hashOf) => {
        const table = new SpellingTable();
        const plain = new Map<string, number>();
        for (const each of all) {
          const expected = plain.get(each) ?? plain.size;
          const units = new Uint16Array([...unitsOf(around), ...unitsOf(each), ...unitsOf(around)]);
          const end = around.length + each.length;
          const settle = () => plain.size;
          expect(table.value(units, around.length, end, hashOf(each), 0, settle)).toBe(expected);
          plain.set(each, expected);
        }
        const together = [...plain.keys()].join('');
        expect([table.size, table.units]).toEqual([plain.size, together.length]);
        expect(table.spelling(0, together.length)).toBe(together);
      }),
    );
  });

  it('settles a spelling once, and anew when it was cleared or could not be settled', () => {
    const table = new SpellingTable();
    const units = unitsOf('styrning');
    const settled: string[] = [];
    const settle = (_: Uint16Array, start: number, end: number, kind: number) =>
      settled.push(`${start}-${end} ${kind}`);
    const failing = () => {
      throw new RangeError('too deep');
    };
    expect(() => table.value(units, 0, 8, 7, 2, failing)).toThrow('too deep');
    for (const _ of 'ab') expect(table.value(units, 0, 8, 7, 2, settle)).toBe(1);
    table.clear();
    expect(table.value(units, 0, 8, 7, 0, settle)).toBe(2);
    expect(settled).toEqual(['0-8 2', '0-8 0']);
  });
});
