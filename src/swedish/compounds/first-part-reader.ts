import { CostMemory, UNKNOWN_COST } from '../dictionary/cost-memory.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { extendFingerprint, newFingerprint, startFingerprint } from '../dictionary/fingerprint.ts';
import { PrintFilter } from '../dictionary/print-filter.ts';
import { LINKED, NOMINAL, NOWHERE } from '../dictionary/word-graph.ts';
import { WordPlaces } from '../dictionary/word-places.ts';
import { WordPrints } from '../dictionary/word-prints.ts';
import { endsInsideNumeral } from './ends-inside-numeral.ts';
import { type FirstPartReading, findFirstPart } from './find-first-part.ts';
import { IRREGULAR_FIRST_PARTS } from './irregular-first-parts.ts';
import { IRREGULAR_NOUNS, UNPREFIXED_IRREGULAR_VERBS } from './irregular-words.ts';
import { LONGEST_WORD } from './longest-word.ts';
import { OPAQUE_WORDS } from './opaque-words.ts';

/** *Ö* and *el* may begin a compound, but not stand inside one. */
const SHORTEST_INNER_PART = 3;
/** What it costs to restore the third of three equal consonants: *fallucka* for fall + lucka. */
const RESTORED_CONSONANT_COST = 0.3;
/** A first part reaches at most this much further than something in the dictionary does: the -s of *kommunals*. */
const LONGEST_ADDITION = 1;
/** What is asked of one string is remembered for the next word: so many, as a power of two. */
const REMEMBERED_BITS = 16;

/** Bits for some three thousand first parts that are made of words listed by hand. */
const FIRST_BITS = 2 ** 16;

const NONE: readonly string[] = [];
const A = 'a'.charCodeAt(0);
const E = 'e'.charCodeAt(0);
const S = 's'.charCodeAt(0);

/**
 * Reads the first parts of one word at a time. It must be turned to the word before, and what it tells holds until it
 * is turned to the next.
 */
export class FirstPartReader {
  /** Of the word it is turned to. */
  readonly prints = new WordPrints();
  readonly #dictionary: Dictionary;
  readonly #costs = new CostMemory(REMEMBERED_BITS);
  /** By the place of a remembered cost: the reading that has it. */
  readonly #readings: (FirstPartReading | null)[] = new Array(2 ** REMEMBERED_BITS).fill(null);
  /** First parts listed by hand that begin nothing in the dictionary, by their first two letters. */
  readonly #unlisted = new Map<number, string[]>();
  /** First parts that are made of words listed by hand. */
  readonly #firsts = PrintFilter.empty(FIRST_BITS);
  readonly #probe = newFingerprint();
  #word = '';
  readonly #places: WordPlaces;
  /** By start: how far a first part reaches; 0 when not asked yet. */
  readonly #reach = new Uint8Array(LONGEST_WORD);

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
    this.#places = new WordPlaces(dictionary.words, LONGEST_WORD);
    for (const surface of listedFirsts()) {
      startFingerprint(this.#probe);
      extendFingerprint(this.#probe, surface, 0, surface.length);
      this.#firsts.add(this.#probe);
    }
    for (const surface of IRREGULAR_FIRST_PARTS.keys()) {
      if (dictionary.longestBeginning(surface, 0) + LONGEST_ADDITION >= surface.length) continue;
      const letters = firstTwo(surface, 0);
      this.#unlisted.set(letters, [...(this.#unlisted.get(letters) ?? []), surface]);
    }
  }

  /** Turns to a word of at most 64 letters. */
  begin(word: string): void {
    this.#word = word;
    this.prints.begin(word);
    this.#places.begin(word);
    this.#reach.fill(0, 0, word.length);
  }

  /** The end (exclusive) beyond which nothing in the dictionary reaches that begins at `start`. */
  longest(start: number): number {
    return this.#places.reach(start);
  }

  /** The end (exclusive) beyond which no first part reaches that begins at `start`. */
  reach(start: number): number {
    const known = this.#reach[start]!;
    if (known !== 0) return known;
    let reach = this.longest(start) + LONGEST_ADDITION;
    for (const surface of this.#unlisted.get(firstTwo(this.#word, start)) ?? NONE) {
      if (this.#word.startsWith(surface, start)) reach = Math.max(reach, start + surface.length);
    }
    this.#reach[start] = reach;
    return reach;
  }

  /** Whether another first part may begin where one ends. */
  continues(end: number): boolean {
    return this.reach(end) >= end + SHORTEST_INNER_PART;
  }

  /** What the letters `start` to `end` (exclusive) cost as a first part; infinitely much when they are none. */
  cost(start: number, end: number): number {
    if (!this.#mayBeRead(start, end)) return Number.POSITIVE_INFINITY;
    const cost = this.#costAsSpelled(start, end);
    return this.#mayRestore(cost, start, end) ? (this.#restore(cost, start, end)?.cost ?? cost) : cost;
  }

  /** Reads the letters `start` to `end` (exclusive) as a first part; null when they are none. */
  read(start: number, end: number): FirstPartReading | null {
    if (!this.#mayBeRead(start, end)) return null;
    const cost = this.#costAsSpelled(start, end);
    const restored = this.#mayRestore(cost, start, end) ? this.#restore(cost, start, end) : null;
    return restored ?? this.#readAsSpelled(start, end);
  }

  #mayBeRead(start: number, end: number): boolean {
    if ((start > 0 && end - start < SHORTEST_INNER_PART) || end > this.reach(start)) return false;
    return !endsInsideNumeral(this.#word, start, end);
  }

  #costAsSpelled(start: number, end: number): number {
    // Asked before anything is recalled, so that what is none takes no place among what is remembered.
    if (!this.#mayBeFirst(start, end)) return Number.POSITIVE_INFINITY;
    const high = this.prints.high(start, end);
    const low = this.prints.low(start, end);
    const known = this.#costs.recall(high, low);
    if (known !== UNKNOWN_COST) return known;
    const reading = findFirstPart(this.#dictionary, this.#word.slice(start, end));
    this.#readings[this.#costs.place(high, low)] = reading;
    return this.#costs.remember(high, low, reading?.cost ?? Number.POSITIVE_INFINITY);
  }

  #readAsSpelled(start: number, end: number): FirstPartReading | null {
    if (this.#costAsSpelled(start, end) === Number.POSITIVE_INFINITY) return null;
    return this.#readings[this.#costs.place(this.prints.high(start, end), this.prints.low(start, end))]!;
  }

  /** A quick no for most stretches: to look one up takes a dozen looks into the dictionary. */
  #mayBeFirst(start: number, end: number): boolean {
    return this.#mayBeNominal(start, end) || this.#mayBeListed(start, end);
  }

  /** A noun or adjective by the dictionary, as it is, with an -s or without its last vowel (arbet of arbete). */
  #mayBeNominal(start: number, end: number): boolean {
    const { words } = this.#dictionary;
    const place = this.#places.at(start, end);
    if (place !== NOWHERE) {
      if ((words.value(place) & (NOMINAL | LINKED)) !== 0) return true;
      if (((words.value(words.next(place, A)) | words.value(words.next(place, E))) & NOMINAL) !== 0) return true;
    }
    if (this.#word.charCodeAt(end - 1) !== S || end - start < 2) return false;
    return (words.value(this.#places.at(start, end - 1)) & NOMINAL) !== 0;
  }

  #mayBeListed(start: number, end: number): boolean {
    this.prints.read(start, end, this.#probe);
    return this.#firsts.hasPrint(this.#probe);
  }

  /** Whether the part may have lost the third of three equal consonants: it ends in what the next begins with. */
  #mayRestore(cost: number, start: number, end: number): boolean {
    const last = this.#word.charCodeAt(end - 1);
    if (last !== this.#word.charCodeAt(end) || end - start < 2) return false;
    return cost > 1 && !'aeiouyåäö'.includes(this.#word.charAt(end - 1));
  }

  /**
   * The reading with the third consonant restored, which is spelled as one letter more of the word; null when it is
   * none, or costs no less than as spelled.
   */
  #restore(costAsSpelled: number, start: number, end: number): FirstPartReading | null {
    const cost = this.#costAsSpelled(start, end + 1) + RESTORED_CONSONANT_COST;
    if (cost >= costAsSpelled) return null;
    const restored = this.#readAsSpelled(start, end + 1);
    return restored?.link === '' ? { ...restored, text: this.#word.slice(start, end), cost } : null;
  }
}

/** First parts listed by hand, and what nouns and verbs listed by hand may be as first parts. */
function* listedFirsts(): Generator<string> {
  yield* IRREGULAR_FIRST_PARTS.keys();
  for (const words of [OPAQUE_WORDS, IRREGULAR_NOUNS, UNPREFIXED_IRREGULAR_VERBS]) {
    for (const word of words) {
      yield word;
      yield `${word}s`;
      if (/[ae]$/.test(word)) yield word.slice(0, -1);
    }
  }
}

/** Two letters as one number. */
function firstTwo(word: string, start: number): number {
  return (word.charCodeAt(start) << 16) | word.charCodeAt(start + 1);
}
