import { enlarged } from '../../counting/enlarged.ts';
import { FormReader } from '../../counting/form-reader.ts';
import { FormTeller } from '../../counting/form-teller.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fingerprintId } from '../parts/fingerprint-id.ts';
import type { Part } from '../parts/part.ts';
import { entriesOf } from '../parts/part-entries.ts';
import { PartFaults } from './part-faults.ts';
import { readCitations } from './read-citations.ts';
import type { ReadPart } from './read-part.ts';

/** Reads parts of a large corpus as numbers, one after the other; another thread counts them. */
export class PartReader {
  readonly #teller = new FormTeller();
  readonly #reader: FormReader;
  /** How many forms are told since they were numbered anew. */
  #known = 0;
  #sentences = new Int32Array(1 << 14);
  #sentenceCount = 0;
  #forms = new Int32Array(1 << 18);
  #chosen = new Uint8Array(1 << 18);
  #tokenCount = 0;

  constructor({ swedish }: Pick<Knowledge, 'swedish'>) {
    this.#reader = new FormReader(swedish, (form) => {
      this.#teller.add(form);
      this.#known++;
    });
  }

  /**
   * @param skipped entries not to be read: a worker has died of them
   * @param isAnew whether all forms are to be forgotten before
   * @param onEntry hears of each entry before it is read
   */
  read(part: Part, skipped: ReadonlySet<number>, isAnew: boolean, onEntry: (index: number) => void): ReadPart {
    const forgets = isAnew || this.#reader.isFull;
    if (forgets) {
      this.#reader.forget();
      this.#known = 0;
    }
    const entries = entriesOf(part);
    const { size } = entries;
    const faults = new PartFaults();
    const fingerprints = new Float64Array(size).fill(-1);
    const column = () => new Int32Array(size);
    const [lengths, years, known] = [column(), column(), column()];
    const [sentenceEnds, tokenEnds] = [column(), column()];
    this.#sentenceCount = 0;
    this.#tokenCount = 0;
    readCitations(entries, skipped, faults, onEntry, (index, { id, year, text }) => {
      this.#readText(text);
      fingerprints[index] = fingerprintId(id);
      lengths[index] = text.length;
      years[index] = year;
      known[index] = this.#known;
      sentenceEnds[index] = this.#sentenceCount;
      tokenEnds[index] = this.#tokenCount;
    });
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
      sentences: this.#sentences.slice(0, this.#sentenceCount),
      forms: this.#forms.slice(0, this.#tokenCount),
      chosen: this.#chosen.slice(0, this.#tokenCount),
      faults: faults.faults,
      moreFaults: faults.moreFaults,
    };
  }

  /** Lays the sentences of a text behind those before; all of them, or none when one cannot be read. */
  #readText(text: string): void {
    const [sentences, tokens] = [this.#sentenceCount, this.#tokenCount];
    try {
      this.#reader.read(text, (forms, chosen, length) => this.#lay(forms, chosen, length));
    } catch (error) {
      this.#sentenceCount = sentences;
      this.#tokenCount = tokens;
      throw error;
    }
  }

  #lay(forms: Int32Array, chosen: Uint8Array, length: number): void {
    if (this.#sentenceCount === this.#sentences.length) this.#sentences = enlarged(this.#sentences);
    this.#sentences[this.#sentenceCount++] = length;
    const start = this.#tokenCount;
    this.#tokenCount = start + length;
    if (this.#tokenCount > this.#forms.length) {
      this.#forms = enlarged(this.#forms, this.#tokenCount);
      const before = this.#chosen;
      this.#chosen = new Uint8Array(this.#forms.length);
      this.#chosen.set(before);
    }
    for (let i = 0; i < length; i++) {
      this.#forms[start + i] = forms[i]!;
      this.#chosen[start + i] = chosen[i]!;
    }
  }
}
