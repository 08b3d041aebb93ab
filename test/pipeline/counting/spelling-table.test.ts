import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpellingTable } from '../../../pipeline/counting/spelling-table.ts';

const spelling = fc.oneof(
  fc.string({ minLength: 1, maxLength: 3 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('a', 'b', '\0', 'å', 'ÿ', 'ā', '\u6100'), minLength: 1, maxLength: 10 }),
  // Two that share their hash.
  fc.constantFrom('styrning72vu', 'styrningeuea'),
  fc.constantFrom('styrning', 'Styrning', 'styrningen', 'å', 'a\u030a', 'x'.repeat(9000)),
);

/** What stands before a spelling and after it: nothing, or few code units or many. */
const around = fc.tuple(fc.string({ maxLength: 4 }), fc.string({ maxLength: 12 }));

const unitsOf = (text: string) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

describe('SpellingTable', () => {
  it('knows as a Map does, whatever the spellings and wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(spelling, { maxLength: 200 }), fc.array(around), (all, arounds) => {
        const table = new SpellingTable();
        const plain = new Map<string, number>();
        for (const [i, each] of all.entries()) {
          const [before, after] = arounds[i % Math.max(1, arounds.length)] ?? ['', ''];
          const expected = plain.get(each) ?? plain.size;
          const units = new Uint16Array([...unitsOf(before), ...unitsOf(each), ...unitsOf(after)]);
          const end = before.length + each.length;
          const settle = () => plain.size;
          expect(table.value(units, before.length, end, 0, settle)).toBe(expected);
          plain.set(each, expected);
        }
        const kept = [...plain.keys()].filter((each) => !/^[\0-ÿ]{1,8}$/.test(each)).join('');
        expect([table.size, table.units]).toEqual([plain.size, kept.length]);
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
    expect(() => table.value(units, 0, 8, 2, failing)).toThrow('too deep');
    for (const _ of 'ab') expect(table.value(units, 0, 8, 2, settle)).toBe(1);
    table.clear();
    expect(table.value(units, 0, 8, 0, settle)).toBe(2);
    expect(settled).toEqual(['0-8 2', '0-8 0']);
  });
});
