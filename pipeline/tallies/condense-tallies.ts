import type { CountTable } from '../counting/count-table.ts';
import { splitMemberKey, Tally, type TallyTables } from '../counting/tally.ts';
import { byMentions, MOST_FAMILIES, MOST_MEMBERS } from '../measures/find-recurring.ts';
import { MOST_SUCCEEDING } from '../measures/find-successions.ts';
import { byRecurrence, MOST_TERMS } from '../measures/most-recurring.ts';
import { CellSums } from './cell-sums.ts';
import type { EntryCursor } from './entry-cursor.ts';
import { FirstBy } from './first-by.ts';
import { hashBytes, idBytes, readId } from './id-bytes.ts';
import { mergeTable } from './merge-table.ts';
import type { SortedTally } from './sorted-tally.ts';
import { sumYears } from './sum-years.ts';

/** A subject taken out of the tallies: its totals, and its cells as year, documents, mentions. */
interface Subject {
  readonly id: string;
  readonly documents: number;
  readonly mentions: number;
  readonly cells: readonly (readonly [year: number, documents: number, mentions: number])[];
}

/**
 * Of tallies of any size, together, one that holds what the measures ask for: the lemmas, families and members that
 * recur most, and all concepts and stopwords. It is small however large the vocabulary is, and measuring it gives what
 * measuring the whole would.
 */
export function condenseTallies(tallies: readonly SortedTally[]): Tally {
  const small = new Tally();
  for (const year of sumYears(tallies)) small.addYear(year);
  const sums = new CellSums();
  const forEach = (name: keyof TallyTables, visit: (entries: readonly EntryCursor[]) => void) =>
    mergeTable(
      tallies.map(({ tables }) => tables[name]),
      (entries) => {
        sums.sum(entries);
        visit(entries);
      },
    );
  const take = ([entry]: readonly EntryCursor[]): Subject => {
    const cells: Subject['cells'][number][] = [];
    sums.forEach((...cell) => {
      cells.push(cell);
    });
    return { id: entry!.id(), documents: sums.documents, mentions: sums.mentions, cells };
  };
  const offer = (first: FirstBy<Subject>, entries: readonly EntryCursor[]) => {
    if (sums.documents >= (first.last?.documents ?? 0)) first.add(take(entries));
  };

  for (const name of ['concepts', 'listed', 'stopwords'] as const)
    forEach(name, (entries) => addSubject(small.tables[name], take(entries)));

  const families = new FirstBy<Subject>(MOST_FAMILIES, byRecurrence);
  forEach('families', (entries) => {
    if (sums.years > 1) offer(families, entries);
  });
  for (const family of families.items()) addSubject(small.tables.families, family);

  const terms = new FirstBy<Subject>(MOST_TERMS, byRecurrence);
  const members = new MembersByRoot(families.items().map(({ id }) => id));
  forEach('lemmas', (entries) => {
    if (sums.documents > 1) offer(terms, entries);
    for (const first of members.wanting(entries, sums.mentions)) first.add(take(entries));
  });
  const lemmas = new Map(terms.items().map((term) => [term.id, term]));
  const named = new Set<string>();
  for (const [root, ofRoot] of members.all()) {
    for (const member of ofRoot) {
      named.add(member.id);
      lemmas.set(member.id, member);
      const { families: familyTable, lemmas: lemmaTable } = small.tables;
      small.membership.add(familyTable.row(root), lemmaTable.row(member.id));
    }
  }
  for (const lemma of lemmas.values()) addSubject(small.tables.lemmas, lemma);

  const succeeding = new FirstBy<Subject>(MOST_SUCCEEDING, byRecurrence);
  const conceptMembers = new Map<string, Subject>();
  forEach('conceptMembers', (entries) => {
    const member = take(entries);
    succeeding.add(member);
    if (named.has(splitMemberKey(member.id)[1])) conceptMembers.set(member.id, member);
  });
  for (const member of succeeding.items()) conceptMembers.set(member.id, member);
  for (const member of conceptMembers.values()) addSubject(small.tables.conceptMembers, member);
  return small;
}

function addSubject(table: CountTable, { id, cells }: Subject): void {
  for (const [year, documents, mentions] of cells) table.add(id, year, documents, mentions);
}

/** The lemmas that are named of each of some families. */
class MembersByRoot {
  readonly #byRoot: ReadonlyMap<string, FirstBy<Subject>>;
  /** The roots by the hashes of their bytes: few lemmas belong to any, and to find that out no string is made. */
  readonly #hashes: ReadonlySet<number>;

  constructor(roots: readonly string[]) {
    this.#byRoot = new Map(roots.map((root) => [root, new FirstBy<Subject>(MOST_MEMBERS, byMentions)]));
    this.#hashes = new Set(
      roots.map((root) => {
        const bytes = idBytes(root);
        return hashBytes(bytes, 0, bytes.length);
      }),
    );
  }

  /** The families of a lemma for which it may be named, with so many mentions. */
  wanting(entries: readonly EntryCursor[], mentions: number): ReadonlySet<FirstBy<Subject>> {
    const wanting = new Set<FirstBy<Subject>>();
    for (const entry of entries) {
      entry.forEachRoot((bytes, start, end) => {
        if (!this.#hashes.has(hashBytes(bytes, start, end))) return;
        const first = this.#byRoot.get(readId(bytes, start, end));
        if (first !== undefined && mentions >= (first.last?.mentions ?? 0)) wanting.add(first);
      });
    }
    return wanting;
  }

  *all(): Generator<readonly [root: string, members: readonly Subject[]]> {
    for (const [root, first] of this.#byRoot) yield [root, first.items()];
  }
}
