import { EndingFilter } from '../dictionary/ending-filter.ts';
import { readTable } from '../read-table.ts';
import type { PartOfSpeech } from '../swedish-word.ts';
import { addDeponent } from './deponents.ts';
import { functionWordTag } from './function-word-tags.ts';
import { addAdjective } from './irregular-adjectives.ts';
import { addNoun, addPluralNoun } from './irregular-nouns.ts';
import { addVerb } from './irregular-verbs.ts';
import { PackedReadings } from './packed-readings.ts';
import { addReading, type ReadingsByForm } from './readings-by-form.ts';

/** The forms that the hand-made tables give by rows of their lemmas. */
export interface ListedForms {
  /** Irregular verbs, nouns and adjectives, deponents, plural-only nouns, indeclinable words. */
  readonly irregular: PackedReadings;
  /** Inhabitant names, lower case: every form with its lemma (kävlingeborna: kävlingebo). */
  readonly inhabitants: PackedReadings;
  /** What these forms and the listed adverbs end in. */
  readonly endings: EndingFilter;
}

/** Bits for the 100,000 endings of listed forms. */
const ENDING_BITS = 2 ** 20;

/** Reads the tables and makes every form of their rows. */
export function readListedForms(): ListedForms {
  const irregular: ReadingsByForm = new Map();
  for (const row of readTable('deponents')) addDeponent(irregular, row);
  for (const row of readTable('verbs')) addVerb(irregular, row);
  for (const row of readTable('nouns')) addNoun(irregular, row);
  for (const row of readTable('plural-only')) addPluralNoun(irregular, row);
  for (const row of readTable('adjectives')) addAdjective(irregular, row);
  for (const [form = '', partOfSpeech] of readTable('indeclinable')) {
    const upos = partOfSpeech as PartOfSpeech;
    const tag = functionWordTag(form, upos);
    addReading(irregular, form, { lemma: form, partOfSpeech: upos, tag, evidence: 'list', cost: 0 });
  }
  const inhabitants: ReadingsByForm = new Map();
  for (const [, inhabitant, inhabitantsDefinite] of readTable('municipalities')) {
    addInhabitant(inhabitants, inhabitant, inhabitantsDefinite);
  }
  const adverbs = readTable('adverbs').map(([form = '']) => form);
  return {
    irregular: PackedReadings.of(irregular),
    inhabitants: PackedReadings.of(inhabitants),
    endings: EndingFilter.of([...irregular.keys(), ...adverbs, ...inhabitants.keys()], ENDING_BITS),
  };
}

/** kävlingebo: -bon, -bor, -borna; göteborgare: -aren, -are, -arna. */
function addInhabitant(into: ReadingsByForm, singular: string | undefined, plural: string | undefined): void {
  if (singular === undefined || singular === '-' || singular === '') return;
  const lemma = singular.toLowerCase();
  const definitePlural = (plural ?? '').toLowerCase();
  const row = lemma.endsWith('bo')
    ? [lemma, `${lemma}n`, `${lemma}r`, `${lemma}rna/${definitePlural}`]
    : lemma.endsWith('are')
      ? [lemma, `${lemma}n`, lemma, `${lemma.slice(0, -1)}na/${definitePlural}`]
      : [lemma, lemma.endsWith('e') ? `${lemma}n` : `${lemma}en`, '-', definitePlural];
  addNoun(into, row);
}
