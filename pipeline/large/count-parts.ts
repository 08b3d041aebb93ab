import type { SortedTally } from '../tallies/sorted-tally.ts';
import type { TallyStack } from '../tallies/tally-stack.ts';
import { WorkerDeath } from './counting-worker.ts';
import { EvidenceSample, type HeldCitation } from './evidence-sample.ts';
import type { Part } from './part.ts';
import type { PartReport } from './part-counter.ts';

/** Workers that may end without being at an entry, before the run is given up: something is wrong with them all. */
const MOST_UNEXPLAINED = 3;

/** Who counts parts: a thread, or the main thread itself. */
export interface Counting {
  /** @throws WorkerDeath when the thread ends instead */
  count(part: Part, skipped: readonly number[]): Promise<PartReport>;
  /** @throws WorkerDeath when the thread ends instead */
  finish(): Promise<readonly HeldCitation[]>;
  terminate(): Promise<void>;
}

/** What all parts come to. */
export interface CountedParts {
  /** Their counts, which together are those of all. */
  readonly tallies: readonly SortedTally[];
  readonly evidence: EvidenceSample;
  /** One per part, in the order of their numbers. */
  readonly reports: readonly Omit<PartReport, 'tally'>[];
}

/**
 * Counts every part, each by whoever is free. When a worker ends before its time, the parts it had counted are read anew
 * by others, without the citation it was at, which is reported.
 *
 * @param readParts gives all parts from the beginning, each time the same
 * @param start starts one who counts
 * @param workers how many count at the same time
 * @param stack takes the counts of each part
 * @param onPart hears of each part that is counted
 */
export async function countParts(
  readParts: () => AsyncIterable<Part>,
  start: () => Counting,
  workers: number,
  stack: TallyStack,
  onPart: (part: Part) => void,
): Promise<CountedParts> {
  const evidence = new EvidenceSample();
  const reports = new Map<number, Omit<PartReport, 'tally'>>();
  const skipped = new Map<number, number[]>();
  let unexplained = 0;
  let wanted: ReadonlySet<number> | null = null;

  async function countThese(these: ReadonlySet<number> | null): Promise<ReadonlySet<number>> {
    const lost = new Set<number>();
    const next = inTurn(readParts(), (part) => these === null || these.has(part.number));
    const bury = (death: unknown, held: readonly number[], part: number | null) => {
      if (!(death instanceof WorkerDeath)) throw death;
      for (const number of held) lost.add(number);
      if (death.entry !== null && part !== null) skipped.set(part, [...(skipped.get(part) ?? []), death.entry]);
      else if (++unexplained > MOST_UNEXPLAINED) throw death;
    };
    const work = async () => {
      let worker = start();
      let held: number[] = [];
      try {
        for (let part = await next(); part !== null; part = await next()) {
          const { number } = part;
          held.push(number);
          try {
            const { tally, ...report } = await worker.count(part, skipped.get(number) ?? []);
            // A part that is read anew for its sentences has been counted.
            if (!reports.has(number)) stack.add(tally);
            reports.set(number, report);
            onPart(part);
          } catch (death) {
            bury(death, held, number);
            held = [];
            worker = start();
          }
        }
        evidence.add(await worker.finish());
      } catch (death) {
        bury(death, held, null);
      } finally {
        await worker.terminate();
      }
    };
    const all = await Promise.allSettled(Array.from({ length: workers }, work));
    for (const each of all) if (each.status === 'rejected') throw each.reason;
    return lost;
  }

  do wanted = await countThese(wanted);
  while (wanted.size > 0);
  return { tallies: stack.tallies(), evidence, reports: [...reports.values()].sort((a, b) => a.number - b.number) };
}

/** Gives the wanted parts one at a time to whoever asks; null when there are no more. */
function inTurn(parts: AsyncIterable<Part>, isWanted: (part: Part) => boolean): () => Promise<Part | null> {
  const iterator = parts[Symbol.asyncIterator]();
  const next = async (): Promise<Part | null> => {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true) return null;
      if (isWanted(value)) return value;
    }
  };
  let last: Promise<Part | null> = Promise.resolve(null);
  return () => {
    last = last.then(next);
    return last;
  };
}
