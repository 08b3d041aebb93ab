import type { YearSummary } from '../../src/records.ts';
import { CountTable } from './count-table.ts';
import { PairSet } from './pair-set.ts';

/** Joins the two halves of a key such as concept and member; it stands in no word. */
const SEPARATOR = '\t';

/** What is counted; each table holds documents and mentions by subject and year. */
export interface TallyTables {
  /** Key: concept id. */
  readonly concepts: CountTable;
  /** Key: concept id; only the mentions by a word whose own lemma is listed. */
  readonly listed: CountTable;
  /** Key: `memberKey` of concept id and member lemma. */
  readonly conceptMembers: CountTable;
  /** Key: lemma of a content word. */
  readonly lemmas: CountTable;
  /** Key: family root. */
  readonly families: CountTable;
  /** Key: the stopword removed, in lower case. */
  readonly stopwords: CountTable;
}

/** The names of the tables. */
export const TABLES = ['concepts', 'listed', 'conceptMembers', 'lemmas', 'families', 'stopwords'] as const;

/**
 * The counts of a corpus: everything the measures need, and nothing that grows with the text. Adding citations in any
 * order gives the same counts.
 */
export class Tally {
  readonly tables: TallyTables;
  /** Which lemmas belong to which families: rows of `families` and of `lemmas`. */
  readonly membership = new PairSet();
  readonly #years = new Map<number, YearSummary>();
  #generation = 0;

  constructor() {
    this.tables = {
      concepts: new CountTable(),
      listed: new CountTable(),
      conceptMembers: new CountTable(),
      lemmas: new CountTable(),
      families: new CountTable(),
      stopwords: new CountTable(),
    };
  }

  /** How much memory it takes; of what is cleared the memory is kept. */
  get bytes(): number {
    return TABLES.reduce((sum, name) => sum + this.tables[name].bytes, this.membership.bytes);
  }

  /** Whether nothing is counted. A citation without a word is counted in its year and in no cell. */
  get isEmpty(): boolean {
    return this.#years.size === 0;
  }

  /** How many cells its tables have at the most. */
  get cellCount(): number {
    return TABLES.reduce((sum, name) => sum + this.tables[name].size, 0);
  }

  /** How many times it has been cleared. */
  get generation(): number {
    return this.#generation;
  }

  /** Takes every count away; the subjects keep their rows. */
  clear(): void {
    for (const table of Object.values(this.tables)) table.clear();
    this.membership.clear();
    this.#years.clear();
    this.#generation++;
  }

  /** One row per year with a citation, oldest first. */
  get years(): readonly YearSummary[] {
    return [...this.#years.values()].sort((a, b) => a.year - b.year);
  }

  addYear(summary: YearSummary): void {
    const known = this.#years.get(summary.year);
    this.#years.set(
      summary.year,
      known === undefined
        ? summary
        : {
            year: summary.year,
            citations: known.citations + summary.citations,
            words: known.words + summary.words,
            contentWords: known.contentWords + summary.contentWords,
            sentences: known.sentences + summary.sentences,
          },
    );
  }

  /** Each family with its lemmas, in no promised order. */
  *members(): Generator<readonly [root: string, lemma: string]> {
    const { families, lemmas } = this.tables;
    for (const [family, lemma] of this.membership.pairs()) yield [families.id(family), lemmas.id(lemma)];
  }

  /** The tally as rows, but for `listed`, in an order that depends on the counts alone. */
  *records(): Generator<TallyRecord> {
    for (const summary of this.years) yield { table: 'years', ...summary };
    for (const name of TABLES) {
      if (name === 'listed') continue;
      const cells = [...this.tables[name].cells()].sort(([a, m], [b, n]) => (a < b ? -1 : a > b ? 1 : m - n));
      for (const [id, year, documents, mentions] of cells) yield { table: name, id, year, documents, mentions };
    }
    const members = [...this.members()].sort(([a, m], [b, n]) => (a < b ? -1 : a > b ? 1 : m < n ? -1 : 1));
    for (const [root, lemma] of members) yield { table: 'membership', id: root, lemma };
  }
}

/** One row of a written tally: a year's denominators, one subject's counts in one year, or a lemma of a family. */
type TallyRecord =
  | ({ readonly table: 'years' } & YearSummary)
  | {
      readonly table: keyof TallyTables;
      readonly id: string;
      readonly year: number;
      readonly documents: number;
      readonly mentions: number;
    }
  | { readonly table: 'membership'; readonly id: string; readonly lemma: string };

/** The key of a concept's member. */
export function memberKey(conceptId: string, member: string): string {
  return conceptId + SEPARATOR + member;
}

/** The concept and the member of a key. */
export function splitMemberKey(key: string): readonly [conceptId: string, member: string] {
  const at = key.indexOf(SEPARATOR);
  return [key.slice(0, at), key.slice(at + 1)];
}
