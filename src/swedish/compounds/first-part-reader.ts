import type { Dictionary } from '../dictionary/dictionary.ts';
import { rememberUpTo } from '../remember-up-to.ts';
import { endsInsideNumeral } from './ends-inside-numeral.ts';
import { type FirstPartReading, findFirstPart } from './find-first-part.ts';
import { IRREGULAR_FIRST_PARTS } from './irregular-first-parts.ts';

/** *Ö* and *el* may begin a compound, but not stand inside one. */
const SHORTEST_INNER_PART = 3;
/** What it costs to restore the third of three equal consonants: *fallucka* for fall + lucka. */
const RESTORED_CONSONANT_COST = 0.3;
/** A first part reaches at most this much further than something in the dictionary does: the -s of *kommunals*. */
const LONGEST_ADDITION = 1;
const REMEMBERED_SURFACES = 50_000;

const NONE: readonly string[] = [];

/** Reads the first parts of words; what is asked of one string is remembered for the next word. */
export class FirstParts {
  readonly find: (surface: string) => FirstPartReading | null;
  readonly #dictionary: Dictionary;
  /** First parts listed by hand that begin nothing in the dictionary, by their first four letters. */
  readonly #unlisted = new Map<string, string[]>();

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
    this.find = rememberUpTo(REMEMBERED_SURFACES, (surface) => findFirstPart(dictionary, surface));
    for (const surface of IRREGULAR_FIRST_PARTS.keys()) {
      if (dictionary.longestBeginning(surface, 0) + LONGEST_ADDITION >= surface.length) continue;
      const key = surface.slice(0, 4);
      const alike = this.#unlisted.get(key) ?? [];
      alike.push(surface);
      this.#unlisted.set(key, alike);
    }
  }

  /** The end (exclusive) beyond which nothing in the dictionary reaches that begins at `start`. */
  longest(word: string, start: number): number {
    return this.#dictionary.longestBeginning(word, start);
  }

  /** The same for first parts, when it is known for the dictionary. */
  reach(word: string, start: number, longest: number): number {
    let reach = longest + LONGEST_ADDITION;
    for (const surface of this.#unlisted.get(word.slice(start, start + 4)) ?? NONE) {
      if (word.startsWith(surface, start)) reach = Math.max(reach, start + surface.length);
    }
    return reach;
  }
}

/** No word that is taken apart is longer. */
const LONGEST_WORD = 64;

/**
 * Reads the first parts of one word at a time, each stretch of it once. It must be turned to the word before, and what
 * it tells holds until it is turned to the next.
 */
export class FirstPartReader {
  readonly #firstParts: FirstParts;
  #word = '';
  /** By start: how far anything in the dictionary reaches; 0 when not asked yet. */
  readonly #longest = new Uint8Array(LONGEST_WORD);
  readonly #reach = new Uint8Array(LONGEST_WORD);
  /** By `start * LONGEST_WORD + end - 1`: what was read, and in which turn. */
  readonly #readings: (FirstPartReading | null)[] = new Array(LONGEST_WORD * LONGEST_WORD).fill(null);
  readonly #turns = new Uint32Array(LONGEST_WORD * LONGEST_WORD);
  #turn = 0;

  constructor(firstParts: FirstParts) {
    this.#firstParts = firstParts;
  }

  /** Turns to a word of at most 64 letters. */
  begin(word: string): void {
    this.#word = word;
    this.#longest.fill(0, 0, word.length);
    this.#reach.fill(0, 0, word.length);
    this.#turn++;
  }

  /** The end (exclusive) beyond which nothing in the dictionary reaches that begins at `start`. */
  longest(start: number): number {
    const known = this.#longest[start]!;
    if (known !== 0) return known;
    const longest = this.#firstParts.longest(this.#word, start);
    this.#longest[start] = longest;
    return longest;
  }

  /** The end (exclusive) beyond which no first part reaches that begins at `start`. */
  reach(start: number): number {
    const known = this.#reach[start]!;
    if (known !== 0) return known;
    const reach = this.#firstParts.reach(this.#word, start, this.longest(start));
    this.#reach[start] = reach;
    return reach;
  }

  /** Whether another first part may begin where one ends. */
  continues(end: number): boolean {
    return this.reach(end) >= end + SHORTEST_INNER_PART;
  }

  /** Reads the letters `start` to `end` (exclusive) as a first part; null when they are none. */
  read(start: number, end: number): FirstPartReading | null {
    if ((start > 0 && end - start < SHORTEST_INNER_PART) || end > this.reach(start)) return null;
    const key = start * LONGEST_WORD + end - 1;
    if (this.#turns[key] === this.#turn) return this.#readings[key]!;
    const reading = this.#readAnew(start, end);
    this.#turns[key] = this.#turn;
    this.#readings[key] = reading;
    return reading;
  }

  #readAnew(start: number, end: number): FirstPartReading | null {
    const word = this.#word;
    if (endsInsideNumeral(word, start, end)) return null;
    const surface = word.slice(start, end);
    const reading = this.#firstParts.find(surface);
    if (reading !== null && reading.cost <= 1) return reading;
    const last = word.charAt(end - 1);
    if (end - start < 2 || last !== word.charAt(end) || 'aeiouyåäö'.includes(last)) return reading;
    const restored = this.#firstParts.find(surface + last);
    if (restored === null || restored.link !== '') return reading;
    const cost = restored.cost + RESTORED_CONSONANT_COST;
    return reading === null || cost < reading.cost ? { ...restored, text: surface, cost } : reading;
  }
}
