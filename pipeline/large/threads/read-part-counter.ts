import { FormCounter } from '../../counting/form-counter.ts';
import { FormListener } from '../../counting/form-listener.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { HeldCounts, PartCounts } from '../kept/part-counts.ts';
import type { PartStore } from '../kept/part-store.ts';
import { failedCitation } from '../parts/failed-citation.ts';
import { isFault } from '../parts/fault.ts';
import { entriesOf } from '../parts/part-entries.ts';
import { EntryColumns } from './entry-columns.ts';
import type { HandedOver } from './handed-over.ts';
import { PartFaults } from './part-faults.ts';
import { PartLedger } from './part-ledger.ts';
import type { ReadPart } from './read-part.ts';

/** Counts parts that one `PartReader` has read, all of them and in the order read: what `PartCounter` counts. */
export class ReadPartCounter {
  readonly #knowledge: Knowledge;
  readonly #mostKnown: number;
  readonly #ledger: PartLedger;
  readonly #listener: FormListener;
  #counter: FormCounter;

  /** Takes what `PartCounter` takes. */
  constructor(knowledge: Knowledge, store: PartStore | null, mostKnown: number) {
    this.#knowledge = knowledge;
    this.#mostKnown = mostKnown;
    this.#ledger = new PartLedger(store, mostKnown);
    this.#listener = new FormListener(knowledge.swedish);
    this.#counter = new FormCounter(knowledge, this.#ledger.tally);
  }

  /** Whether more is known than there is memory for: the reader is to number forms anew. */
  get isCrowded(): boolean {
    return this.#counter.bytes > this.#mostKnown;
  }

  /**
   * Counts a part.
   * @param onEntry hears of each entry before it is counted
   */
  count(read: ReadPart, onEntry: (index: number) => void): PartCounts | HeldCounts {
    const { part, isAnew, told, fingerprints, lengths, known, sentenceEnds, tokenEnds } = read;
    if (isAnew) this.#beginAnew();
    const counter = this.#counter;
    const columns = new EntryColumns(fingerprints.length);
    const faults = new PartFaults(read);
    const news = this.#listener.listen(told);
    let sentence = 0;
    let token = 0;
    for (let index = 0; index < fingerprints.length; index++) {
      if (fingerprints[index]! < 0) continue;
      onEntry(index);
      while (counter.known < known[index]!) counter.learn(news.next().value!);
      try {
        const concepts = this.#countCitation(read, index, sentence, token);
        columns.add(index, fingerprints[index]!, lengths[index]!, concepts);
      } catch (error) {
        faults.add(index, failedCitation(idOf(read, index), error));
      }
      sentence = sentenceEnds[index]!;
      token = tokenEnds[index]!;
    }
    for (const form of news) counter.learn(form);
    onEntry(-1);
    return this.#ledger.enter(part, columns.counts(faults));
  }

  /** Gives what is held, and begins anew. */
  handOver(): HandedOver {
    return this.#ledger.handOver();
  }

  /** Counts a citation, whose sentences begin with that one and whose tokens with that. */
  #countCitation(
    { years, sentences, sentenceEnds, forms, chosen }: ReadPart,
    index: number,
    sentence: number,
    token: number,
  ): readonly string[] {
    let from = token;
    try {
      for (let at = sentence; at < sentenceEnds[index]!; at++) {
        this.#counter.takeSentence(forms, chosen, from, sentences[at]!);
        from += sentences[at]!;
      }
      return this.#counter.addCitation(years[index]!);
    } finally {
      this.#counter.endCitation();
    }
  }

  #beginAnew(): void {
    if (this.isCrowded) {
      this.#ledger.renewTally();
      this.#counter = new FormCounter(this.#knowledge, this.#ledger.tally);
    } else this.#counter.forget();
  }
}

function idOf({ part }: ReadPart, index: number): string {
  const citation = entriesOf(part).read(index);
  return citation === null || isFault(citation) ? '' : citation.id;
}
