import type { LemmatizedToken, YearSummary } from '../src/records.ts';
import { familyRoots } from '../src/swedish/word-families/family-roots.ts';
import type { AnnotatedCitation } from './annotate-citation.ts';
import { CountTable } from './count-table.ts';

/** Joins the two halves of a key such as concept and member; it stands in no word. */
const SEPARATOR = '\t';

/** What is counted; each table holds documents and mentions by subject and year. */
export interface TallyTables {
  /** Key: concept id. */
  readonly concepts: CountTable;
  /** Key: concept id, tab, member lemma. */
  readonly conceptMembers: CountTable;
  /** Key: lemma of a content word. */
  readonly lemmas: CountTable;
  /** Key: family root. */
  readonly families: CountTable;
  /** Key: family root, tab, lemma. */
  readonly familyMembers: CountTable;
  /** Key: the stopword removed, in lower case. */
  readonly stopwords: CountTable;
}

/**
 * The mergeable counts of a corpus: everything the measures need, and nothing that grows with the text. Adding
 * citations in any order and merging in any grouping gives the same counts.
 */
export class Tally {
  readonly tables: TallyTables = {
    concepts: new CountTable(),
    conceptMembers: new CountTable(),
    lemmas: new CountTable(),
    families: new CountTable(),
    familyMembers: new CountTable(),
    stopwords: new CountTable(),
  };
  readonly #years = new Map<number, YearSummary>();

  /** One row per year with a citation, oldest first. */
  get years(): readonly YearSummary[] {
    return [...this.#years.values()].sort((a, b) => a.year - b.year);
  }

  add({ citation, tokens, lemmatized, content, mentions }: AnnotatedCitation): void {
    const { year } = citation;
    const kept = new Set(content.map((token) => token.index));
    const words = content.filter((token) => token.kind === 'word');
    this.#addYear({
      year,
      citations: 1,
      words: tokens.filter((token) => token.kind === 'word').length,
      contentWords: words.length,
      sentences: new Set(tokens.filter(({ kind }) => kind === 'word').map(({ sentence }) => sentence)).size,
    });
    const { tables } = this;
    countOnce(
      tables.concepts,
      year,
      mentions.map((mention) => mention.conceptId),
    );
    countOnce(
      tables.conceptMembers,
      year,
      mentions.map((mention) => mention.conceptId + SEPARATOR + mention.member),
    );
    countOnce(
      tables.lemmas,
      year,
      words.map((token) => token.lemma),
    );
    const inFamilies = words.flatMap((token) => rootsOf(token).map((root) => ({ root, lemma: token.lemma })));
    countOnce(
      tables.families,
      year,
      inFamilies.map(({ root }) => root),
    );
    countOnce(
      tables.familyMembers,
      year,
      inFamilies.map(({ root, lemma }) => root + SEPARATOR + lemma),
    );
    const removed = lemmatized.filter((token) => token.kind === 'word' && !kept.has(token.index));
    countOnce(
      tables.stopwords,
      year,
      removed.map((token) => token.text.toLowerCase()),
    );
  }

  merge(other: Tally): void {
    for (const year of other.years) this.#addYear(year);
    for (const name of Object.keys(this.tables) as (keyof TallyTables)[]) this.tables[name].merge(other.tables[name]);
  }

  /** The tally as rows, in an order that depends on the counts alone. */
  *records(): Generator<TallyRecord> {
    for (const summary of this.years) yield { table: 'years', ...summary };
    for (const name of Object.keys(this.tables) as (keyof TallyTables)[]) {
      const cells = [...this.tables[name].cells()].sort(([a, m], [b, n]) => (a < b ? -1 : a > b ? 1 : m - n));
      for (const [id, year, documents, mentions] of cells) yield { table: name, id, year, documents, mentions };
    }
  }

  #addYear(summary: YearSummary): void {
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
}

/** One row of a written tally: a year's denominators, or one subject's counts in one year. */
export type TallyRecord =
  | ({ readonly table: 'years' } & YearSummary)
  | {
      readonly table: keyof TallyTables;
      readonly id: string;
      readonly year: number;
      readonly documents: number;
      readonly mentions: number;
    };

/** Splits a key of two halves. */
export function splitKey(key: string): readonly [first: string, second: string] {
  const at = key.indexOf(SEPARATOR);
  return [key.slice(0, at), key.slice(at + 1)];
}

function rootsOf(token: LemmatizedToken): readonly string[] {
  return familyRoots(token.lemma, token.partOfSpeech, token.parts);
}

/** Adds one document to each distinct id and one mention for each time it stands. */
function countOnce(table: CountTable, year: number, ids: readonly string[]): void {
  const mentions = new Map<string, number>();
  for (const id of ids) mentions.set(id, (mentions.get(id) ?? 0) + 1);
  for (const [id, count] of mentions) table.add(id, year, 1, count);
}
