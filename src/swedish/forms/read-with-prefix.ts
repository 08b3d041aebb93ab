import type { Dictionary } from '../dictionary/dictionary.ts';
import type { PackedReadings } from '../lexicon/packed-readings.ts';
import { newReading, type Reading } from './reading.ts';

const NONE: readonly Reading[] = [];

/** Added to the reading of a prefixed word. */
const PREFIXED_COST = 5;
/** Longest beginning before an irregular word: `sammanhang`, `industri`. */
const LONGEST_PREFIX = 20;

/**
 * The readings of an irregular form behind a prefix or a compound's first part, when the whole lemma is a listed word:
 * framhållits → framhålla, industriländer → industriland. Empty when there is none. `starts`: where the
 * ends of the form begin that may be irregular, the shortest first.
 */
export function readWithPrefix(
  form: string,
  irregular: PackedReadings,
  starts: readonly number[],
  dictionary: Dictionary,
): readonly Reading[] {
  const shortest = form.startsWith('å') ? 1 : 2;
  const longest = Math.min(LONGEST_PREFIX, form.length - 3);
  for (let i = starts.length - 1; i >= 0; i--) {
    const start = starts[i]!;
    if (start < shortest) continue;
    if (start > longest) break;
    const listed = irregular.get(form.slice(start));
    if (listed === undefined) continue;
    const prefix = form.slice(0, start);
    let readings: Reading[] | undefined;
    for (const { lemma, partOfSpeech, tag, evidence, cost } of listed) {
      if (!canTakePrefix(prefix, lemma, partOfSpeech, dictionary)) continue;
      readings ??= [];
      readings.push(newReading(prefix + lemma, partOfSpeech, tag, evidence, cost + PREFIXED_COST));
    }
    if (readings !== undefined) return readings;
  }
  return NONE;
}

/** A noun or verb must be an entry with its prefix; a participle may be a form of its verb. */
function canTakePrefix(prefix: string, lemma: string, partOfSpeech: string, dictionary: Dictionary): boolean {
  if (partOfSpeech === 'VERB') return dictionary.hasBase(prefix + lemma);
  if (partOfSpeech === 'NOUN') return lemma.length > 2 && dictionary.hasBase(prefix + lemma);
  return partOfSpeech === 'ADJ' && lemma.length > 3 && dictionary.hasForm(prefix + lemma);
}
