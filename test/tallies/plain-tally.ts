import { TABLES, Tally } from '../../pipeline/counting/tally.ts';
import { EntryCursor } from '../../pipeline/tallies/entry-cursor.ts';
import { readId } from '../../pipeline/tallies/id-bytes.ts';
import type { SortedTally } from '../../pipeline/tallies/sorted-tally.ts';

/** One subject of a tally, as plain as can be. */
type PlainSubject = readonly [table: string, id: string, roots: readonly string[], cells: readonly number[][]];

/** What sorted tallies hold, table by table in the order of code units; each entry must come after the one before. */
export function plainTally(tally: SortedTally): readonly PlainSubject[] {
  return TABLES.flatMap((table) => {
    const subjects: PlainSubject[] = [];
    const cursor = new EntryCursor(tally.tables[table]);
    while (cursor.next()) {
      const roots: string[] = [];
      cursor.forEachRoot((bytes, start, end) => roots.push(readId(bytes, start, end)));
      const cells: number[][] = [];
      cursor.forEachCell((...cell) => cells.push(cell));
      subjects.push([table, cursor.id(), roots.sort(), cells]);
    }
    return subjects.sort(byId);
  });
}

/** The same of a tally that is not sorted, by its own plain ways. */
export function plainOf(tally: Tally): readonly PlainSubject[] {
  const members = [...tally.members()];
  return TABLES.flatMap((table) => {
    const cells = new Map<string, number[][]>();
    for (const [id, ...cell] of tally.tables[table].cells()) cells.set(id, [...(cells.get(id) ?? []), cell]);
    return [...cells]
      .map(([id, ofId]): PlainSubject => {
        const roots = table === 'lemmas' ? members.filter(([, lemma]) => lemma === id).map(([root]) => root) : [];
        return [table, id, roots.sort(), ofId.sort(([a = 0], [b = 0]) => a - b)];
      })
      .sort(byId);
  });
}

/** An addition to one of the tables. */
export interface Addition {
  readonly table: (typeof TABLES)[number];
  readonly id: string;
  readonly roots: readonly string[];
  readonly year: number;
  readonly mentions: number;
}

/** A tally with additions of one document each. */
export function tallyOf(additions: readonly Addition[]): Tally {
  const tally = new Tally();
  for (const { table, id, roots, year, mentions } of additions) {
    tally.tables[table].add(id, year, 1, mentions);
    tally.addYear({ year, citations: 1, words: mentions, contentWords: 0, sentences: 1 });
    if (table !== 'lemmas') continue;
    const { families, lemmas } = tally.tables;
    for (const root of roots) tally.membership.add(families.row(root), lemmas.row(id));
  }
  return tally;
}

function byId(a: PlainSubject, b: PlainSubject): number {
  return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;
}
