import { CostMemory, UNKNOWN_COST } from '../dictionary/cost-memory.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { rememberUpTo } from '../remember-up-to.ts';
import { cheapestHead } from './cheapest-head.ts';
import { findUnlistedHeads } from './find-unlisted-heads.ts';
import { FirstPartReader } from './first-part-reader.ts';
import type { FirstPartSpelling } from './first-part-spelling.ts';
import { headCost, headFormCost, isBoundHead } from './head-cost.ts';
import { HeadPositions } from './head-positions.ts';
import { type Inflection, inflectionDistance, inflectionOf } from './inflection-distance.ts';
import { isOnlyLetters } from './is-only-letters.ts';
import { isVerbEnding } from './is-verb-ending.ts';
import { isParticiple } from './lexemes.ts';
import { LONGEST_WORD } from './longest-word.ts';
import { OPAQUE_WORDS } from './opaque-words.ts';
import { prefixEnd } from './prefix-end.ts';
import { segment } from './segment.ts';
import { STRONG_PARTICIPLES } from './strong-participles.ts';
import type { SwedishPart } from './swedish-part.ts';

/** A form taken apart before its head: `industriländer` → `industri`, `länder`. */
interface HeadCandidate {
  /** What stands before the head, as spelled, with its linking element. */
  readonly first: string;
  /** The head, as inflected in the form. */
  readonly head: string;
}

export interface Splitter {
  /**
   * The parts of a compound lemma down to its roots, left to right; [] for a word that is no compound. Only nouns,
   * adjectives, verbs and adverbs are split (no part of speech: any may be). Never throws; a word of more than 64
   * letters or with anything but letters and hyphens is not split.
   */
  splitCompound(lemma: string, partOfSpeech?: string): readonly SwedishPart[];
  /**
   * The likeliest head by which an unknown form may be lemmatized, of those that are accepted (asked by where they
   * begin); undefined when there is none.
   */
  findHead(form: string, accepts: (start: number) => boolean): HeadCandidate | undefined;
}

/** The parts of speech that are split. */
export const SPLIT: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB', 'ADV']);

/** Parts whose own parts are remembered. */
const REMEMBERED_PARTS = 20_000;
const UNSPLIT: readonly SwedishPart[] = [];

/** A listed word must come apart more cheaply than an unknown one, which cannot be anything but a compound. */
const LISTED_LIMIT = 4.5;
const UNLISTED_LIMIT = 4.9;

/** Heads whose cost is remembered, as a power of two. */
const REMEMBERED_HEAD_BITS = 16;

export function createSplitter(dictionary: Dictionary): Splitter {
  const reader = new FirstPartReader(dictionary);
  /** Of the word that the reader is turned to. */
  const heads = new HeadPositions();
  const unlistedHeadStart = findUnlistedHeads(dictionary);
  const lemmaCosts = new CostMemory(REMEMBERED_HEAD_BITS);
  const formCosts = new CostMemory(REMEMBERED_HEAD_BITS);

  /** What a head costs that ends the word the reader is turned to; infinitely much when it is none. */
  const costOfHead = (word: string, start: number, costs: CostMemory, find: typeof headCost): number => {
    const high = reader.prints.high(start, word.length);
    const low = reader.prints.low(start, word.length);
    const known = costs.recall(high, low);
    if (known !== UNKNOWN_COST) return known;
    return costs.remember(high, low, find(dictionary, word.slice(start)) ?? Number.POSITIVE_INFINITY);
  };

  /** Where a head of the word that the reader is turned to may begin: every place with a cost. */
  const findHeads = (word: string, costs: CostMemory, find: typeof headCost): HeadPositions => {
    heads.size = 0;
    const unlistedStart = unlistedHeadStart(word);
    // A noun in -e may be listed without it only: pojk/Q.
    const listedEnd = word.endsWith('e') ? word.length - 1 : word.length;
    for (let start = 1; start < word.length; start++) {
      // Most ends of a word are told to be none without being looked up.
      if (start < unlistedStart && reader.longest(start) < listedEnd) continue;
      const cost = costOfHead(word, start, costs, find);
      if (cost < Number.POSITIVE_INFINITY) heads.add(start, cost);
    }
    return heads;
  };

  const split = (word: string): readonly SwedishPart[] => {
    if (word.length < 4 || OPAQUE_WORDS.has(word)) return UNSPLIT;
    reader.begin(word);
    if (findHeads(word, lemmaCosts, headCost).size === 0) return UNSPLIT;
    const listed = dictionary.hasForm(word);
    const isStrong = STRONG_PARTICIPLES.has(word);
    let inflection: Inflection | undefined;
    const addedCost = (start: number): number => {
      if (isVerbEnding(dictionary, word, start)) return Number.POSITIVE_INFINITY;
      if (!listed && !isStrong) return 0;
      const head = word.slice(start);
      if (isStrong && !isParticiple(dictionary, head)) return Number.POSITIVE_INFINITY;
      if (!listed || isBoundHead(dictionary, head, dictionary.flags(head))) return 0;
      inflection ??= inflectionOf(dictionary, word);
      return inflectionDistance(dictionary, inflection, head);
    };
    const found = segment(heads, reader, listed ? LISTED_LIMIT : UNLISTED_LIMIT, addedCost);
    if (found === null || (found.firstParts[0]!.text.length < 5 && isInsidePrefixed(word, found.headStart))) {
      return UNSPLIT;
    }
    const head = word.slice(found.headStart);
    const headParts = splitPart(head);
    return [
      ...found.firstParts.flatMap(splitFirstPart),
      ...(headParts.length > 0 ? headParts : [{ text: head, link: '', lemma: head }]),
    ];
  };

  /**
   * Whether the word is a prefix before a listed word that does not come apart there: be|sk-rivning, but
   * för|skol-lärare.
   */
  const isInsidePrefixed = (word: string, headStart: number): boolean => {
    const end = prefixEnd(dictionary, word);
    if (end === 0) return false;
    const head = split(word.slice(end)).at(-1);
    return head === undefined || !word.slice(headStart).endsWith(head.text);
  };

  /** The same parts come again in many words. */
  const splitPart = rememberUpTo(REMEMBERED_PARTS, split);

  /**
   * `folkhälso` is split as folkhälsa is: folk + hälso; `förstagångs`, which lives only in compounds, before its -s.
   */
  const splitFirstPart = ({ text, link, lemma }: FirstPartSpelling): readonly SwedishPart[] => {
    const bare = text.slice(0, -1);
    const livesInCompounds = text === lemma && text.endsWith('s') && dictionary.flags(text).includes('Z');
    if (livesInCompounds && splitPart(bare).length > 0) {
      return splitFirstPart({ text: bare, link: 's', lemma: bare });
    }
    const parts = splitPart(lemma);
    const last = parts.at(-1);
    const before = parts.slice(0, -1);
    const length = before.reduce((letters, part) => letters + part.text.length + part.link.length, 0);
    if (last === undefined || length >= text.length) return [{ text, link, lemma }];
    return [...before, { text: text.slice(length), link, lemma: last.lemma }];
  };

  const splitAtHyphens = (word: string): readonly SwedishPart[] => {
    const pieces = word.split('-');
    if (pieces.some((piece) => piece === '')) return [];
    return pieces.flatMap((piece, at) => {
      const inner = split(piece);
      const parts = inner.length > 0 ? inner : [{ text: piece, link: '', lemma: piece }];
      return at === pieces.length - 1
        ? parts
        : parts.map((part, i) => (i === parts.length - 1 ? { ...part, link: '-' } : part));
    });
  };

  return {
    splitCompound: (lemma, partOfSpeech) => {
      if (lemma.length > LONGEST_WORD || (partOfSpeech !== undefined && !SPLIT.has(partOfSpeech))) return UNSPLIT;
      if (lemma.includes('-')) return isOnlyLetters(lemma.replaceAll('-', '')) ? splitAtHyphens(lemma) : UNSPLIT;
      return isOnlyLetters(lemma) ? split(lemma) : UNSPLIT;
    },
    findHead: (form, accepts) => {
      if (form.length > LONGEST_WORD || !isOnlyLetters(form)) return undefined;
      reader.begin(form);
      if (findHeads(form, formCosts, headFormCost).size === 0) return undefined;
      const start = cheapestHead(heads, reader, UNLISTED_LIMIT, accepts);
      return start < 0 ? undefined : { first: form.slice(0, start), head: form.slice(start) };
    },
  };
}
