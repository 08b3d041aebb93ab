import { CitationCounter } from '../../counting/citation-counter.ts';
import { WordCounter } from '../../counting/word-counter.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { HeldCounts, PartCounts } from '../kept/part-counts.ts';
import type { PartStore } from '../kept/part-store.ts';
import { fingerprintId } from '../parts/fingerprint-id.ts';
import type { Part } from '../parts/part.ts';
import { entriesOf } from '../parts/part-entries.ts';
import { EntryColumns } from './entry-columns.ts';
import type { HandedOver } from './handed-over.ts';
import { PartFaults } from './part-faults.ts';
import { PartLedger } from './part-ledger.ts';
import { readCitations } from './read-citations.ts';

/**
 * Counts parts of a large corpus, one after the other; what it holds between them grows with the vocabulary and its
 * years.
 */
export class PartCounter {
  readonly #knowledge: Knowledge;
  readonly #mostKnown: number;
  readonly #ledger: PartLedger;
  #counter: Pick<CitationCounter, 'count' | 'bytes'>;

  /**
   * @param store where counts are kept for the next run, null to keep none
   * @param mostKnown bytes of memory for what is known of forms and words; beyond, all is forgotten between two parts
   */
  constructor(knowledge: Knowledge, store: PartStore | null, mostKnown: number) {
    this.#knowledge = knowledge;
    this.#mostKnown = mostKnown;
    this.#ledger = new PartLedger(store, mostKnown);
    this.#counter = this.#newCounter();
  }

  /**
   * Counts a part. With a store its counts are kept there and given; without, they are held.
   * @param skipped entries not to be counted: a worker has died of them
   * @param onEntry hears of each entry before it is read
   */
  count(part: Part, skipped: ReadonlySet<number>, onEntry: (index: number) => void): PartCounts | HeldCounts {
    const entries = entriesOf(part);
    const columns = new EntryColumns(entries.size);
    const faults = new PartFaults();
    readCitations(entries, skipped, faults, onEntry, (index, citation) => {
      const concepts = this.#counter.count(citation);
      columns.add(index, fingerprintId(citation.id), citation.text.length, concepts);
    });
    const counts = this.#ledger.enter(part, columns.counts(faults));
    this.#keepWithinBounds();
    return counts;
  }

  /** Gives what is held, and begins anew. */
  handOver(): HandedOver {
    return this.#ledger.handOver();
  }

  #newCounter(): Pick<CitationCounter, 'count' | 'bytes'> {
    const { tally } = this.#ledger;
    return this.#knowledge.lemmas
      ? new CitationCounter(this.#knowledge, tally)
      : new WordCounter(this.#knowledge.stopwords, tally);
  }

  #keepWithinBounds(): void {
    if (this.#counter.bytes <= this.#mostKnown) return;
    this.#ledger.renewTally();
    this.#counter = this.#newCounter();
  }
}
