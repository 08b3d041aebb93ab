import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CountTable } from '../../../pipeline/counting/count-table.ts';
import { RowCounts } from '../../../pipeline/counting/row-counts.ts';
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

/** Documents, each with its words, one after the other. */
const documents = fc.array(
  fc.record({
    year: fc.integer({ min: 1900, max: 1905 }),
    words: fc.array(fc.string({ maxLength: 1 }), { maxLength: 30 }),
  }),
  { maxLength: 60 },
);

/** Adds a document to the cells, or writes it down first. */
function addDocument(table: CountTable, year: number, words: readonly string[], isWrittenDown: boolean): void {
  const counts = new RowCounts();
  for (const word of words) counts.add(table.row(word));
  if (isWrittenDown) table.writeDownDocument(year, counts);
  else table.addDocument(year, counts);
}

/** Its columns as cells, in their order. */
function cellsInColumns(table: CountTable): readonly (readonly [string, number, number, number])[] {
  const { rows, ends, ...columns } = table.columns(new Scratch());
  return [...ends].flatMap((end, place) => {
    const first = place === 0 ? 0 : ends[place - 1]!;
    return Array.from(
      { length: end - first },
      (_, i) =>
        [
          table.id(rows[place]!),
          columns.years[first + i]!,
          columns.documents[first + i]!,
          columns.mentions[first + i]!,
        ] as const,
    );
  });
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
        const cells = cellsInColumns(table);
        for (const [place, [id, year]] of cells.entries()) {
          const before = cells[place - 1];
          if (before?.[0] === id) expect(before[1]).toBeLessThan(year);
        }
        expect(cells.map((cell) => JSON.stringify(cell)).sort()).toEqual(sortedCells(table));
      }),
    );
  });

  it('counts a document that is written down as one that is not, asked before, between or after', () => {
    fc.assert(
      fc.property(documents, fc.nat({ max: 60 }), fc.boolean(), (added, askedAfter, isMixed) => {
        const [written, plain] = [new CountTable(), new CountTable()];
        for (const [index, { year, words }] of added.entries()) {
          addDocument(written, year, words, !isMixed || index % 2 === 0);
          addDocument(plain, year, words, false);
          if (index === askedAfter) expect(sortedCells(written)).toEqual(sortedCells(plain));
        }
        expect(cellsInColumns(written)).toEqual(cellsInColumns(plain));
        expect(written.subjects([1900, 1903])).toEqual(plain.subjects([1900, 1903]));
        expect(sortedCells(written)).toEqual(sortedCells(plain));
        written.clear();
        expect([...written.cells(), ...cellsInColumns(written)]).toEqual([]);
      }),
    );
  });

  it('counts more documents than it keeps written down', () => {
    const table = new CountTable();
    const counts = new RowCounts();
    for (let row = 0; row < 300_000; row++) counts.add(table.row(String(row)), 1 + (row % 3));
    for (const year of [2003, 2001, 2003, 2002, 2001, 2003, 2003]) table.writeDownDocument(year, counts);
    expect(cellsInColumns(table).length).toBe(3 * 300_000);
    expect(table.subjects([2001, 2002, 2003], ({ id }) => id === '299999' || id === '0')).toEqual([
      { id: '0', documents: [2, 1, 4], mentions: [2, 1, 4] },
      { id: '299999', documents: [2, 1, 4], mentions: [6, 3, 12] },
    ]);
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
