import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../pipeline/counting/vocabulary.ts';

const id = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('styrning', 'Styrning', 'styrningen', 'å', 'a\u030a', 'x'.repeat(9000)),
);

describe('Vocabulary', () => {
  it('numbers as a Map does, whatever the ids', () => {
    fc.assert(
      fc.property(fc.array(id, { maxLength: 400 }), (ids) => {
        const vocabulary = new Vocabulary();
        const plain = new Map<string, number>();
        for (const each of ids) {
          const expected = plain.get(each) ?? plain.size;
          plain.set(each, expected);
          expect(vocabulary.row(each)).toBe(expected);
        }
        expect(vocabulary.size).toBe(plain.size);
        for (const [each, row] of plain) expect(vocabulary.id(row)).toBe(each);
        expect(() => vocabulary.id(plain.size)).toThrow(RangeError);
      }),
    );
  });

  it('holds a hundred thousand subjects', () => {
    const vocabulary = new Vocabulary();
    const rows = Array.from({ length: 100_000 }, (_, i) => vocabulary.row(`lemma${i}`));
    expect(rows.findIndex((row, i) => row !== i)).toBe(-1);
    expect(vocabulary.row('lemma54321')).toBe(54_321);
    expect(vocabulary.id(99_999)).toBe('lemma99999');
  });
});
