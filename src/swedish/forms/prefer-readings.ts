import { functionWordTag } from '../lexicon/function-word-tags.ts';
import type { Preference } from '../lexicon/lexicon.ts';
import { newReading, type Reading } from './reading.ts';

/** What a preference of strength 1, 2 and 3 takes off the cost of its reading. */
const PREFERRED: readonly number[] = [0, 25, 50, 75];

/**
 * Makes the readings that the preference list names cheaper, and adds one that was not found. A preference for a verb
 * or noun holds for all tags of that lemma. Cheapest first.
 */
export function preferReadings(
  form: string,
  readings: readonly Reading[],
  preferences: readonly Preference[],
): readonly Reading[] {
  if (preferences.length === 0) return readings;
  const changed = [...readings];
  for (const { partOfSpeech, lemma, strength } of preferences) {
    const bonus = PREFERRED[strength] ?? 0;
    const matches = (reading: Reading): boolean => reading.lemma === lemma && reading.partOfSpeech === partOfSpeech;
    if (changed.some(matches)) {
      for (let i = 0; i < changed.length; i++) {
        const reading = changed[i]!;
        if (matches(reading)) {
          const { tag, evidence, cost } = reading;
          changed[i] = newReading(lemma, partOfSpeech, tag, evidence, cost - bonus);
        }
      }
    } else {
      const tag = functionWordTag(form, partOfSpeech);
      changed.push(newReading(lemma, partOfSpeech, tag, 'list', -bonus));
    }
  }
  return changed.sort((a, b) => a.cost - b.cost);
}
