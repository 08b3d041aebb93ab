import type { Splitter } from '../compounds/create-splitter.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { EndingFilter } from '../dictionary/ending-filter.ts';
import { PrintMemory } from '../dictionary/print-memory.ts';
import { WordPrints } from '../dictionary/word-prints.ts';
import { readHead } from '../forms/read-head.ts';
import type { Reading } from '../forms/reading.ts';
import { readTable } from '../read-data.ts';
import type { PartOfSpeech } from '../swedish-word.ts';
import { addDeponent } from './deponents.ts';
import { functionWordTag, GENDERLESS_DETERMINERS } from './function-word-tags.ts';
import { addAdjective } from './irregular-adjectives.ts';
import { addNoun, addPluralNoun } from './irregular-nouns.ts';
import { addVerb } from './irregular-verbs.ts';
import { addReading, type ReadingsByForm } from './readings-by-form.ts';

/** What a form usually is when the sentence does not decide. */
export interface Preference {
  readonly partOfSpeech: PartOfSpeech;
  readonly lemma: string;
  /** 1 to 3. */
  readonly strength: number;
}

/** The spelling dictionary and the hand-made tables of `data/`. */
export interface Lexicon {
  readonly dictionary: Dictionary;
  readonly splitter: Splitter;
  /** All readings of function words and of what else these forms can be, most usual first. */
  readonly functionWords: ReadingsByForm;
  /** Irregular verbs, nouns and adjectives, deponents, plural-only nouns, indeclinable words, adverbs. */
  readonly irregular: ReadingsByForm;
  /** Adverbs with a lemma of their own: helt, särskilt. */
  readonly adverbs: ReadonlyMap<string, string>;
  readonly preferred: ReadonlyMap<string, readonly Preference[]>;
  /** Names of people, places, countries and organizations, with their capitals. */
  readonly names: ReadonlySet<string>;
  /** Inhabitant names, lower case: every form with its lemma (kävlingeborna: kävlingebo). */
  readonly inhabitants: ReadingsByForm;
  readonly abbreviations: ReadingsByForm;
  /** What the forms of `irregular`, `adverbs` and `inhabitants` end in. */
  readonly listedEndings: EndingFilter;
  /**
   * The readings of the end of a form from `start` on as the head of an unlisted compound, when it is a listed form; a
   * bounded number is remembered.
   */
  readonly readHead: (form: string, start: number) => readonly Reading[];
}

/** Heads remembered, as a power of two. */
const REMEMBERED_HEAD_BITS = 16;
/** Bits for the 100,000 endings of listed forms. */
const LISTED_ENDING_BITS = 2 ** 20;

/** How much less likely each further reading of a function word is. */
const NEXT_READING_COST = 15;
/** What it costs to read har as owning, not as an auxiliary: a supine that follows decides. */
const OWNING_COST = 20;
/** Interjections are rare in written language. */
const INTERJECTION_COST = 70;

export function readLexicon(dictionary: Dictionary, splitter: Splitter): Lexicon {
  const functionWords: ReadingsByForm = new Map();
  for (const [form = '', partOfSpeech, lemma = form] of readTable('closed-class')) {
    const upos = partOfSpeech as PartOfSpeech;
    const before = functionWords.get(form)?.length ?? 0;
    const cost = NEXT_READING_COST * before + (upos === 'INTJ' ? INTERJECTION_COST : 0);
    const tag = functionWordTag(form, upos);
    // UD counts sin, vår and other possessives among the pronouns.
    const told = tag === 'possessive' ? 'PRON' : upos;
    addReading(functionWords, form, { lemma, partOfSpeech: told, tag, evidence: 'list', cost });
    if (tag === 'have.finite') {
      addReading(functionWords, form, {
        lemma,
        partOfSpeech: 'VERB',
        tag: 'verb.finite',
        evidence: 'list',
        cost: cost + OWNING_COST,
      });
    }
    if (GENDERLESS_DETERMINERS.has(form)) {
      addReading(functionWords, form, { lemma, partOfSpeech: told, tag: 'determiner.neuter', evidence: 'list', cost });
    }
  }

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
  const adverbs = new Map<string, string>();
  for (const [form = '', lemma = form] of readTable('adverbs')) if (!adverbs.has(form)) adverbs.set(form, lemma);

  const preferred = new Map<string, Preference[]>();
  for (const [form = '', partOfSpeech, lemma = form, strength] of readTable('preferred')) {
    const row = { partOfSpeech: partOfSpeech as PartOfSpeech, lemma, strength: Number(strength) };
    preferred.set(form, [...(preferred.get(form) ?? []), row]);
  }

  const names = new Set<string>();
  for (const [name = ''] of readTable('names')) names.add(name);
  const inhabitants: ReadingsByForm = new Map();
  for (const [name = '', inhabitant, inhabitantsDefinite] of readTable('municipalities')) {
    names.add(name);
    addInhabitant(inhabitants, inhabitant, inhabitantsDefinite);
  }
  const abbreviations: ReadingsByForm = new Map();
  for (const [form = '', partOfSpeech, lemma = form] of readTable('abbreviations')) {
    const upos = partOfSpeech as PartOfSpeech;
    const tag = functionWordTag(form, upos);
    addReading(abbreviations, form, { lemma, partOfSpeech: upos, tag, evidence: 'list', cost: 0 });
  }
  const prints = new WordPrints();
  const heads = new PrintMemory<readonly Reading[]>(REMEMBERED_HEAD_BITS);
  const lexicon: Lexicon = {
    dictionary,
    splitter,
    functionWords,
    irregular,
    adverbs,
    preferred,
    names,
    inhabitants,
    abbreviations,
    listedEndings: new EndingFilter(
      [...irregular.keys(), ...adverbs.keys(), ...inhabitants.keys()],
      LISTED_ENDING_BITS,
    ),
    readHead: (form, start) => {
      prints.begin(form);
      const high = prints.high(start, form.length);
      const low = prints.low(start, form.length);
      return heads.recall(high, low) ?? heads.remember(high, low, readHead(form.slice(start), lexicon));
    },
  };
  return lexicon;
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
