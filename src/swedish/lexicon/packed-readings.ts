import { FingerprintSet } from '../dictionary/fingerprint-set.ts';
import { PackedPrints } from '../dictionary/packed-prints.ts';
import { newReading, type Reading } from '../forms/reading.ts';
import type { ReadingsByForm } from './readings-by-form.ts';

/** What packed readings are kept as. */
export interface ReadingTables {
  readonly forms: PackedPrints;
  /** By the place of a form: where its readings begin; the next one's beginning is their end. */
  readonly starts: Uint32Array;
  /** By reading: the numbers of its lemma and of all else that it says. */
  readonly lemmaNumbers: Uint16Array;
  readonly kindNumbers: Uint16Array;
  readonly lemmas: readonly string[];
  readonly kinds: readonly Omit<Reading, 'lemma'>[];
}

/** The readings of tens of thousands of forms, of which a run asks for some: they are made when they are asked for. */
export class PackedReadings {
  readonly tables: ReadingTables;

  constructor(tables: ReadingTables) {
    this.tables = tables;
  }

  static of(readings: ReadingsByForm): PackedReadings {
    const set = FingerprintSet.empty(2 ** (34 - Math.clz32(readings.size)));
    const slots = [...readings.keys()].map((form) => set.addText(form));
    const { prints, placeOf } = PackedPrints.of(set);
    const byPlace: (readonly Reading[])[] = new Array(readings.size);
    let at = 0;
    for (const of of readings.values()) byPlace[placeOf[slots[at++]!]!] = of;
    const starts = new Uint32Array(readings.size + 1);
    byPlace.forEach((of, place) => {
      starts[place + 1] = starts[place]! + of.length;
    });
    const all = byPlace.flat();
    const lemmas = [...new Set(all.map(({ lemma }) => lemma))];
    const kindTexts = [...new Set(all.map(kindText))];
    return new PackedReadings({
      forms: prints,
      starts,
      lemmaNumbers: Uint16Array.from(
        all,
        numbering(lemmas, ({ lemma }) => lemma),
      ),
      kindNumbers: Uint16Array.from(all, numbering(kindTexts, kindText)),
      lemmas,
      kinds: kindTexts.map((text) => JSON.parse(text)),
    });
  }

  has(form: string): boolean {
    return this.tables.forms.find(form) >= 0;
  }

  /** The readings of a form; undefined when it is not listed. */
  get(form: string): readonly Reading[] | undefined {
    const { forms, starts, lemmaNumbers, kindNumbers, lemmas, kinds } = this.tables;
    const place = forms.find(form);
    if (place < 0) return undefined;
    const readings: Reading[] = [];
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      const { partOfSpeech, tag, evidence, cost } = kinds[kindNumbers[at]!]!;
      readings.push(newReading(lemmas[lemmaNumbers[at]!]!, partOfSpeech, tag, evidence, cost));
    }
    return readings;
  }
}

/** All of a reading but its lemma. */
function kindText({ partOfSpeech, tag, evidence, cost }: Reading): string {
  return JSON.stringify({ partOfSpeech, tag, evidence, cost });
}

/** Gives the number, in a list, of what is taken from a reading. */
function numbering(list: readonly string[], take: (reading: Reading) => string): (reading: Reading) => number {
  const numbers = new Map(list.map((text, number) => [text, number]));
  return (reading) => numbers.get(take(reading))!;
}
