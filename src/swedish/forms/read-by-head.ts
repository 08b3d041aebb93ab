import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { newReading, type Reading } from './reading.ts';

/** Shortest head of an unlisted compound. */
const SHORTEST_HEAD = 3;
const COMPOUND_COST = 20;
const UNFLAGGED_FIRST_COST = 25;
const UNKNOWN_FIRST_COST = 60;
const SHORT_HEAD_COST = 30;

/** Endings that are no words in a compound, though the dictionary lists words so spelled. */
const NO_HEADS: ReadonlySet<string> = new Set(
  (
    'ares aren arens arna arnas are het heten skap ning ningen ningar ningarna else elsen elser bar bara bart sam samma isk iska iskt ' +
    'lig liga ligt ande andet ande ende ende ade ades ens ets ers ors ars nas arnas ernas ion ist ism ande rade'
  ).split(' '),
);

const NONE: readonly Reading[] = [];

/**
 * The readings of an unlisted form as a compound: those of its head, the part that inflects, with the rest put before
 * the lemma (kibbutz+grundarna: kibbutzgrundare). The cheapest division wins; empty when no end of the form is a word.
 */
export function readByHead(form: string, lexicon: Lexicon): readonly Reading[] {
  const { dictionary, costOfHead, readHead } = lexicon;
  const listedStart = lexicon.endings.startOfLongest(form);
  let bestStart = 0;
  let bestAdded = 0;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let start = 2; start <= form.length - SHORTEST_HEAD && start * 2 < bestCost; start++) {
    if (!mayBeListed(form, start, listedStart, dictionary)) continue;
    const cheapest = costOfHead(form, start);
    const least = (form.length - start === SHORTEST_HEAD ? SHORT_HEAD_COST : 0) + start * 2;
    // The first part only adds to the cost; it need not be looked at where that is too high already.
    if (least + cheapest >= bestCost) continue;
    const head = form.slice(start);
    if (NO_HEADS.has(head) || !/[aeiouyåäö]/.test(head)) continue;
    const added = least + costOfFirst(form.slice(0, start), dictionary);
    if (added + cheapest >= bestCost) continue;
    bestCost = added + cheapest;
    bestAdded = added;
    bestStart = start;
  }
  if (bestStart === 0) return NONE;
  const first = form.slice(0, bestStart);
  return readHead(form, bestStart).map(({ lemma, partOfSpeech, tag, cost }) =>
    newReading(first + lemma, partOfSpeech, tag, 'compound', cost + COMPOUND_COST + bestAdded),
  );
}

/**
 * Whether the end of a form may be listed: as a form or its genitive, by hand (an end from `listedStart` on may be), or
 * by hand behind a prefix with which it begins a word. A quick no for most ends.
 */
function mayBeListed(form: string, start: number, listedStart: number, dictionary: Dictionary): boolean {
  if (start >= listedStart) return true;
  const reach = dictionary.longestBeginning(form, start);
  return reach >= form.length - 1 || (listedStart < form.length && reach >= listedStart);
}

/** How doubtful a string is as the first part of a compound, several parts together included. */
function costOfFirst(first: string, dictionary: Dictionary): number {
  if (dictionary.firstParts(first).length > 0) return 0;
  if (isLinked(first, dictionary)) return UNFLAGGED_FIRST_COST;
  for (let start = 3; start <= first.length - 3; start++) {
    const rest = first.slice(start);
    if (
      dictionary.firstParts(first.slice(0, start)).length > 0 &&
      (dictionary.firstParts(rest).length > 0 || isLinked(rest, dictionary))
    )
      return UNFLAGGED_FIRST_COST;
  }
  return UNKNOWN_FIRST_COST;
}

/** A word by itself, or a word and -s. */
function isLinked(first: string, dictionary: Dictionary): boolean {
  return (
    first.length > 2 && (dictionary.hasForm(first) || (first.endsWith('s') && dictionary.hasBase(first.slice(0, -1))))
  );
}
