import { FormReader } from '../../counting/form-reader.ts';
import { FormTeller } from '../../counting/form-teller.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { failedCitation } from '../parts/failed-citation.ts';
import { fingerprintId } from '../parts/fingerprint-id.ts';
import { idOfEntry } from '../parts/id-of-entry.ts';
import type { Part } from '../parts/part.ts';
import { entriesOf } from '../parts/part-entries.ts';
import { PartFaults } from './part-faults.ts';
import { readCitations } from './read-citations.ts';
import type { ReadPart } from './read-part.ts';

/** Reads parts of a large corpus as numbers, one after the other; another counts them. */
export class PartReader {
  readonly #teller: FormTeller;
  readonly #reader: FormReader;

  constructor({ swedish }: Pick<Knowledge, 'swedish'>) {
    this.#teller = new FormTeller(swedish.patterns);
    this.#reader = new FormReader(swedish, (form) => this.#teller.add(form));
  }

  /**
   * @param skipped entries not to be read: a worker has died of them
   * @param isAnew whether all forms are to be forgotten before
   * @param onEntry hears of each entry before it is read, and before its forms are looked up
   */
  read(part: Part, skipped: ReadonlySet<number>, isAnew: boolean, onEntry: (index: number) => void): ReadPart {
    const reader = this.#reader;
    const forgets = isAnew || reader.isFull;
    if (forgets) reader.forget();
    const entries = entriesOf(part);
    const { size } = entries;
    const faults = new PartFaults();
    const fingerprints = new Float64Array(size).fill(-1);
    const column = () => new Int32Array(size);
    const [lengths, years, known] = [column(), column(), column()];
    const [sentenceEnds, tokenEnds] = [column(), column()];
    readCitations(entries, skipped, faults, onEntry, (index, { id, year, text }) => {
      reader.add(text);
      fingerprints[index] = fingerprintId(id);
      lengths[index] = text.length;
      years[index] = year;
      known[index] = reader.known;
      sentenceEnds[index] = reader.sentenceCount;
      tokenEnds[index] = reader.tokenCount;
    });
    for (let index = 0; index < size; index++) {
      if (fingerprints[index]! < 0) {
        sentenceEnds[index] = sentenceEnds[index - 1] ?? 0;
        tokenEnds[index] = tokenEnds[index - 1] ?? 0;
        continue;
      }
      onEntry(index);
      reader.settle(known[index]!);
    }
    onEntry(-1);
    const { sentences, forms } = reader.take();
    for (let index = 0; index < size; index++) {
      try {
        reader.check(forms, tokenEnds[index - 1] ?? 0, tokenEnds[index]!);
      } catch (error) {
        faults.add(index, failedCitation(idOfEntry(entries, index), error));
        fingerprints[index] = -1;
      }
    }
    return {
      part,
      isAnew: forgets,
      told: this.#teller.take(),
      fingerprints,
      lengths,
      years,
      known,
      sentenceEnds,
      tokenEnds,
      sentences: sentences.slice(),
      forms: forms.slice(),
      faults: faults.faults,
      moreFaults: faults.moreFaults,
    };
  }
}
