import { Worker } from 'node:worker_threads';
import type { Citation } from '../../src/records.ts';
import type { SwedishWord } from '../../src/swedish/index.ts';
import type { HandedOver } from './handed-over.ts';
import type { Part } from './part.ts';
import type { HeldCounts, PartCounts } from './part-counts.ts';

/** What a worker needs to begin: the texts of the lexicons, and where counts are kept. */
export interface WorkerSetup {
  readonly concepts: { readonly file: string; readonly text: string };
  readonly stopwords: { readonly file: string; readonly text: string };
  /** The Swedish dictionary, as the main thread laid it; null when words are counted as they are written. */
  readonly dictionary: SharedArrayBuffer | null;
  readonly lemmas: boolean;
  /** Bytes of memory for what is known of forms and words. */
  readonly mostKnown: number;
  readonly store: { readonly folder: string; readonly key: string } | null;
  /** One number, written by the worker: the entry it is at, −1 between entries. */
  readonly entry: SharedArrayBuffer;
}

/** What is sent to a worker. */
export type WorkerOrder =
  | { readonly kind: 'count'; readonly part: Part; readonly skipped: readonly number[] }
  | { readonly kind: 'hand over' }
  | { readonly kind: 'find words'; readonly citations: readonly Citation[] };

/** What a worker answers. */
export type WorkerAnswer =
  | { readonly kind: 'counted'; readonly counts: PartCounts | HeldCounts }
  | { readonly kind: 'handed over'; readonly held: HandedOver }
  | { readonly kind: 'words found'; readonly words: readonly SwedishWord[] };

/** Megabytes in which new objects are made; more would serve little here, and each thread has its own. */
const YOUNG_MEMORY = 8;

/** A worker has ended before its work. */
export class WorkerDeath extends Error {
  /** The entry it was at, null when it was at none. */
  readonly entry: number | null;

  constructor(cause: unknown, entry: number | null) {
    super(`a counting worker ended: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.entry = entry;
  }
}

/** A thread of its own that counts parts. It is given one thing to do at a time. */
export class CountingWorker {
  readonly #worker: Worker;
  readonly #entry = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  #answer: ((answer: WorkerAnswer) => void) | null = null;
  #fail: ((death: WorkerDeath) => void) | null = null;
  #death: WorkerDeath | null = null;

  constructor(setup: Omit<WorkerSetup, 'entry'>, program: URL = PROGRAM) {
    this.#worker = new Worker(program, {
      workerData: { ...setup, entry: this.#entry.buffer },
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
    });
    this.#worker.on('message', (answer: WorkerAnswer) => this.#answer?.(answer));
    this.#worker.on('error', (error) => this.#die(error));
    this.#worker.on('exit', (code) => this.#die(new Error(`exit code ${code}`)));
  }

  /** @throws WorkerDeath when the worker ends instead */
  async count(part: Part, skipped: readonly number[]): Promise<PartCounts | HeldCounts> {
    const memory = part.kind === 'lines' ? [part.bytes.buffer] : [];
    const answer = await this.#order({ kind: 'count', part, skipped }, memory);
    if (answer.kind !== 'counted') throw new Error(`unexpected answer: ${answer.kind}`);
    return answer.counts;
  }

  /** What it holds of the parts counted since it last handed over. @throws WorkerDeath when the worker ends instead */
  async handOver(): Promise<HandedOver> {
    const answer = await this.#order({ kind: 'hand over' }, []);
    if (answer.kind !== 'handed over') throw new Error(`unexpected answer: ${answer.kind}`);
    return answer.held;
  }

  /** `wordsOfCitations` of these. @throws WorkerDeath when the worker ends instead */
  async findWords(citations: readonly Citation[]): Promise<readonly SwedishWord[]> {
    const answer = await this.#order({ kind: 'find words', citations }, []);
    if (answer.kind !== 'words found') throw new Error(`unexpected answer: ${answer.kind}`);
    return answer.words;
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #order(order: WorkerOrder, memory: ArrayBuffer[]): Promise<WorkerAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#death !== null) {
        reject(this.#death);
        return;
      }
      this.#answer = resolve;
      this.#fail = reject;
      this.#worker.postMessage(order, memory);
    });
  }

  #die(cause: unknown): void {
    const entry = this.#entry[0]!;
    this.#death ??= new WorkerDeath(cause, entry < 0 ? null : entry);
    this.#fail?.(this.#death);
  }
}

const PROGRAM = new URL('./start-worker.mjs', import.meta.url);
