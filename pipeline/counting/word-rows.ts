import type { BareWord, PartOfSpeech } from '../../src/swedish/index.ts';
import { familyRoots } from '../../src/swedish/word-families/family-roots.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { enlarged } from './enlarged.ts';
import { PairSet } from './pair-set.ts';
import type { RowCounts } from './row-counts.ts';
import { memberKey, type Tally, type TallyTables } from './tally.ts';

/** How often each subject stands in the document at hand, by the tally's tables. */
export type DocumentCounts = Readonly<Record<keyof TallyTables, RowCounts>>;

/** More than there are; a key of 31 bits then has room for sixty million lemmas. */
const MOST_PARTS_OF_SPEECH = 32;

/**
 * Words asked for last that are kept, so many as a power of two: those beside suspended compounds and within phrases
 * come again and again.
 */
const ASKED_BITS = 12;

/** In place of a generation. */
const NEVER = -1;

/** What is kept of a word, in numbers: where its rows end in each of four lists, one after the other. */
const LISTS = ['families', 'concepts', 'listed', 'conceptMembers'] as const;

/**
 * The rows that a word adds to, by its number. A word is a lemma with its part of speech: they decide its parts, and so
 * its families and concepts. They are found once and then only added.
 */
export class WordRows {
  readonly #knowledge: Knowledge;
  readonly #tally: Tally;
  /** Row of the lemma and number of the part of speech → number of the word. */
  readonly #words = new PairSet();
  readonly #partsOfSpeech: PartOfSpeech[] = [];
  /** By key, the last one of those that share a place. */
  readonly #asked: { readonly key: number; readonly word: BareWord }[] = [];
  /** By word. */
  #keys = new Int32Array(1 << 9);
  /** By word and list: where its rows end in `#rows`; they begin where those of the list before end. */
  #ends = new Int32Array(1 << 11);
  #rows = new Int32Array(1 << 10);
  /** By word: the tally's generation in which its families were last noted. */
  #noted = new Int32Array(1 << 9);

  constructor(knowledge: Knowledge, tally: Tally) {
    this.#knowledge = knowledge;
    this.#tally = tally;
  }

  /** How much memory it takes. */
  get bytes(): number {
    const { byteLength } = this.#keys;
    return 2 * byteLength + this.#ends.byteLength + this.#rows.byteLength + this.#words.bytes;
  }

  /**
   * A word before it is known whether it will ever be counted: its lemma and part of speech in one number, 0 or more.
   */
  keyOf(lemma: string, partOfSpeech: PartOfSpeech): number {
    return this.#tally.tables.lemmas.row(lemma) * MOST_PARTS_OF_SPEECH + this.#numberOf(partOfSpeech);
  }

  /** The number of a content word, by its key; nothing is kept of a word of which something cannot be found. */
  number(key: number): number {
    const known = this.#words.find(Math.floor(key / MOST_PARTS_OF_SPEECH), key % MOST_PARTS_OF_SPEECH);
    return known >= 0 ? known : this.#settle(key);
  }

  /** The key of a word, by its number. */
  key(number: number): number {
    return this.#keys[number]!;
  }

  /** The word itself, by its key. */
  bareWord(key: number): BareWord {
    const place = Math.imul(key, 0x9e3779b1) >>> (32 - ASKED_BITS);
    const asked = this.#asked[place];
    if (asked?.key === key) return asked.word;
    const word = this.#makeWord(key);
    this.#asked[place] = { key, word };
    return word;
  }

  /** Adds a word of the document at hand, so many times. */
  add(number: number, times: number, counts: DocumentCounts): void {
    const lemma = Math.floor(this.#keys[number]! / MOST_PARTS_OF_SPEECH);
    const { generation, membership } = this.#tally;
    counts.lemmas.add(lemma, times);
    const isNoted = this.#noted[number] === generation;
    let list = number * LISTS.length;
    let at = this.#ends[list]!;
    for (const end = this.#ends[++list]!; at < end; at++) {
      counts.families.add(this.#rows[at]!, times);
      if (!isNoted) membership.add(this.#rows[at]!, lemma);
    }
    for (const end = this.#ends[++list]!; at < end; at++) counts.concepts.add(this.#rows[at]!, times);
    for (const end = this.#ends[++list]!; at < end; at++) counts.listed.add(this.#rows[at]!, times);
    for (const end = this.#ends[++list]!; at < end; at++) counts.conceptMembers.add(this.#rows[at]!, times);
    this.#noted[number] = generation;
  }

  #makeWord(key: number): BareWord {
    const lemma = this.#tally.tables.lemmas.id(Math.floor(key / MOST_PARTS_OF_SPEECH));
    const partOfSpeech = this.#partsOfSpeech[key % MOST_PARTS_OF_SPEECH]!;
    return { lemma, partOfSpeech, parts: this.#knowledge.swedish.partsOf(lemma, partOfSpeech) };
  }

  #settle(key: number): number {
    const word = this.#makeWord(key);
    const roots = familyRoots(word.lemma, word.partOfSpeech, word.parts);
    const matches = this.#knowledge.concepts.matchWord(word);
    const { families, concepts, listed, conceptMembers } = this.#tally.tables;
    const number = this.#words.add(Math.floor(key / MOST_PARTS_OF_SPEECH), key % MOST_PARTS_OF_SPEECH);
    if (number === this.#keys.length) {
      this.#keys = enlarged(this.#keys);
      this.#noted = enlarged(this.#noted);
    }
    this.#keys[number] = key;
    this.#noted[number] = NEVER;
    let list = number * LISTS.length;
    this.#put(
      ++list,
      roots.map((root) => families.row(root)),
    );
    this.#put(
      ++list,
      matches.map(({ conceptId }) => concepts.row(conceptId)),
    );
    this.#put(
      ++list,
      matches.filter(({ via }) => via === 'lemma').map(({ conceptId }) => listed.row(conceptId)),
    );
    this.#put(
      ++list,
      matches.map(({ conceptId }) => conceptMembers.row(memberKey(conceptId, word.lemma))),
    );
    return number;
  }

  #put(list: number, rows: readonly number[]): void {
    if (list >= this.#ends.length) this.#ends = enlarged(this.#ends);
    const start = this.#ends[list - 1]!;
    const end = start + rows.length;
    if (end > this.#rows.length) this.#rows = enlarged(this.#rows, end);
    this.#rows.set(rows, start);
    this.#ends[list] = end;
  }

  #numberOf(partOfSpeech: PartOfSpeech): number {
    const known = this.#partsOfSpeech.indexOf(partOfSpeech);
    return known < 0 ? this.#partsOfSpeech.push(partOfSpeech) - 1 : known;
  }
}
