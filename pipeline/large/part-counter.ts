import type { Knowledge } from '../annotate-citation.ts';
import { CitationCounter } from '../counting/citation-counter.ts';
import { Tally } from '../counting/tally.ts';
import { WordCounter } from '../counting/word-counter.ts';
import { sortTally } from '../tallies/sort-tally.ts';
import type { SortedTally } from '../tallies/sorted-tally.ts';
import { EvidenceSample, type HeldCitation } from './evidence-sample.ts';
import { type Fault, isFault, type PlacedFault, TOLD_OF_A_PART } from './fault.ts';
import { fingerprintId } from './fingerprint-id.ts';
import type { Part } from './part.ts';
import type { EntryCounts, PartCounts } from './part-counts.ts';
import { entriesOf, type PartEntries } from './part-entries.ts';
import type { PartStore } from './part-store.ts';

/** What is told of one part. */
export interface PartReport {
  readonly number: number;
  readonly tally: SortedTally;
  /** One per entry: `fingerprintId` of the id, −1 for an entry that is no counted citation. */
  readonly fingerprints: Float64Array<ArrayBuffer>;
  readonly faults: readonly PlacedFault[];
  readonly moreFaults: Readonly<Record<string, number>>;
}

/** Counts parts of a large corpus, one after the other; what it holds between them grows with the vocabulary alone. */
export class PartCounter {
  readonly #store: PartStore | null;
  readonly #knowledge: Knowledge;
  readonly #mostKnown: number;
  /** The part at hand. */
  #tally = new Tally();
  #counter: Pick<CitationCounter, 'count' | 'bytes'>;
  readonly #evidence = new EvidenceSample();

  /**
   * @param store what earlier runs counted, null to count everything
   * @param mostKnown bytes of memory for what is known of forms and words; beyond, all is forgotten between two parts
   */
  constructor(knowledge: Knowledge, store: PartStore | null, mostKnown: number) {
    this.#knowledge = knowledge;
    this.#store = store;
    this.#mostKnown = mostKnown;
    this.#counter = this.#newCounter();
  }

  /**
   * Counts a part, or adds what the store has of it.
   * @param skipped entries not to be counted: a worker has died of them
   * @param onEntry hears of each entry before it is read
   */
  count(part: Part, skipped: ReadonlySet<number>, onEntry: (index: number) => void): PartReport {
    const entries = entriesOf(part);
    const name = this.#store === null || skipped.size > 0 ? null : this.#store.nameOf(entries.content());
    const kept = name === null ? null : (this.#store?.read(name) ?? null);
    const counts = kept ?? this.#countEntries(entries, skipped, onEntry);
    const isWhole = !counts.faults.some(({ fault }) => fault.code === FAILED);
    if (kept === null && name !== null && isWhole) this.#store?.write(name, counts);
    this.#offer(entries, counts);
    return {
      number: part.number,
      tally: counts.tally,
      fingerprints: Float64Array.from(counts.fingerprints),
      faults: counts.faults.map(({ entry, fault }) => ({ ...fault, ...entries.placeOf(entry) })),
      moreFaults: counts.moreFaults,
    };
  }

  /** The citations of the parts counted so far that may be shown. */
  evidence(): readonly HeldCitation[] {
    return this.#evidence.held();
  }

  #newCounter(): Pick<CitationCounter, 'count' | 'bytes'> {
    return this.#knowledge.lemmas
      ? new CitationCounter(this.#knowledge, this.#tally)
      : new WordCounter(this.#knowledge.stopwords, this.#tally);
  }

  #countEntries(entries: PartEntries, skipped: ReadonlySet<number>, onEntry: (index: number) => void): PartCounts {
    const fingerprints = new Float64Array(entries.size).fill(-1);
    const lengths = new Int32Array(entries.size);
    const mentionedCounts = new Int32Array(entries.size);
    const mentioned: number[] = [];
    const concepts = new Map<string, number>();
    const faults: { entry: number; fault: Fault }[] = [];
    const moreFaults: Record<string, number> = {};
    const toldOf = new Map<string, number>();
    const addFault = (entry: number, fault: Fault) => {
      const told = toldOf.get(fault.code) ?? 0;
      toldOf.set(fault.code, told + 1);
      if (told < TOLD_OF_A_PART) faults.push({ entry, fault });
      else moreFaults[fault.code] = told + 1 - TOLD_OF_A_PART;
    };
    for (let index = 0; index < entries.size; index++) {
      onEntry(index);
      if (skipped.has(index)) {
        addFault(index, DIED);
        continue;
      }
      const entry = entries.read(index);
      if (entry === null) continue;
      if (isFault(entry)) {
        addFault(index, entry);
        continue;
      }
      try {
        const ids = this.#counter.count(entry);
        fingerprints[index] = fingerprintId(entry.id);
        lengths[index] = entry.text.length;
        mentionedCounts[index] = ids.length;
        for (const id of ids) {
          if (!concepts.has(id)) concepts.set(id, concepts.size);
          mentioned.push(concepts.get(id)!);
        }
      } catch (error) {
        addFault(index, failed(entry.id, error));
      }
    }
    onEntry(-1);
    const tally = sortTally(this.#tally);
    this.#tally.clear();
    if (this.#counter.bytes > this.#mostKnown) {
      this.#tally = new Tally();
      this.#counter = this.#newCounter();
    }
    return {
      tally,
      fingerprints,
      lengths,
      concepts: [...concepts.keys()],
      mentionedCounts,
      mentioned,
      faults,
      moreFaults,
    };
  }

  /** Offers the part's citations to the sample; only those it wants are read again. */
  #offer(entries: PartEntries, { fingerprints, lengths, concepts, mentionedCounts, mentioned }: EntryCounts): void {
    let next = 0;
    for (let index = 0; index < entries.size; index++) {
      const ids: string[] = [];
      for (const end = next + mentionedCounts[index]!; next < end; next++) ids.push(concepts[mentioned[next]!]!);
      if (fingerprints[index]! < 0) continue;
      this.#evidence.offer(fingerprints[index]!, lengths[index]!, ids, () => {
        const citation = entries.read(index);
        if (citation === null || isFault(citation)) throw new Error(`entry ${index} was a citation and is none`);
        return citation;
      });
    }
  }
}

const FAILED = 'citation-failed';

function failed(id: string, error: unknown): Fault {
  const what = error instanceof Error ? error.message : String(error);
  return {
    code: FAILED,
    message: {
      sv: `Motiveringen ”${id}” gick inte att räkna (${what}). Resten är räknat. Felet är programmets: berätta gärna om det.`,
      en: `The citation “${id}” could not be counted (${what}). The rest is counted. The fault is the program's: please report it.`,
    },
  };
}

const DIED: Fault = {
  code: FAILED,
  message: {
    sv: 'Motiveringen gick inte att räkna: arbetet avbröts när den lästes. Resten är räknat.',
    en: 'The citation could not be counted: the work was cut off when it was read. The rest is counted.',
  },
};
