import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormTable } from '../../../pipeline/counting/form-table.ts';

const form = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('styrning', 'Styrning', 'styrningen', 'å', 'a\u030a', 'x'.repeat(9000)),
);

describe('FormTable', () => {
  it('numbers as a Map does, whatever the forms and wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(form, { maxLength: 400 }), fc.string({ maxLength: 4 }), (forms, around) => {
        const table = new FormTable();
        const plain = new Map<string, number>();
        for (const each of forms) {
          const expected = plain.get(each) ?? plain.size;
          plain.set(each, expected);
          const start = around.length;
          expect(table.number(around + each + around, start, start + each.length)).toBe(expected);
        }
        expect([table.size, table.units]).toEqual([plain.size, [...plain.keys()].join('').length]);
        for (const [each, number] of plain) expect(table.form(number)).toBe(each);
      }),
    );
  });

  it('holds a hundred thousand forms, and begins anew when it is cleared', () => {
    const table = new FormTable();
    const spelled = (i: number) => `ord${i}`;
    for (let i = 0; i < 100_000; i++) table.number(spelled(i), 0, spelled(i).length);
    expect(table.size).toBe(100_000);
    expect(table.number(spelled(77_777), 0, 8)).toBe(77_777);
    expect(table.form(99_999)).toBe('ord99999');
    table.clear();
    expect([table.size, table.units]).toEqual([0, 0]);
    expect(table.number('ny', 0, 2)).toBe(0);
  });
});
