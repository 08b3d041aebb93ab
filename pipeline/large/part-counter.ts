import { CitationCounter } from '../counting/citation-counter.ts';
import { Tally } from '../counting/tally.ts';
import { WordCounter } from '../counting/word-counter.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SortedTally } from '../tallies/sorted-tally.ts';
import { TallySorter } from '../tallies/tally-sorter.ts';
import { EvidenceSample } from './evidence-sample.ts';
import { DEADLY_CITATION, failedCitation, isProgramFault } from './failed-citation.ts';
import { type Fault, isFault, TOLD_OF_A_PART } from './fault.ts';
import { fingerprintId } from './fingerprint-id.ts';
import type { HandedOver } from './handed-over.ts';
import { offerCitations } from './offer-citations.ts';
import type { Part } from './part.ts';
import type { EntryCounts, HeldCounts, PartCounts } from './part-counts.ts';
import { entriesOf, type PartEntries } from './part-entries.ts';
import type { PartStore } from './part-store.ts';

/**
 * Cells that are held at the most, by bytes of memory for what is known: a cell takes some seventy until it is handed
 * over.
 */
const CELLS_PER_BYTE = 1 / 128;

/**
 * Counts parts of a large corpus, one after the other; what it holds between them grows with the vocabulary and its
 * years.
 */
export class PartCounter {
  readonly #store: PartStore | null;
  readonly #knowledge: Knowledge;
  readonly #mostKnown: number;
  /** The part at hand; where nothing is kept of parts, all since the last handing over. */
  #tally = new Tally();
  #counter: Pick<CitationCounter, 'count' | 'bytes'>;
  readonly #sorter = new TallySorter();
  #evidence = new EvidenceSample();

  /**
   * @param store where counts are kept for the next run, null to keep none
   * @param mostKnown bytes of memory for what is known of forms and words; beyond, all is forgotten between two parts
   */
  constructor(knowledge: Knowledge, store: PartStore | null, mostKnown: number) {
    this.#knowledge = knowledge;
    this.#store = store;
    this.#mostKnown = mostKnown;
    this.#counter = this.#newCounter();
  }

  /**
   * Counts a part. With a store its counts are kept there and given; without, they are held: to sort those of each part
   * takes as long as a third of the counting.
   * @param skipped entries not to be counted: a worker has died of them
   * @param onEntry hears of each entry before it is read
   */
  count(part: Part, skipped: ReadonlySet<number>, onEntry: (index: number) => void): PartCounts | HeldCounts {
    const entries = this.#countEntries(entriesOf(part), skipped, onEntry);
    offerCitations(this.#evidence, part, entries);
    if (this.#store === null) return { ...entries, tally: null, isFull: this.#isFull() };
    const counts = { ...entries, tally: this.#takeTally() };
    const isWhole = !counts.faults.some(({ fault }) => isProgramFault(fault));
    if (part.name !== null && isWhole) this.#store.write(part.name, counts);
    return counts;
  }

  /** Gives what is held, and begins anew. */
  handOver(): HandedOver {
    const evidence = this.#evidence.held();
    this.#evidence = new EvidenceSample();
    return { tally: this.#tally.isEmpty ? null : this.#takeTally(), evidence };
  }

  #newCounter(): Pick<CitationCounter, 'count' | 'bytes'> {
    return this.#knowledge.lemmas
      ? new CitationCounter(this.#knowledge, this.#tally)
      : new WordCounter(this.#knowledge.stopwords, this.#tally);
  }

  #isFull(): boolean {
    return this.#tally.cellCount > this.#mostKnown * CELLS_PER_BYTE || this.#counter.bytes > this.#mostKnown;
  }

  #takeTally(): SortedTally {
    const tally = this.#sorter.sort(this.#tally);
    this.#tally.clear();
    if (this.#counter.bytes > this.#mostKnown) {
      this.#tally = new Tally();
      this.#counter = this.#newCounter();
    }
    return tally;
  }

  #countEntries(entries: PartEntries, skipped: ReadonlySet<number>, onEntry: (index: number) => void): EntryCounts {
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
        addFault(index, DEADLY_CITATION);
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
        addFault(index, failedCitation(entry.id, error));
      }
    }
    onEntry(-1);
    return {
      fingerprints,
      lengths,
      concepts: [...concepts.keys()],
      mentionedCounts,
      mentioned,
      faults,
      moreFaults,
    };
  }
}
