import type { Dictionary } from '../dictionary/dictionary.ts';
import { type FirstPartReading, findFirstPart } from './find-first-part.ts';
import { headCost, headFormCost, isBoundHead } from './head-cost.ts';
import { inflectionDistance, inflectionOf } from './inflection-distance.ts';
import { isVerbEnding } from './is-verb-ending.ts';
import { isParticiple } from './lexemes.ts';
import { OPAQUE_WORDS } from './opaque-words.ts';
import { prefixEnd } from './prefix-end.ts';
import { type HeadPosition, type ReadFirstPart, segment } from './segment.ts';
import { STRONG_PARTICIPLES } from './strong-participles.ts';
import type { SwedishPart } from './swedish-part.ts';

/** A form taken apart before its head: `industriländer` → `industri`, `länder`. */
export interface HeadCandidate {
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
  /** The heads by which an unknown form may be lemmatized, likeliest first; [] when there is none. */
  findHead(form: string): readonly HeadCandidate[];
}

const LONGEST = 64;
const WORD = /^\p{L}+$/u;
const SPLIT: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB', 'ADV']);

/** Parts whose own parts are remembered. */
const REMEMBERED_PARTS = 20_000;

/** A listed word must come apart more cheaply than an unknown one, which cannot be anything but a compound. */
const LISTED_LIMIT = 4.5;
const UNLISTED_LIMIT = 4.9;
/** *Ö* and *el* may begin a compound, but not stand inside one. */
const SHORTEST_INNER_PART = 3;
/** What it costs to restore the third of three equal consonants: *fallucka* for fall + lucka. */
const RESTORED_CONSONANT_COST = 0.3;

export function createSplitter(dictionary: Dictionary): Splitter {
  const partMemory = new Map<string, readonly SwedishPart[]>();
  const readerOf =
    (word: string): ReadFirstPart =>
    (start, end) => {
      if (start > 0 && end - start < SHORTEST_INNER_PART) return null;
      const surface = word.slice(start, end);
      const reading = findFirstPart(dictionary, surface);
      if (reading !== null && reading.cost <= 1) return reading;
      const last = word.charAt(end - 1);
      if (end - start < 2 || last !== word.charAt(end) || 'aeiouyåäö'.includes(last)) return reading;
      const restored = findFirstPart(dictionary, surface + last);
      if (restored === null || restored.link !== '') return reading;
      const cost = restored.cost + RESTORED_CONSONANT_COST;
      return reading === null || cost < reading.cost ? { ...restored, text: surface, cost } : reading;
    };

  const split = (word: string): readonly SwedishPart[] => {
    if (word.length < 4 || OPAQUE_WORDS.has(word)) return [];
    const listed = dictionary.hasForm(word);
    const inflection = listed ? inflectionOf(dictionary, word) : null;
    const isStrong = STRONG_PARTICIPLES.has(word);
    const heads = headPositions(word, (head, start) => {
      if (isVerbEnding(dictionary, word, start) || (isStrong && !isParticiple(dictionary, head))) return null;
      const cost = headCost(dictionary, head);
      if (cost === null || inflection === null || isBoundHead(dictionary, head, dictionary.flags(head))) return cost;
      return cost + inflectionDistance(dictionary, inflection, head);
    });
    const found = heads.length === 0 ? null : segment(heads, readerOf(word), listed ? LISTED_LIMIT : UNLISTED_LIMIT);
    if (found === null || (found.firstParts[0]!.text.length < 5 && isInsidePrefixed(word, found.headStart))) return [];
    const head = word.slice(found.headStart);
    const headParts = splitPart(head);
    return [
      ...found.firstParts.flatMap(splitFirstPart),
      ...(headParts.length > 0 ? headParts : [{ text: head, link: '', lemma: head }]),
    ];
  };

  /** Whether the word is a prefix before a listed word that does not come apart there: be|sk-rivning, but för|skol-lärare. */
  const isInsidePrefixed = (word: string, headStart: number): boolean => {
    const end = prefixEnd(dictionary, word);
    if (end === 0) return false;
    const head = split(word.slice(end)).at(-1);
    return head === undefined || !word.slice(headStart).endsWith(head.text);
  };

  /** The same parts come again in many words, so they are remembered, and all forgotten when there are too many. */
  const splitPart = (lemma: string): readonly SwedishPart[] => {
    const known = partMemory.get(lemma);
    if (known !== undefined) return known;
    const parts = split(lemma);
    if (partMemory.size >= REMEMBERED_PARTS) partMemory.clear();
    partMemory.set(lemma, parts);
    return parts;
  };

  /** `folkhälso` is split as folkhälsa is: folk + hälso. */
  const splitFirstPart = ({ text, link, lemma }: FirstPartReading): readonly SwedishPart[] => {
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
      if (lemma.length > LONGEST || (partOfSpeech !== undefined && !SPLIT.has(partOfSpeech))) return [];
      if (lemma.includes('-')) return WORD.test(lemma.replaceAll('-', '')) ? splitAtHyphens(lemma) : [];
      return WORD.test(lemma) ? split(lemma) : [];
    },
    findHead: (form) => {
      if (form.length > LONGEST || !WORD.test(form)) return [];
      const read = readerOf(form);
      return headPositions(form, (head) => headFormCost(dictionary, head))
        .flatMap((head) => segment([head], read, UNLISTED_LIMIT) ?? [])
        .sort((a, b) => a.cost - b.cost || a.headStart - b.headStart)
        .map(({ headStart }) => ({ first: form.slice(0, headStart), head: form.slice(headStart) }));
    },
  };
}

/** Where a head may begin: every place with a cost. */
function headPositions(word: string, costOf: (head: string, start: number) => number | null): HeadPosition[] {
  const positions: HeadPosition[] = [];
  for (let start = 1; start < word.length; start++) {
    const cost = costOf(word.slice(start), start);
    if (cost !== null) positions.push({ start, cost });
  }
  return positions;
}
