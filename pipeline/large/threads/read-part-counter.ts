import { FormCounter } from '../../counting/form-counter.ts';
import { FormListener } from '../../counting/form-listener.ts';
import type { NewForm } from '../../counting/new-form.ts';
import { SentenceChooser } from '../../counting/sentence-chooser.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { HeldCounts, PartCounts } from '../kept/part-counts.ts';
import type { PartStore } from '../kept/part-store.ts';
import { failedCitation } from '../parts/failed-citation.ts';
import { idOfEntry } from '../parts/id-of-entry.ts';
import { entriesOf } from '../parts/part-entries.ts';
import { EntryColumns } from './entry-columns.ts';
import type { HandedOver } from './handed-over.ts';
import { PartFaults } from './part-faults.ts';
import { PartLedger } from './part-ledger.ts';
import type { ReadPart } from './read-part.ts';

/** Counts parts that one `PartReader` has read, all of them and in the order read. */
export class ReadPartCounter {
  readonly #knowledge: Knowledge;
  readonly #mostKnown: number;
  readonly #ledger: PartLedger;
  readonly #listener = new FormListener();
  readonly #chooser = new SentenceChooser(this.#listener.table);
  #counter: FormCounter;

  /** Takes what `openPartCounter` takes. */
  constructor(knowledge: Knowledge, store: PartStore | null, mostKnown: number) {
    this.#knowledge = knowledge;
    this.#mostKnown = mostKnown;
    this.#ledger = new PartLedger(store, mostKnown);
    this.#counter = new FormCounter(knowledge, this.#ledger.tally);
  }

  /** Whether more is known than there is memory for: the reader is to number forms anew. */
  get isCrowded(): boolean {
    return this.#counter.bytes + this.#chooser.bytes > this.#mostKnown;
  }

  /**
   * Counts a part.
   * @param onEntry hears of each entry before it is counted
   */
  count(read: ReadPart, onEntry: (index: number) => void): PartCounts | HeldCounts {
    const { part, isAnew, fingerprints, lengths } = read;
    if (isAnew) this.#beginAnew();
    const columns = new EntryColumns(fingerprints.length);
    const faults = new PartFaults(read);
    const news = this.#listener.listen(read.told);
    for (const pattern of read.told.patterns) this.#chooser.learn(pattern);
    const chosen = this.#chooser.choose(read);
    this.#learn(news, read, chosen, onEntry);
    for (let index = 0; index < fingerprints.length; index++) {
      if (fingerprints[index]! < 0) continue;
      onEntry(index);
      try {
        columns.add(index, fingerprints[index]!, lengths[index]!, this.#countCitation(read, chosen, index));
      } catch (error) {
        faults.add(index, failedCitation(idOfEntry(entriesOf(part), index), error));
      }
    }
    onEntry(-1);
    return this.#ledger.enter(part, columns.counts(faults));
  }

  /** Gives what is held, and begins anew. */
  handOver(): HandedOver {
    return this.#ledger.handOver();
  }

  /** Learns the forms that a part has first, and finds their words, all before any is counted. */
  #learn(
    news: Generator<NewForm, undefined>,
    { fingerprints, known, tokenEnds, forms }: ReadPart,
    chosen: Uint8Array<ArrayBuffer>,
    onEntry: (index: number) => void,
  ): void {
    const counter = this.#counter;
    const first = counter.known;
    for (let index = 0; index < fingerprints.length; index++) {
      if (fingerprints[index]! < 0) continue;
      onEntry(index);
      while (counter.known < known[index]!) counter.learn(news.next().value!);
      try {
        counter.settleWords(forms, chosen, tokenEnds[index - 1] ?? 0, tokenEnds[index]!, first);
      } catch {
        // Counting meets it again, and tells of the citation.
      }
    }
    for (const form of news) counter.learn(form);
  }

  #countCitation(
    { years, sentences, sentenceEnds, tokenEnds, forms }: ReadPart,
    chosen: Uint8Array<ArrayBuffer>,
    index: number,
  ): readonly string[] {
    let from = tokenEnds[index - 1] ?? 0;
    try {
      for (let at = sentenceEnds[index - 1] ?? 0; at < sentenceEnds[index]!; at++) {
        this.#counter.takeSentence(forms, chosen, from, sentences[at]!);
        from += sentences[at]!;
      }
      return this.#counter.addCitation(years[index]!);
    } finally {
      this.#counter.endCitation();
    }
  }

  #beginAnew(): void {
    this.#chooser.forget();
    if (this.isCrowded) {
      this.#ledger.renewTally();
      this.#counter = new FormCounter(this.#knowledge, this.#ledger.tally);
    } else this.#counter.forget();
  }
}
