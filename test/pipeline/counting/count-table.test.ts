import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CountTable } from '../../../pipeline/counting/count-table.ts';
import { Scratch } from '../../../pipeline/counting/scratch.ts';

const addition = fc.record({
  id: fc.string({ maxLength: 4 }),
  year: fc.integer({ min: 1900, max: 1920 }),
  mentions: fc.integer({ min: 1, max: 9 }),
});

function tableOf(additions: readonly { id: string; year: number; mentions: number }[]): CountTable {
  const table = new CountTable();
  for (const { id, year, mentions } of additions) table.add(id, year, 1, mentions);
  return table;
}

function sortedCells(table: CountTable): readonly unknown[] {
  return [...table.cells()].map((cell) => JSON.stringify(cell)).sort();
}

describe('CountTable', () => {
  it('counts as a plain Map does, whatever is added', () => {
    fc.assert(
      fc.property(fc.array(addition, { maxLength: 3000 }), (additions) => {
        const plain = new Map<string, { documents: number; mentions: number }>();
        for (const { id, year, mentions } of additions) {
          const key = JSON.stringify([id, year]);
          const known = plain.get(key) ?? { documents: 0, mentions: 0 };
          plain.set(key, { documents: known.documents + 1, mentions: known.mentions + mentions });
        }
        const counted = [...tableOf(additions).cells()].map(([id, year, documents, mentions]) => [
          JSON.stringify([id, year]),
          { documents, mentions },
        ]);
        expect(counted.length).toBe(plain.size);
        expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(plain));
      }),
      { numRuns: 50 },
    );
  });

  it('gives the years of a subject, oldest first, and columns of the same cells', () => {
    fc.assert(
      fc.property(fc.array(addition), (additions) => {
        const table = tableOf(additions);
        const ids = new Set(additions.map(({ id }) => id));
        for (const [id, years] of table.yearsOf(ids)) {
          const added = additions.filter((each) => each.id === id).map(({ year }) => year);
          expect(years).toEqual([...new Set(added)].sort((a, b) => a - b));
        }
        expect(table.yearsOf(ids).size).toBe(ids.size);
        const { rows, ends, ...columns } = table.columns(new Scratch());
        const cells = [...ends].flatMap((end, place) => {
          const first = place === 0 ? 0 : ends[place - 1]!;
          const ofRow = [...columns.years.slice(first, end)].map((year, i) =>
            JSON.stringify([table.id(rows[place]!), year, columns.documents[first + i], columns.mentions[first + i]]),
          );
          expect(columns.years.slice(first, end)).toEqual(columns.years.slice(first, end).sort());
          return ofRow;
        });
        expect(cells.sort()).toEqual(sortedCells(table));
      }),
    );
  });

  it('grows past its first size without losing a cell', () => {
    const table = new CountTable();
    for (let id = 0; id < 5000; id++) table.add(`w${id}`, 2000 + (id % 7), 1, id);
    expect([...table.cells()].reduce((sum, [, , , mentions]) => sum + mentions, 0)).toBe((5000 * 4999) / 2);
  });

  it('gives subjects aligned with the years asked for, zeros included, in code unit order', () => {
    const table = tableOf([
      { id: 'b', year: 2005, mentions: 2 },
      { id: 'a', year: 2003, mentions: 1 },
      { id: 'b', year: 2003, mentions: 1 },
    ]);
    expect(table.subjects([2003, 2004, 2005])).toEqual([
      { id: 'a', documents: [1, 0, 0], mentions: [1, 0, 0] },
      { id: 'b', documents: [1, 0, 1], mentions: [1, 0, 2] },
    ]);
    expect(table.subjects([2003, 2005], ({ years }) => years > 1).map(({ id }) => id)).toEqual(['b']);
  });
});
