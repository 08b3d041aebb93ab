import { Tally } from '../../counting/tally.ts';
import type { SortedTally } from '../../tallies/sorted-tally.ts';
import { TallySorter } from '../../tallies/tally-sorter.ts';
import type { EntryCounts, HeldCounts, PartCounts } from '../kept/part-counts.ts';
import type { PartStore } from '../kept/part-store.ts';
import { isProgramFault } from '../parts/failed-citation.ts';
import type { Part } from '../parts/part.ts';
import { EvidenceSample } from '../sample/evidence-sample.ts';
import { offerCitations } from '../sample/offer-citations.ts';
import type { HandedOver } from './handed-over.ts';

/**
 * Cells that are held at the most, by bytes of memory for what is known: a cell takes some seventy until it is handed
 * over.
 */
const CELLS_PER_BYTE = 1 / 128;

/** Takes down what was counted of parts: keeps the counts of each for the next run, or holds those of all. */
export class PartLedger {
  readonly #store: PartStore | null;
  readonly #mostKnown: number;
  readonly #sorter = new TallySorter();
  /** The part at hand; where nothing is kept of parts, all since the last handing over. */
  #tally = new Tally();
  /** Held since the last handing over, but for what is in the tally. */
  #laidAside: SortedTally[] = [];
  #evidence = new EvidenceSample();

  /**
   * @param store where counts are kept for the next run, null to keep none
   * @param mostKnown bytes of memory for what is known of forms and words
   */
  constructor(store: PartStore | null, mostKnown: number) {
    this.#store = store;
    this.#mostKnown = mostKnown;
  }

  /** To be counted into; another one once the memory of this one is given back. */
  get tally(): Tally {
    return this.#tally;
  }

  /**
   * Takes down a part that was counted into the tally. With a store its counts are kept there and given; without, they
   * are held: to sort those of each part takes as long as a third of the counting.
   */
  enter(part: Part, entries: EntryCounts): PartCounts | HeldCounts {
    offerCitations(this.#evidence, part, entries);
    if (this.#store === null) return { ...entries, tally: null, isFull: this.#isFull() };
    const counts = { ...entries, tally: this.#takeTally() };
    const isWhole = !counts.faults.some(({ fault }) => isProgramFault(fault));
    if (part.name !== null && isWhole) this.#store.write(part.name, counts);
    return counts;
  }

  /** Gives what is held, and begins anew. */
  handOver(): HandedOver {
    this.#layAside();
    const held = { tallies: this.#laidAside, evidence: this.#evidence.held() };
    this.#laidAside = [];
    this.#evidence = new EvidenceSample();
    return held;
  }

  /** Gives the tally's memory back; what it holds is laid aside. */
  renewTally(): void {
    this.#layAside();
    this.#tally = new Tally();
  }

  #isFull(): boolean {
    return this.#laidAside.length > 0 || this.#tally.cellCount > this.#mostKnown * CELLS_PER_BYTE;
  }

  #layAside(): void {
    if (!this.#tally.isEmpty) this.#laidAside.push(this.#takeTally());
  }

  #takeTally(): SortedTally {
    const sorted = this.#sorter.sort(this.#tally);
    this.#tally.clear();
    return sorted;
  }
}
