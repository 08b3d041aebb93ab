import { CorpusError } from '../../src/errors.ts';
import type { Citation } from '../../src/records.ts';
import type { SwedishWord } from '../../src/swedish/index.ts';
import type { SortedTally } from '../tallies/sorted-tally.ts';
import type { TallyStack } from '../tallies/tally-stack.ts';
import { BatchGatherer } from './batch-gatherer.ts';
import { WorkerDeath } from './counting-worker.ts';
import { EvidenceSample } from './evidence-sample.ts';
import type { HandedOver } from './handed-over.ts';
import { offerCitations } from './offer-citations.ts';
import type { Part } from './part.ts';
import type { HeldCounts, PartCounts } from './part-counts.ts';
import { type PartReport, reportPart } from './part-report.ts';
import type { PartStore } from './part-store.ts';
import { recallParts } from './recall-parts.ts';

/** Workers that may end without being at an entry, before the run is given up: something is wrong with them all. */
const MOST_UNEXPLAINED = 3;

/** Who counts parts: a thread, or the main thread itself. */
export interface Counting {
  /** @throws WorkerDeath when the thread ends instead */
  count(part: Part, skipped: readonly number[]): Promise<PartCounts | HeldCounts>;
  /** Gives what it holds of the parts counted since it last did. @throws WorkerDeath when the thread ends instead */
  handOver(): Promise<HandedOver>;
  /** `wordsOfCitations` of these, in a thread of its own. @throws WorkerDeath when the thread ends instead */
  findWords?(citations: readonly Citation[]): Promise<readonly SwedishWord[]>;
  terminate(): Promise<void>;
}

/** How parts are counted; nothing of it changes a count. */
interface PartsPlan {
  /** How many count at the same time. */
  readonly workers: number;
  /** What earlier runs kept, and where it is kept for the next; null to count everything. */
  readonly store: PartStore | null;
  /** Hears of each part that is counted. */
  readonly onPart: (part: Part) => void;
}

/** What all parts come to. */
interface CountedParts {
  /** Their counts, which together are those of all. */
  readonly tallies: readonly SortedTally[];
  readonly evidence: EvidenceSample;
  /** One per part, in the order of their numbers. */
  readonly reports: readonly PartReport[];
  /** One who has counted and is free, to be terminated; null when none was needed. */
  readonly free: Counting | null;
}

/**
 * Counts every part that no earlier run has counted, each by whoever is free. When a worker ends before its time, the
 * parts of which it had not handed over everything are read anew by others, without the citation it was at, which is
 * reported. All are terminated in the end, but for one.
 *
 * @param readParts gives all parts from the beginning, each time the same
 * @param start starts one who counts
 * @param stack takes the counts of each part, and those that were held and handed over
 * @throws CorpusError when workers end again and again at no citation
 */
export async function countParts(
  readParts: () => AsyncIterable<Part>,
  start: () => Counting,
  stack: TallyStack,
  { workers, store, onPart }: PartsPlan,
): Promise<CountedParts> {
  const evidence = new EvidenceSample();
  const reports = new Map<number, PartReport>();
  const gatherer = store === null ? null : new BatchGatherer(stack, store);
  const skipped = new Map<number, number[]>();
  /** Who counts, by place: one is started when there is something to do. */
  const counting: (Counting | null)[] = Array.from({ length: workers }, () => null);
  let unexplained = 0;
  let wanted: ReadonlySet<number> | null = null;

  function addPart(part: Part, counts: PartCounts | HeldCounts): void {
    // A part that is read anew for its sentences has been counted, and told of.
    const isNew = !reports.has(part.number);
    if (counts.tally !== null && isNew) {
      if (gatherer === null) stack.add(counts.tally);
      else gatherer.add(part, counts);
    }
    reports.set(part.number, reportPart(part, counts));
    if (isNew) onPart(part);
  }

  function addHandedOver({ tally, evidence: held }: HandedOver): void {
    if (tally !== null) stack.add(tally);
    evidence.add(held);
  }

  /** The parts that are to be counted; what is kept of the others is added on the way. */
  async function* newParts(these: ReadonlySet<number> | null): AsyncGenerator<Part> {
    const parts = these === null ? readParts() : only(readParts(), these);
    if (store === null) {
      yield* parts;
      return;
    }
    for await (const recalled of recallParts(parts, store, these === null)) {
      if (recalled.kind === 'batch') {
        gatherer?.addBatch(recalled.batch);
        for (const [i, part] of recalled.parts.entries()) {
          const counts = recalled.batch.entries[i]!;
          offerCitations(evidence, part, counts);
          reports.set(part.number, reportPart(part, counts));
          onPart(part);
        }
        continue;
      }
      const { part } = recalled;
      if (these === null) gatherer?.expect(part);
      if (recalled.kind === 'new') yield part;
      else {
        offerCitations(evidence, part, recalled.counts);
        addPart(part, recalled.counts);
      }
    }
    gatherer?.breakOff();
  }

  async function countThese(these: ReadonlySet<number> | null): Promise<ReadonlySet<number>> {
    const lost = new Set<number>();
    const next = inTurn(newParts(these));
    const bury = (death: unknown, place: number, held: readonly number[], part: number | null) => {
      if (!(death instanceof WorkerDeath)) throw death;
      counting[place] = null;
      for (const number of held) lost.add(number);
      if (death.entry !== null && part !== null) skipped.set(part, [...(skipped.get(part) ?? []), death.entry]);
      else if (++unexplained > MOST_UNEXPLAINED) throw workersEnded(death);
    };
    const work = async (_: unknown, place: number) => {
      // The first makes itself ready while the corpus is read; of the others it is not known yet whether they are
      // needed.
      if (place === 0) counting[place] ??= start();
      let held: number[] = [];
      try {
        for (let part = await next(); part !== null; part = await next()) {
          const { number } = part;
          held.push(number);
          counting[place] ??= start();
          const worker = counting[place];
          try {
            const counts = await worker.count(part, skipped.get(number) ?? []);
            addPart(part, counts);
            if (counts.tally !== null || !counts.isFull) continue;
            addHandedOver(await worker.handOver());
            held = [];
          } catch (death) {
            bury(death, place, held, number);
            held = [];
          }
        }
        const worker = counting[place] ?? null;
        if (worker !== null && held.length > 0) addHandedOver(await worker.handOver());
      } catch (death) {
        bury(death, place, held, null);
      }
    };
    const all = await Promise.allSettled(Array.from({ length: workers }, work));
    for (const each of all) if (each.status === 'rejected') throw each.reason;
    return lost;
  }

  try {
    do wanted = await countThese(wanted);
    while (wanted.size > 0);
    const [free = null] = counting.splice(0, 1);
    const ordered = [...reports.values()].sort((a, b) => a.number - b.number);
    return { tallies: stack.tallies(), evidence, reports: ordered, free };
  } finally {
    await Promise.all(counting.map((worker) => worker?.terminate()));
  }
}

function workersEnded(death: WorkerDeath): CorpusError {
  return new CorpusError('workers-ended', {
    sv: `Trådarna som räknar tog slut gång på gång (${death.message}). Försök med --workers 1, och med --memory MB om minnet inte räckte.`,
    en: `The threads that count ended again and again (${death.message}). Try --workers 1, and --memory MB if memory ran out.`,
  });
}

async function* only(parts: AsyncIterable<Part>, numbers: ReadonlySet<number>): AsyncGenerator<Part> {
  for await (const part of parts) if (numbers.has(part.number)) yield part;
}

/** Gives the parts one at a time to whoever asks; null when there are no more. */
function inTurn(parts: AsyncGenerator<Part>): () => Promise<Part | null> {
  const next = async (): Promise<Part | null> => {
    const { done, value } = await parts.next();
    return done === true ? null : value;
  };
  let last: Promise<Part | null> = Promise.resolve(null);
  return () => {
    last = last.then(next);
    return last;
  };
}
