import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CountTable } from '../../../pipeline/counting/count-table.ts';
import { mostRecurring } from '../../../pipeline/measures/most-recurring.ts';

const addition = fc.record({
  id: fc.string({ maxLength: 2 }),
  year: fc.integer({ min: 2000, max: 2003 }),
  mentions: fc.integer({ min: 1, max: 3 }),
});

describe('mostRecurring', () => {
  it('gives what sorting everything gives: by documents, then mentions, then id', () => {
    fc.assert(
      fc.property(fc.array(addition, { maxLength: 80 }), fc.nat(12), (additions, most) => {
        const table = new CountTable();
        for (const { id, year, mentions } of additions) table.add(id, year, 1, mentions);
        const all = [...table.totals()].filter(({ years }) => years > 1);
        all.sort((a, b) => b.documents - a.documents || b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
        const expected = all.slice(0, most).map(({ id }) => id);
        expect(mostRecurring(table, most, ({ years }) => years > 1)).toEqual(new Set(expected));
      }),
    );
  });
});
