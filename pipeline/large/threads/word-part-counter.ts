import { WordCounter } from '../../counting/word-counter.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { HeldCounts, PartCounts } from '../kept/part-counts.ts';
import type { PartStore } from '../kept/part-store.ts';
import { fingerprintId } from '../parts/fingerprint-id.ts';
import type { Part } from '../parts/part.ts';
import { entriesOf } from '../parts/part-entries.ts';
import { EntryColumns } from './entry-columns.ts';
import type { HandedOver } from './handed-over.ts';
import type { PartCounter } from './part-counter.ts';
import { PartFaults } from './part-faults.ts';
import { PartLedger } from './part-ledger.ts';
import { readCitations } from './read-citations.ts';

/** Counts parts by their words as they are written. */
export class WordPartCounter implements PartCounter {
  readonly #stopwords: ReadonlySet<string>;
  readonly #mostKnown: number;
  readonly #ledger: PartLedger;
  #counter: WordCounter;

  constructor({ stopwords }: Pick<Knowledge, 'stopwords'>, store: PartStore | null, mostKnown: number) {
    this.#stopwords = stopwords;
    this.#mostKnown = mostKnown;
    this.#ledger = new PartLedger(store, mostKnown);
    this.#counter = new WordCounter(stopwords, this.#ledger.tally);
  }

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

  handOver(): HandedOver {
    return this.#ledger.handOver();
  }

  #keepWithinBounds(): void {
    if (this.#counter.bytes <= this.#mostKnown) return;
    this.#ledger.renewTally();
    this.#counter = new WordCounter(this.#stopwords, this.#ledger.tally);
  }
}
