import { VERBAL_PREFIXES } from '../compounds/affixes-not-split.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readListed } from './read-listed.ts';
import { newReading, type Reading } from './reading.ts';

/**
 * Shortest form of a verb behind a prefix, `läser`, and behind another first part: a shorter end is a verb's by chance.
 */
const SHORTEST_BEHIND_PREFIX = 5;
const SHORTEST_VERB = 6;
/** Ends of nouns and adverbs that verbs are spelled like: `små|heter`, `här|städes`. */
const NO_VERB = /(?:heter|städes)$/;
const COST = 40;
/** A reading so much dearer is none: skapar, cheap as a verb, is no dear plural. */
const FARTHER = 100;
/** By so much at the most: `låg`, `ligga`. */
const LEMMA_IS_LONGER = 2;

const NONE: readonly Reading[] = [];

/**
 * The readings of an unlisted form as a verb behind a prefix or what begins compounds: samskapar → samskapa,
 * målgruppsanpassar → målgruppsanpassa. The longest end that is a word decides; empty when none is, or when that one is
 * a word of another kind (skolbiobesöks: of the besök, and no besöka).
 */
export function readByVerb(form: string, lexicon: Lexicon): readonly Reading[] {
  if (NO_VERB.test(form)) return NONE;
  const { dictionary } = lexicon;
  const listedStart = lexicon.endings.startOfLongest(form);
  for (let start = 2; start <= form.length - SHORTEST_BEHIND_PREFIX; start++) {
    // An end may be listed by hand though nothing in the dictionary begins so: bundos in hopbundos.
    if (start < listedStart && dictionary.longestBeginning(form, start) < form.length - 1) continue;
    const first = form.slice(0, start);
    const isPrefix = VERBAL_PREFIXES.has(first);
    if (!isPrefix && (form.length - start < SHORTEST_VERB || !beginsCompounds(first, dictionary))) continue;
    const readings = readListed(form.slice(start), lexicon);
    const verbs = readings.filter((reading) => isVerb(form, start, reading));
    if (readings.length === 0) continue;
    const least = Math.min(...verbs.map(({ cost }) => cost)) + FARTHER;
    if (readings.some((reading) => reading.cost < least && !verbs.includes(reading))) return NONE;
    return verbs.map(({ lemma, partOfSpeech, tag, cost }) =>
      newReading(first + lemma, partOfSpeech, tag, 'compound', cost + COST),
    );
  }
  return NONE;
}

/** What begins compounds by itself or as a noun with -s: `direkt`, `målgrupps`. */
function beginsCompounds(first: string, dictionary: Dictionary): boolean {
  return dictionary.firstParts(first).length > 0 || (first.endsWith('s') && dictionary.hasBase(first.slice(0, -1)));
}

/** A verb whose lemma begins as the form does: stilla is no stillägga. */
function isVerb(form: string, start: number, { partOfSpeech, lemma }: Reading): boolean {
  return (
    partOfSpeech === 'VERB' &&
    lemma.charAt(0) === form.charAt(start) &&
    lemma.length <= form.length - start + LEMMA_IS_LONGER
  );
}
