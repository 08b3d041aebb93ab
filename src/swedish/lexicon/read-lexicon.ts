import type { Splitter } from '../compounds/create-splitter.ts';
import { CostMemory, UNKNOWN_COST } from '../dictionary/cost-memory.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { WordPrints } from '../dictionary/word-prints.ts';
import { readHead } from '../forms/read-head.ts';
import type { Reading } from '../forms/reading.ts';
import { readTable } from '../read-table.ts';
import type { PartOfSpeech } from '../swedish-word.ts';
import { functionWordTag, GENDERLESS_DETERMINERS } from './function-word-tags.ts';
import type { Lexicon, Preference } from './lexicon.ts';
import type { ListedForms } from './listed-forms.ts';
import { addReading, type ReadingsByForm } from './readings-by-form.ts';

const NONE: readonly Reading[] = [];

/** Heads remembered, as a power of two. */
const REMEMBERED_HEAD_BITS = 16;

/** How much less likely each further reading of a function word is. */
const NEXT_READING_COST = 15;
/** What it costs to read har as owning, not as an auxiliary: a supine that follows decides. */
const OWNING_COST = 20;
/** Interjections are rare in written language. */
const INTERJECTION_COST = 70;

/** Reads the tables that give single forms, and adds them to what is at hand. */
export function readLexicon(dictionary: Dictionary, splitter: Splitter, listed: ListedForms): Lexicon {
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

  const adverbs = new Map<string, string>();
  for (const [form = '', lemma = form] of readTable('adverbs')) if (!adverbs.has(form)) adverbs.set(form, lemma);

  const preferred = new Map<string, Preference[]>();
  for (const [form = '', partOfSpeech, lemma = form, strength] of readTable('preferred')) {
    const row = { partOfSpeech: partOfSpeech as PartOfSpeech, lemma, strength: Number(strength) };
    preferred.set(form, [...(preferred.get(form) ?? []), row]);
  }

  const names = new Set<string>();
  for (const [name = ''] of readTable('names')) names.add(name);
  for (const [name = ''] of readTable('municipalities')) names.add(name);
  const abbreviations: ReadingsByForm = new Map();
  for (const [form = '', partOfSpeech, lemma = form] of readTable('abbreviations')) {
    const upos = partOfSpeech as PartOfSpeech;
    const tag = functionWordTag(form, upos);
    addReading(abbreviations, form, { lemma, partOfSpeech: upos, tag, evidence: 'list', cost: 0 });
  }
  const lexicon: Lexicon = {
    ...listed,
    dictionary,
    splitter,
    functionWords,
    adverbs,
    preferred,
    names,
    abbreviations,
    ...headReader((head) => readHead(head, lexicon)),
  };
  return lexicon;
}

/** Remembers the readings of heads by their fingerprints, and apart from them what the cheapest costs. */
function headReader(read: (head: string) => readonly Reading[]): Pick<Lexicon, 'costOfHead' | 'readHead'> {
  const prints = new WordPrints();
  const costs = new CostMemory(REMEMBERED_HEAD_BITS);
  const readingsByPlace: (readonly Reading[])[] = new Array(2 ** REMEMBERED_HEAD_BITS).fill(NONE);
  const costOfHead = (form: string, start: number): number => {
    prints.begin(form);
    const high = prints.high(start, form.length);
    const low = prints.low(start, form.length);
    const known = costs.recall(high, low);
    if (known !== UNKNOWN_COST) return known;
    const readings = read(form.slice(start));
    readingsByPlace[costs.place(high, low)] = readings;
    let cheapest = Number.POSITIVE_INFINITY;
    for (const { cost } of readings) if (cost < cheapest) cheapest = cost;
    return costs.remember(high, low, Math.max(0, cheapest));
  };
  return {
    costOfHead,
    readHead: (form, start) => {
      if (costOfHead(form, start) === Number.POSITIVE_INFINITY) return NONE;
      return readingsByPlace[costs.place(prints.high(start, form.length), prints.low(start, form.length))]!;
    },
  };
}
