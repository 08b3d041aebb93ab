import { CorpusError } from '../../../src/errors.ts';
import type { SortedTally } from '../../tallies/sorted-tally.ts';
import type { TallyStack } from '../../tallies/tally-stack.ts';
import { BatchGatherer } from '../kept/batch-gatherer.ts';
import type { HeldCounts, PartCounts } from '../kept/part-counts.ts';
import type { PartStore } from '../kept/part-store.ts';
import { recallParts } from '../kept/recall-parts.ts';
import type { Part } from '../parts/part.ts';
import { EvidenceSample } from '../sample/evidence-sample.ts';
import { offerCitations } from '../sample/offer-citations.ts';
import type { Counting } from './counting.ts';
import { WorkerDeath } from './counting-worker.ts';
import { type PartReport, reportPart } from './part-report.ts';

/** Workers that may end without being at an entry, before the run is given up: something is wrong with them all. */
const MOST_UNEXPLAINED = 3;

/** How parts are counted; nothing of it changes a count. */
interface PartsPlan {
  /** How many count at the same time. */
  readonly countings: number;
  /** How many parts each is given at a time, so that it need not wait for the next. */
  readonly ahead: number;
  /** What earlier runs kept, and where it is kept for the next; null to count everything. */
  readonly store: PartStore | null;
  /** Hears of each part that is counted. */
  readonly onPart: (part: Part) => void;
}

/** Where one counts: another takes its place when it ends before its time. */
interface Place {
  /** Started when there is something to do. */
  counting: Counting | null;
  /** The numbers of the parts that it was given and has not counted yet. */
  given: Set<number>;
  /** Of those that it has counted and not handed over. */
  held: number[];
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
 * @param start starts one who counts, in a place (from 0)
 * @param stack takes the counts of each part, and those that were held and handed over
 * @throws CorpusError when workers end again and again at no citation
 */
export async function countParts(
  readParts: () => AsyncIterable<Part>,
  start: (place: number) => Counting,
  stack: TallyStack,
  { countings, ahead, store, onPart }: PartsPlan,
): Promise<CountedParts> {
  const evidence = new EvidenceSample();
  const reports = new Map<number, PartReport>();
  const gatherer = store === null ? null : new BatchGatherer(stack, store);
  const skipped = new Map<number, number[]>();
  const places = Array.from({ length: countings }, (): Place => ({ counting: null, given: new Set(), held: [] }));
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

  async function takeOver(place: Place, counting: Counting): Promise<void> {
    const { tallies, evidence: held } = await counting.handOver();
    if (place.counting !== counting) return;
    place.held = [];
    for (const tally of tallies) stack.add(tally);
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
    const bury = (death: unknown, place: Place, counting: Counting | null) => {
      if (!(death instanceof WorkerDeath)) throw death;
      // Whoever was given a part hears of the same death.
      if (place.counting !== counting) return;
      for (const number of [...place.held, ...place.given]) lost.add(number);
      place.counting = null;
      place.given = new Set();
      place.held = [];
      if (death.at !== null) skipped.set(death.at.part, [...(skipped.get(death.at.part) ?? []), death.at.entry]);
      else if (++unexplained > MOST_UNEXPLAINED) throw workersEnded(death);
    };
    const work = async (place: Place, at: number) => {
      for (let part = await next(); part !== null; part = await next()) {
        const { number } = part;
        place.counting ??= start(at);
        const { counting } = place;
        place.given.add(number);
        try {
          const counts = await counting.count(part, skipped.get(number) ?? []);
          if (place.given.delete(number)) place.held.push(number);
          addPart(part, counts);
          if (counts.tally === null && counts.isFull) await takeOver(place, counting);
        } catch (death) {
          bury(death, place, counting);
        }
      }
    };
    const workAhead = async (place: Place, at: number) => {
      // The first makes itself ready while the corpus is read; of the others it is not known yet whether they are
      // needed.
      if (at === 0) place.counting ??= start(at);
      const all = await Promise.allSettled(Array.from({ length: ahead }, () => work(place, at)));
      for (const each of all) if (each.status === 'rejected') throw each.reason;
      const { counting } = place;
      try {
        if (counting !== null && place.held.length > 0) await takeOver(place, counting);
      } catch (death) {
        bury(death, place, counting);
      }
    };
    const all = await Promise.allSettled(places.map(workAhead));
    for (const each of all) if (each.status === 'rejected') throw each.reason;
    return lost;
  }

  try {
    do wanted = await countThese(wanted);
    while (wanted.size > 0);
    const free = places[0]!.counting;
    places[0]!.counting = null;
    const ordered = [...reports.values()].sort((a, b) => a.number - b.number);
    return { tallies: stack.tallies(), evidence, reports: ordered, free };
  } finally {
    await Promise.all(places.map(({ counting }) => counting?.terminate()));
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
