import { MessageChannel } from 'node:worker_threads';
import type { Citation } from '../../../src/records.ts';
import type { SwedishWord } from '../../../src/swedish/index.ts';
import type { HeldCounts, PartCounts } from '../kept/part-counts.ts';
import type { Part } from '../parts/part.ts';
import type { Counting } from './counting.ts';
import { CountingWorker, type WorkerDeath, type WorkerSetup } from './counting-worker.ts';
import type { HandedOver } from './handed-over.ts';

/**
 * Two threads that share one work: the first reads each part as numbers, the second counts them. So each form is looked
 * up once and not in either thread, which is what makes up most of what two threads that do the same do twice; and each
 * has its own half of the program and of what is known of forms.
 */
export class CountingPair implements Counting {
  readonly #reader: CountingWorker;
  readonly #counter: CountingWorker;
  /** How many parts were given, and with which of them forms were numbered anew last. */
  #given = 0;
  #renewed = 0;
  #isCrowded = false;

  constructor(setup: Omit<WorkerSetup, 'at' | 'role'>, program?: URL) {
    const { port1: to, port2: from } = new MessageChannel();
    this.#reader = new CountingWorker({ ...setup, role: { kind: 'reader', to } }, program);
    this.#counter = new CountingWorker({ ...setup, role: { kind: 'counter', from } }, program);
    this.#reader.onDeath = (death) => this.#end(death);
    this.#counter.onDeath = (death) => this.#end(death);
  }

  async count(part: Part, skipped: readonly number[]): Promise<PartCounts | HeldCounts> {
    const number = this.#given++;
    if (this.#isCrowded) this.#renewed = number;
    this.#reader.send(part, skipped, this.#isCrowded);
    this.#isCrowded = false;
    const { counts, isCrowded } = await this.#counter.counted();
    // Those that were given before know nothing of it yet.
    if (number >= this.#renewed) this.#isCrowded = isCrowded;
    return counts;
  }

  async handOver(): Promise<HandedOver> {
    return this.#counter.handOver();
  }

  /** The thread that reads knows best what words may be; after all is counted, the other is of no more use. */
  async findWords(citations: readonly Citation[]): Promise<readonly SwedishWord[]> {
    this.#counter.onDeath = () => undefined;
    void this.#counter.terminate();
    return this.#reader.findWords(citations);
  }

  async terminate(): Promise<void> {
    await Promise.all([this.#reader.terminate(), this.#counter.terminate()]);
  }

  /** One is nothing without the other. */
  #end(death: WorkerDeath): void {
    this.#reader.die(death);
    this.#counter.die(death);
    void this.terminate();
  }
}
