import { functionWordTag } from '../lexicon/function-word-tags.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { stem } from '../stem.ts';
import { modernizeSpelling } from './modernize-spelling.ts';
import { preferReadings } from './prefer-readings.ts';
import { readByDerivation } from './read-by-derivation.ts';
import { readByHead } from './read-by-head.ts';
import { readByVerb } from './read-by-verb.ts';
import { BESIDE_ADVERB_COST, readListed } from './read-listed.ts';
import { newReading, type Reading } from './reading.ts';

const COMPOUND_COST = 20;
/** Most compounds are nouns: fritidskort is no short thing. */
const ADJECTIVE_COMPOUND_COST = 70;
const UNKNOWN_COST = 150;
/** A reading so much dearer than the cheapest is none. */
const FARTHEST_COST = 130;
/** From here on a derivational suffix says more about an unlisted word than a head behind an unknown first part. */
const DOUBTFUL_COMPOUND_COST = 70;

/**
 * All readings of a lower-case form, cheapest first; never empty. `evidence` of the last resort is `unknown`.
 */
export function readForm(form: string, lexicon: Lexicon): readonly Reading[] {
  const readings = distinct(collect(form, lexicon));
  const preferences = lexicon.preferred.get(form);
  return preferences === undefined ? readings : preferReadings(form, readings, preferences);
}

function collect(form: string, lexicon: Lexicon): readonly Reading[] {
  const closed = lexicon.functionWords.get(form);
  if (closed !== undefined)
    return [...closed.flatMap((reading) => withTag(form, reading, lexicon)), ...adverbsBeside(form, closed, lexicon)];
  const known = readListed(form, lexicon);
  if (known.length > 0 && !isDoubtfulPlural(form, known)) return known;
  const modern = known.length > 0 ? form : modernizeSpelling(form);
  if (modern !== form && isListed(modern, lexicon)) return collect(modern, lexicon);
  const headed = readCompound(form, lexicon);
  if (known.length > 0) return [...headed, ...known];
  if (headed.length > 0 && headed[0]!.cost < DOUBTFUL_COMPOUND_COST) return headed;
  const verbs = readByVerb(form, lexicon);
  if (verbs.length > 0) return verbs;
  const derived = lexicon.dictionary.hasForm(form) ? [] : readByDerivation(form);
  if (derived.length > 0) return derived;
  return headed.length > 0 ? headed : readUnknown(form, lexicon);
}

function isListed(form: string, lexicon: Lexicon): boolean {
  return lexicon.functionWords.has(form) || readListed(form, lexicon).length > 0;
}

/** An unlisted compound, by the splitter's likeliest head, else by any end of it that is a word. */
function readCompound(form: string, lexicon: Lexicon): readonly Reading[] {
  const { costOfHead, readHead, splitter } = lexicon;
  const found = splitter.findHead(form, (start) => costOfHead(form, start) < Number.POSITIVE_INFINITY);
  if (found === undefined) return readByHead(form, lexicon);
  const { first } = found;
  return readHead(form, first.length).map(({ lemma, partOfSpeech, tag, cost }) => {
    const added = partOfSpeech === 'ADJ' ? ADJECTIVE_COMPOUND_COST : COMPOUND_COST;
    return newReading(first + lemma, partOfSpeech, tag, 'compound', cost + added);
  });
}

/** Listed in the plural only (välfärdstjänster, levnadsvanor), so that nothing but itself could be the lemma. */
function isDoubtfulPlural(form: string, readings: readonly Reading[]): boolean {
  return (
    /[aeo]r(na)?s?$/.test(form) && readings.every(({ lemma, evidence }) => lemma === form && evidence === 'paradigm')
  );
}

/** The adverb that a function word can be too: ens beside the pronoun's genitive. */
function adverbsBeside(form: string, closed: readonly Reading[], lexicon: Lexicon): readonly Reading[] {
  const lemma = lexicon.adverbs.get(form);
  if (lemma === undefined || closed.some(({ partOfSpeech }) => partOfSpeech === 'ADV')) return [];
  return [newReading(lemma, 'ADV', 'adverb', 'list', BESIDE_ADVERB_COST)];
}

/** A content word among the function words takes its tag from its inflection. */
function withTag(form: string, reading: Reading, lexicon: Lexicon): readonly Reading[] {
  if (!/NOUN|VERB|ADJ/.test(reading.partOfSpeech)) return [reading];
  const same = readListed(form, lexicon).filter(
    ({ lemma, partOfSpeech }) => lemma === reading.lemma && partOfSpeech === reading.partOfSpeech,
  );
  return same.length === 0
    ? [reading]
    : same.map(({ tag }) => newReading(reading.lemma, reading.partOfSpeech, tag, reading.evidence, reading.cost));
}

/** A form that nothing explains: an entry without inflection, else grouped by its Snowball stem. */
function readUnknown(form: string, lexicon: Lexicon): readonly Reading[] {
  if (lexicon.dictionary.hasForm(form)) {
    const partOfSpeech = /(vis|ledes|lunda|sin|städes|stans|gen)$/.test(form) ? 'ADV' : 'NOUN';
    const tag = functionWordTag(form, partOfSpeech);
    return [newReading(form, partOfSpeech, tag, 'lexicon', UNKNOWN_COST / 3)];
  }
  if (/\d/.test(form)) {
    return [newReading(form, 'NOUN', 'other', 'shape', 0)];
  }
  const tag = form.endsWith('s') ? 'noun.genitive' : 'noun.common';
  return [newReading(stem(form), 'NOUN', tag, 'unknown', UNKNOWN_COST)];
}

/** One reading for each lemma and tag, the cheapest; cheapest first, without those far behind. */
function distinct(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 1) return readings;
  const kept: Reading[] = [];
  for (const reading of readings) {
    let at = 0;
    while (at < kept.length && !isSame(kept[at]!, reading)) at++;
    if (at === kept.length || reading.cost < kept[at]!.cost) kept[at] = reading;
  }
  sortByCost(kept);
  const farthest = kept[0]!.cost + FARTHEST_COST;
  return kept.at(-1)!.cost <= farthest ? kept : kept.filter(({ cost }) => cost <= farthest);
}

function isSame(one: Reading, other: Reading): boolean {
  return one.tag === other.tag && one.lemma === other.lemma;
}

/** Of equals the first stays first; there are few, and mostly in order already. */
function sortByCost(readings: Reading[]): void {
  for (let i = 1; i < readings.length; i++) {
    const reading = readings[i]!;
    let at = i;
    for (; at > 0 && readings[at - 1]!.cost > reading.cost; at--) readings[at] = readings[at - 1]!;
    readings[at] = reading;
  }
}
