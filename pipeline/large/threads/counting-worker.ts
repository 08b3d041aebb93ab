import { type MessagePort, Worker } from 'node:worker_threads';
import type { Citation } from '../../../src/records.ts';
import type { SwedishWord } from '../../../src/swedish/index.ts';
import type { HeldCounts, PartCounts } from '../kept/part-counts.ts';
import type { Part } from '../parts/part.ts';
import type { HandedOver } from './handed-over.ts';

/** What a thread does: counts parts, or one half of it. */
export type WorkerRole =
  | { readonly kind: 'whole' }
  /** Reads parts as numbers, and sends them on. */
  | { readonly kind: 'reader'; readonly to: MessagePort }
  /** Counts the parts that a reader sends. */
  | { readonly kind: 'counter'; readonly from: MessagePort };

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
  readonly role: WorkerRole;
  /** Two numbers, written by the worker: the part it is at, and the entry of it; −1 when it is at none. */
  readonly at: SharedArrayBuffer;
}

/** What is sent to a worker. */
export type WorkerOrder =
  | { readonly kind: 'count'; readonly part: Part; readonly skipped: readonly number[]; readonly isAnew: boolean }
  | { readonly kind: 'hand over' }
  | { readonly kind: 'find words'; readonly citations: readonly Citation[] };

/** What a worker answers. */
export type WorkerAnswer =
  | { readonly kind: 'counted'; readonly counts: PartCounts | HeldCounts; readonly isCrowded: boolean }
  | { readonly kind: 'handed over'; readonly held: HandedOver }
  | { readonly kind: 'words found'; readonly words: readonly SwedishWord[] };

type AnswerOf<Kind extends WorkerAnswer['kind']> = Extract<WorkerAnswer, { readonly kind: Kind }>;

/** Megabytes in which each thread makes new objects; with more it would be a little faster. */
const YOUNG_MEMORY = 16;

/** A worker has ended before its work. */
export class WorkerDeath extends Error {
  /** The part and the entry it was at, null when it was at none. */
  readonly at: { readonly part: number; readonly entry: number } | null;

  constructor(cause: unknown, at: WorkerDeath['at']) {
    super(`a counting worker ended: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.at = at;
  }
}

/** Who waits for an answer of a kind. Those of one kind come in the order of the orders. */
interface Waiting {
  readonly kind: WorkerAnswer['kind'];
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (death: WorkerDeath) => void;
}

/** A thread of its own. It does as it is ordered, one thing after the other. */
export class CountingWorker {
  readonly #worker: Worker;
  readonly #at = new Int32Array(new SharedArrayBuffer(8)).fill(-1);
  readonly #waiting: Waiting[] = [];
  #onDeath: ((death: WorkerDeath) => void) | null = null;
  #death: WorkerDeath | null = null;

  constructor(setup: Omit<WorkerSetup, 'at'>, program: URL = PROGRAM) {
    const { role } = setup;
    this.#worker = new Worker(program, {
      workerData: { ...setup, at: this.#at.buffer },
      transferList: role.kind === 'whole' ? [] : [role.kind === 'reader' ? role.to : role.from],
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
    });
    this.#worker.on('message', (answer: WorkerAnswer) => this.#take(answer));
    this.#worker.on('error', (error) => this.die(this.#deathOf(error)));
    this.#worker.on('exit', (code) => this.die(this.#deathOf(new Error(`exit code ${code}`))));
  }

  /** Hears when the worker ends. */
  set onDeath(hear: (death: WorkerDeath) => void) {
    this.#onDeath = hear;
  }

  /** Counts a part. @throws WorkerDeath when the worker ends instead */
  async count(part: Part, skipped: readonly number[]): Promise<PartCounts | HeldCounts> {
    this.send(part, skipped, false);
    return (await this.counted()).counts;
  }

  /** Gives a part to be counted, or to be read and sent on, and waits for no answer. */
  send(part: Part, skipped: readonly number[], isAnew: boolean): void {
    const memory = part.kind === 'lines' ? [part.bytes.buffer] : [];
    this.#worker.postMessage({ kind: 'count', part, skipped, isAnew } satisfies WorkerOrder, memory);
  }

  /** The counts of the next part that it counts. @throws WorkerDeath when the worker ends instead */
  counted(): Promise<AnswerOf<'counted'>> {
    return this.#answer('counted');
  }

  /** What it holds of the parts counted since it last handed over. @throws WorkerDeath when the worker ends instead */
  async handOver(): Promise<HandedOver> {
    this.#worker.postMessage({ kind: 'hand over' } satisfies WorkerOrder);
    return (await this.#answer('handed over')).held;
  }

  /** `wordsOfCitations` of these. @throws WorkerDeath when the worker ends instead */
  async findWords(citations: readonly Citation[]): Promise<readonly SwedishWord[]> {
    this.#worker.postMessage({ kind: 'find words', citations } satisfies WorkerOrder);
    return (await this.#answer('words found')).words;
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Tells all who wait that it has ended, or that it is of no use any more; the first cause stands. */
  die(death: WorkerDeath): void {
    if (this.#death !== null) return;
    this.#death = death;
    for (const { reject } of this.#waiting.splice(0)) reject(death);
    this.#onDeath?.(death);
  }

  #answer<Kind extends WorkerAnswer['kind']>(kind: Kind): Promise<AnswerOf<Kind>> {
    return new Promise((resolve, reject) => {
      if (this.#death !== null) reject(this.#death);
      else this.#waiting.push({ kind, resolve: resolve as Waiting['resolve'], reject });
    });
  }

  #take(answer: WorkerAnswer): void {
    const first = this.#waiting.findIndex(({ kind }) => kind === answer.kind);
    for (const { resolve } of this.#waiting.splice(first, 1)) resolve(answer);
  }

  #deathOf(cause: unknown): WorkerDeath {
    const [part, entry] = [this.#at[0]!, this.#at[1]!];
    return new WorkerDeath(cause, entry < 0 ? null : { part, entry });
  }
}

const PROGRAM = new URL('./start-worker.mjs', import.meta.url);
