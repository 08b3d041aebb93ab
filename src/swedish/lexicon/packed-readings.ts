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
    const lemmas = new Map<string, number>();
    const kinds = new Map<string, number>();
    const kindsInOrder: Omit<Reading, 'lemma'>[] = [];
    const lemmaNumbers = new Uint16Array(starts[readings.size]!);
    const kindNumbers = new Uint16Array(lemmaNumbers.length);
    let number = 0;
    for (const of of byPlace) {
      for (const { lemma, ...kind } of of) {
        lemmaNumbers[number] = numberOf(lemma, lemmas);
        const kindNumber = numberOf(`${kind.partOfSpeech} ${kind.tag} ${kind.evidence} ${kind.cost}`, kinds);
        if (kindNumber === kindsInOrder.length) kindsInOrder.push(kind);
        kindNumbers[number++] = kindNumber;
      }
    }
    return new PackedReadings({
      forms: prints,
      starts,
      lemmaNumbers,
      kindNumbers,
      lemmas: [...lemmas.keys()],
      kinds: kindsInOrder,
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

/** The number of a text; a new one has the next. */
function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}
