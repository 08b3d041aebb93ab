import type { Lexicon } from '../lexicon/lexicon.ts';
import { readByParadigm } from '../paradigms/read-by-paradigm.ts';
import { readWithPrefix } from './read-with-prefix.ts';
import { newReading, type Reading } from './reading.ts';

/** Added to what a listed adverb could also be by its form. */
export const BESIDE_ADVERB_COST = 15;
/** Added to regular readings of a form that an irregular word has too: the irregular word is the common one. */
const BESIDE_IRREGULAR_COST = 40;
/** A regular reading cheaper than this leaves no need for a participle behind a prefix: färglöst is no löst. */
const SETTLED_COST = 60;

const NONE: readonly Reading[] = [];

/** The readings of a lower-case form that is listed somewhere, without taking it apart. Empty when it is not. */
export function readListed(form: string, lexicon: Lexicon): readonly Reading[] {
  const { dictionary, irregular, endings } = lexicon;
  // One look at the ends of the form, itself among them, spares most of the look-ups in the tables.
  const starts = endings.startsOfWords(form);
  const isListed = starts.at(-1) === 0;
  const direct = isListed ? irregular.get(form) : undefined;
  const inDictionary =
    dictionary.hasForm(form) || (form.endsWith('s') && dictionary.hasStem(form, form.length - 1, ''));
  const regular = inDictionary ? readByParadigm(form, dictionary) : NONE;
  const prefixed = direct === undefined ? readWithPrefix(form, irregular, starts, dictionary) : NONE;
  const inhabitants = (isListed ? lexicon.inhabitants.get(form) : undefined) ?? NONE;
  const adverb = isListed ? lexicon.adverbs.get(form) : undefined;
  // Most forms have regular readings alone.
  if (direct === undefined && prefixed.length === 0 && inhabitants.length === 0 && adverb === undefined) return regular;

  const settled = regular.some(({ cost }) => cost < SETTLED_COST);
  const beside = direct === undefined ? regular : withCost(regular, BESIDE_IRREGULAR_COST);
  const kept = direct ?? prefixed.filter(({ partOfSpeech }) => !settled || partOfSpeech === 'VERB');
  const readings = [...kept, ...inhabitants, ...beside];
  if (adverb === undefined) return readings;
  const others = readings.filter(({ partOfSpeech }) => partOfSpeech !== 'ADV');
  return [newReading(adverb, 'ADV', 'adverb', 'list', 0), ...withCost(others, BESIDE_ADVERB_COST)];
}

function withCost(readings: readonly Reading[], added: number): readonly Reading[] {
  return readings.map(({ lemma, partOfSpeech, tag, evidence, cost }) =>
    newReading(lemma, partOfSpeech, tag, evidence, cost + added),
  );
}
