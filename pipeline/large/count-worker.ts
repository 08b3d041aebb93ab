import { parentPort, workerData } from 'node:worker_threads';
import { TABLES } from '../counting/tally.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import type { SortedTally } from '../tallies/sorted-tally.ts';
import type { WorkerAnswer, WorkerOrder, WorkerSetup } from './counting-worker.ts';
import { PartCounter } from './part-counter.ts';
import { PartStore } from './part-store.ts';
import { wordsOfCitations } from './words-of-citations.ts';

/** Forms and lemmas that the lexicon remembers; counting remembers more. */
const REMEMBERED = 2048;

/** The thread of a `CountingWorker`: makes the lexicons ready, then does as it is ordered. */
const { concepts, stopwords, dictionary, lemmas, mostKnown, store, entry }: WorkerSetup = workerData;
const at = new Int32Array(entry);
const opening = { noCache: false, lemmas, ...(dictionary !== null && { dictionary }), remembered: REMEMBERED };
const knowledge = await loadKnowledge({ concepts, stopwords }, opening);
const counter = new PartCounter(knowledge, store === null ? null : new PartStore(store.folder, store.key), mostKnown);

function answer(message: WorkerAnswer, memory: ArrayBuffer[]): void {
  parentPort?.postMessage(message, memory);
}

parentPort?.on('message', (order: WorkerOrder) => {
  if (order.kind === 'count') {
    const counts = counter.count(order.part, new Set(order.skipped), (index) => {
      at[0] = index;
    });
    answer({ kind: 'counted', counts }, memoryOf(counts.tally));
    return;
  }
  if (order.kind === 'find words') {
    answer({ kind: 'words found', words: wordsOfCitations(order.citations, knowledge.swedish) }, []);
    return;
  }
  const held = counter.handOver();
  answer({ kind: 'handed over', held }, memoryOf(held.tally));
});

/** The memory of a tally, to be handed over and not copied. */
function memoryOf(tally: SortedTally | null): ArrayBuffer[] {
  if (tally === null) return [];
  const { tables } = tally;
  return TABLES.flatMap((name) => {
    const source = tables[name];
    return source.kind === 'memory' ? [source.bytes.buffer] : [];
  });
}
