import { parentPort, workerData } from 'node:worker_threads';
import { TABLES } from '../../counting/tally.ts';
import { loadKnowledge } from '../../knowledge/load-knowledge.ts';
import type { SortedTally } from '../../tallies/sorted-tally.ts';
import type { HeldCounts, PartCounts } from '../kept/part-counts.ts';
import { PartStore } from '../kept/part-store.ts';
import type { Part } from '../parts/part.ts';
import type { WorkerAnswer, WorkerOrder, WorkerSetup } from './counting-worker.ts';
import { openPartCounter } from './open-part-counter.ts';
import type { PartCounter } from './part-counter.ts';
import { PartReader } from './part-reader.ts';
import type { ReadPart } from './read-part.ts';
import { ReadPartCounter } from './read-part-counter.ts';
import { wordsOfCitations } from './words-of-citations.ts';

/** Forms and lemmas that the lexicon remembers; counting remembers more. */
const REMEMBERED = 256;

type CountOrder = Extract<WorkerOrder, { readonly kind: 'count' }>;

/** What a thread does with parts. */
interface Work {
  readonly count?: (order: CountOrder) => void;
  readonly handOver?: PartCounter['handOver'];
}

/** The thread of a `CountingWorker`: makes the lexicons ready, then does as it is ordered. */
const { concepts, stopwords, dictionary, lemmas, mostKnown, store, role, at }: WorkerSetup = workerData;
const place = new Int32Array(at);
const opening = { noCache: false, lemmas, ...(dictionary !== null && { dictionary }), remembered: REMEMBERED };
const knowledge = await loadKnowledge({ concepts, stopwords }, opening);
const kept = store === null ? null : new PartStore(store.folder, store.key);
const { count, handOver } = takeUp();

parentPort?.on('message', (order: WorkerOrder) => {
  if (order.kind === 'count') count?.(order);
  else if (order.kind === 'find words') {
    answer({ kind: 'words found', words: wordsOfCitations(order.citations, knowledge.swedish) }, []);
  } else if (handOver !== undefined) {
    const held = handOver();
    answer({ kind: 'handed over', held }, held.tallies.flatMap(memoryOf));
  }
});

function takeUp(): Work {
  if (role.kind === 'reader') {
    const reader = new PartReader(knowledge);
    return {
      count: ({ part, skipped, isAnew }) => {
        const read = reader.read(part, new Set(skipped), isAnew, noting(part));
        role.to.postMessage(read, memoryOfRead(read));
      },
    };
  }
  if (role.kind === 'counter') {
    const counter = new ReadPartCounter(knowledge, kept, mostKnown);
    role.from.on('message', (read: ReadPart) => {
      answerCounts(counter.count(read, noting(read.part)), counter.isCrowded);
    });
    return { handOver: () => counter.handOver() };
  }
  const counter = openPartCounter(knowledge, kept, mostKnown);
  return {
    count: ({ part, skipped }) => answerCounts(counter.count(part, new Set(skipped), noting(part)), false),
    handOver: () => counter.handOver(),
  };
}

/** Notes at which entry of a part the thread is. */
function noting({ number }: Part): (entry: number) => void {
  place[0] = number;
  return (entry) => {
    place[1] = entry;
  };
}

function answerCounts(counts: PartCounts | HeldCounts, isCrowded: boolean): void {
  answer({ kind: 'counted', counts, isCrowded }, counts.tally === null ? [] : memoryOf(counts.tally));
}

function answer(message: WorkerAnswer, memory: ArrayBuffer[]): void {
  parentPort?.postMessage(message, memory);
}

/** The memory of a tally, to be handed over and not copied. */
function memoryOf({ tables }: SortedTally): ArrayBuffer[] {
  return TABLES.flatMap((name) => {
    const source = tables[name];
    return source.kind === 'memory' ? [source.bytes.buffer] : [];
  });
}

/** The same of a part that was read. */
function memoryOfRead({ part, ...read }: ReadPart): ArrayBuffer[] {
  const { fingerprints, lengths, years, known, sentenceEnds, tokenEnds, sentences, forms } = read;
  const columns = [fingerprints, lengths, years, known, sentenceEnds, tokenEnds, sentences, forms];
  const memory = columns.map(({ buffer }) => buffer);
  return part.kind === 'lines' ? [...memory, part.bytes.buffer] : memory;
}
