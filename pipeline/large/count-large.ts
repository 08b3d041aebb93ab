import { createHash } from 'node:crypto';
import type { LoadedKnowledge } from '../knowledge/load-knowledge.ts';
import type { InputFile } from '../run-record.ts';
import { TallyStack } from '../tallies/tally-stack.ts';
import { PartStore } from './kept/part-store.ts';
import type { LargeCounts } from './large-counts.ts';
import type { PlacedFault } from './parts/fault.ts';
import type { LargeCorpus } from './parts/find-large-corpus.ts';
import type { PartSizes } from './parts/line-cutter.ts';
import type { Part } from './parts/part.ts';
import { readParts } from './parts/read-parts.ts';
import type { MemoryPlan } from './plan-memory.ts';
import { countParts } from './threads/count-parts.ts';
import type { Counting } from './threads/counting.ts';
import { CountingPair } from './threads/counting-pair.ts';
import { CountingWorker, WorkerDeath } from './threads/counting-worker.ts';
import { openPartCounter } from './threads/open-part-counter.ts';

/** Parts that a pair of threads is given at a time: one that is read, one that is counted, and two between them. */
const AHEAD_OF_A_PAIR = 4;

/** How a large corpus is counted; nothing of it changes a count. */
export interface CountingChoices extends MemoryPlan {
  /** Of how many shares which (from 1) is counted; null for all. */
  readonly share: { readonly k: number; readonly n: number } | null;
  /** Where counts of parts are kept, and what decides them besides their content; null to keep none. */
  readonly store: { readonly folder: string; readonly key: string } | null;
  /** How files are cut into parts; left out for parts of some two megabytes. */
  readonly sizes?: PartSizes;
  /** Hears the size of each part that is counted. */
  readonly onPart: (bytes: number) => void;
}

/**
 * Counts a large corpus: a stream of parts, shared among workers.
 * @throws CorpusError when a file cannot be read
 */
export async function countLarge(
  corpus: LargeCorpus,
  knowledge: LoadedKnowledge,
  { workers, mostKnown, mostHeld, share, store, sizes, onPart }: CountingChoices,
): Promise<LargeCounts> {
  const inputs = new Map<string, InputFile>();
  const readingFaults = new Map<string, PlacedFault>();
  const places = new Map<number, Pick<LargeCounts['ids'][number], 'order' | 'files' | 'firstLine'>>();
  async function* parts(): AsyncGenerator<Part> {
    const log = {
      input: (file: InputFile) => inputs.set(file.path, file),
      fault: (fault: PlacedFault) => readingFaults.set(`${fault.file}:${fault.line}`, fault),
    };
    for await (const part of readParts(corpus, log, sizes)) {
      if (share !== null && part.number % share.n !== share.k - 1) continue;
      places.set(part.number, placeOf(part));
      yield part;
    }
  }
  const { dictionary, lemmas } = knowledge;
  const [concepts, stopwords] = knowledge.files;
  // Of words as they are written nothing is learned that two threads would learn twice.
  const pairs = lemmas ? Math.floor(workers / 2) : 0;
  const start = (place: number): Counting => {
    if (workers === 1) return inThisThread(knowledge, store, mostKnown);
    if (concepts === undefined || stopwords === undefined || (lemmas && dictionary === null)) {
      throw new Error('threads need the lexicons as files and the dictionary in shared memory');
    }
    const setup = { concepts, stopwords, dictionary, lemmas, store, mostKnown };
    return place < pairs ? new CountingPair(setup) : new CountingWorker({ ...setup, role: { kind: 'whole' } });
  };
  const stack = new TallyStack(mostHeld);
  const kept = store === null ? null : new PartStore(store.folder, store.key);
  const plan = {
    countings: workers - pairs,
    ahead: pairs > 0 ? AHEAD_OF_A_PAIR : 1,
    store: kept,
    onPart: ({ size }: Part) => onPart(size),
  };
  const counting = countParts(parts, start, stack, plan);
  const { tallies, evidence, reports, free } = await counting.catch((error: unknown) => {
    stack.close();
    throw error;
  });
  // Words as they are written are sooner found here than told by another thread.
  const findWords = lemmas ? free?.findWords?.bind(free) : undefined;
  if (findWords === undefined) await free?.terminate();
  kept?.prune();
  const moreFaults = new Map<string, number>();
  for (const report of reports) {
    for (const [code, more] of Object.entries(report.moreFaults))
      moreFaults.set(code, (moreFaults.get(code) ?? 0) + more);
  }
  return {
    tallies,
    close: () => {
      stack.close();
      void free?.terminate();
    },
    ...(findWords !== undefined && { findWords: (citations) => unlessDead(findWords(citations)) }),
    evidence,
    ids: reports.map(({ number, fingerprints }) => ({ ...places.get(number)!, fingerprints })),
    // The first share tells what belongs to no part.
    faults: [
      ...(share === null || share.k === 1 ? readingFaults.values() : []),
      ...reports.flatMap(({ faults }) => faults),
    ],
    moreFaults,
    inputs: [...inputs.values(), ...asOneInput(corpus.textFiles)],
    lineFiles: corpus.lineFiles,
    unread: corpus.unread,
  };
}

function inThisThread(knowledge: LoadedKnowledge, store: CountingChoices['store'], mostKnown: number): Counting {
  const kept = store === null ? null : new PartStore(store.folder, store.key);
  const counter = openPartCounter(knowledge, kept, mostKnown);
  return {
    count: async (part, skipped) => counter.count(part, new Set(skipped), () => undefined),
    handOver: async () => counter.handOver(),
    terminate: async () => undefined,
  };
}

async function unlessDead<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((error: unknown) => {
    if (error instanceof WorkerDeath) return null;
    throw error;
  });
}

function placeOf(part: Part) {
  return part.kind === 'files'
    ? { order: part.order, files: part.files, firstLine: null }
    : { order: part.order, files: [part.file], firstLine: part.firstLine };
}

/** Very many text files are one input: their paths, by a hash. */
function asOneInput(files: readonly string[]): readonly InputFile[] {
  if (files.length === 0) return [];
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`);
  return [{ path: `(${files.length} text files, by their paths)`, sha256: hash.digest('hex') }];
}
