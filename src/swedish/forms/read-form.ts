import { functionWordTag } from '../lexicon/function-word-tags.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { stem } from '../natural.ts';
import { readByParadigm } from '../paradigms/read-by-paradigm.ts';
import { preferReadings } from './prefer-readings.ts';
import { readByDerivation } from './read-by-derivation.ts';
import { readByHead } from './read-by-head.ts';
import { readWithPrefix } from './read-with-prefix.ts';
import type { Reading } from './reading.ts';

/** Added to what a listed adverb could also be by its form. */
const BESIDE_ADVERB_COST = 15;
/** Added to regular readings of a form that an irregular word has too: the irregular word is the common one. */
const BESIDE_IRREGULAR_COST = 40;
/** A regular reading cheaper than this leaves no need for a participle behind a prefix: färglöst is no löst. */
const SETTLED_COST = 60;
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
  return preferReadings(form, distinct(collect(form, lexicon)), lexicon.preferred.get(form) ?? []);
}

function collect(form: string, lexicon: Lexicon): readonly Reading[] {
  const closed = lexicon.functionWords.get(form);
  if (closed !== undefined)
    return [...closed.flatMap((reading) => withTag(form, reading, lexicon)), ...adverbsBeside(form, closed, lexicon)];
  const known = readListed(form, lexicon);
  if (known.length > 0 && !isDoubtfulPlural(form, known)) return known;
  const headed = readCompound(form, lexicon);
  if (known.length > 0) return [...headed, ...known];
  if (headed.length > 0 && headed[0]!.cost < DOUBTFUL_COMPOUND_COST) return headed;
  const derived = lexicon.dictionary.hasForm(form) ? [] : readByDerivation(form);
  if (derived.length > 0) return derived;
  return headed.length > 0 ? headed : readUnknown(form, lexicon);
}

/** An unlisted compound, by the splitter's likeliest head, else by any end of it that is a word. */
function readCompound(form: string, lexicon: Lexicon): readonly Reading[] {
  for (const { first, head } of lexicon.splitter.findHead(form)) {
    const readings = readListed(head, lexicon).filter((reading) => canBeHead(head, reading));
    if (readings.length === 0) continue;
    return readings.map((reading) => ({
      ...reading,
      lemma: first + reading.lemma,
      evidence: 'compound',
      cost: reading.cost + (reading.partOfSpeech === 'ADJ' ? ADJECTIVE_COMPOUND_COST : COMPOUND_COST),
    }));
  }
  return readByHead(form, lexicon.dictionary, (head) =>
    readListed(head, lexicon).filter((reading) => canBeHead(head, reading)),
  );
}

/** A noun or adjective whose lemma begins as the form does: allt + fler is no alltmånga. */
function canBeHead(head: string, { partOfSpeech, lemma }: Reading): boolean {
  return (partOfSpeech === 'NOUN' || partOfSpeech === 'ADJ') && lemma.charAt(0) === head.charAt(0);
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
  return [{ lemma, partOfSpeech: 'ADV', tag: 'adverb', evidence: 'list', cost: BESIDE_ADVERB_COST }];
}

/** The readings of a form that is listed somewhere, without taking it apart. */
function readListed(form: string, lexicon: Lexicon): readonly Reading[] {
  const { dictionary, irregular } = lexicon;
  const direct = irregular.get(form);
  const inDictionary = dictionary.hasForm(form) || (form.endsWith('s') && dictionary.hasForm(form.slice(0, -1)));
  let regular = inDictionary ? readByParadigm(form, dictionary) : [];
  if (direct !== undefined) {
    regular = regular.map((reading) => ({ ...reading, cost: reading.cost + BESIDE_IRREGULAR_COST }));
  }
  const prefixed = direct === undefined ? readWithPrefix(form, irregular, dictionary) : [];
  const settled = regular.some(({ cost }) => cost < SETTLED_COST);
  const listed = [
    ...(direct ?? prefixed.filter(({ partOfSpeech }) => !settled || partOfSpeech === 'VERB')),
    ...(lexicon.inhabitants.get(form) ?? []),
  ];
  const adverb = lexicon.adverbs.get(form);
  if (adverb === undefined) return [...listed, ...regular];
  return [
    { lemma: adverb, partOfSpeech: 'ADV', tag: 'adverb', evidence: 'list', cost: 0 },
    ...[...listed, ...regular]
      .filter(({ partOfSpeech }) => partOfSpeech !== 'ADV')
      .map((reading) => ({ ...reading, cost: reading.cost + BESIDE_ADVERB_COST })),
  ];
}

/** A content word among the function words takes its tag from its inflection. */
function withTag(form: string, reading: Reading, lexicon: Lexicon): readonly Reading[] {
  if (!/NOUN|VERB|ADJ/.test(reading.partOfSpeech)) return [reading];
  const same = readListed(form, lexicon).filter(
    ({ lemma, partOfSpeech }) => lemma === reading.lemma && partOfSpeech === reading.partOfSpeech,
  );
  return same.length === 0 ? [reading] : same.map((other) => ({ ...reading, tag: other.tag }));
}

/** A form that nothing explains: an entry without inflection, else grouped by its Snowball stem. */
function readUnknown(form: string, lexicon: Lexicon): readonly Reading[] {
  if (lexicon.dictionary.hasForm(form)) {
    const partOfSpeech = /(vis|ledes|lunda|sin|städes|stans|gen)$/.test(form) ? 'ADV' : 'NOUN';
    const tag = functionWordTag(form, partOfSpeech);
    return [{ lemma: form, partOfSpeech, tag, evidence: 'lexicon', cost: UNKNOWN_COST / 3 }];
  }
  if (/\d/.test(form)) {
    return [{ lemma: form, partOfSpeech: 'NOUN', tag: 'other', evidence: 'shape', cost: 0 }];
  }
  const tag = form.endsWith('s') ? 'noun.genitive' : 'noun.common';
  return [{ lemma: stem(form), partOfSpeech: 'NOUN', tag, evidence: 'unknown', cost: UNKNOWN_COST }];
}

/** One reading for each lemma and tag, the cheapest; cheapest first, without those far behind. */
function distinct(readings: readonly Reading[]): readonly Reading[] {
  const byKey = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.tag} ${reading.lemma}`;
    const known = byKey.get(key);
    if (known === undefined || reading.cost < known.cost) byKey.set(key, reading);
  }
  const sorted = [...byKey.values()].sort((a, b) => a.cost - b.cost);
  return sorted.filter(({ cost }) => cost <= sorted[0]!.cost + FARTHEST_COST);
}
