import type { FirstPartReading } from './find-first-part.ts';
import type { FirstPartReader } from './first-part-reader.ts';
import type { HeadPositions } from './head-positions.ts';

/** A way to take a word apart: the first parts in order, and where the head begins. */
interface Segmentation {
  readonly firstParts: readonly FirstPartReading[];
  readonly headStart: number;
}

/** No part costs less than this, so that a longer chain need not be tried when a shorter one is cheap enough. */
export const LEAST_COST = 1;
export const MOST_FIRST_PARTS = 3;

/** A chain of first parts: where the last ends, what they cost, and the chain without the last. */
interface Chain {
  readonly end: number;
  readonly cost: number;
  readonly before: Chain | null;
}

const NO_PARTS: readonly Chain[] = [{ end: 0, cost: 0, before: null }];

/**
 * The cheapest way to put one to three first parts in front of one of the heads; null when there is none. Chains of
 * first parts grow a part at a time, and only while a longer one could still be cheaper. What the head that begins at a
 * place costs beside its own cost (infinitely much when it is none in this word) is asked only when something can stand
 * before it.
 */
export function segment(
  heads: HeadPositions,
  reader: FirstPartReader,
  limit: number,
  addedCost: (headStart: number) => number,
): Segmentation | null {
  const lastStart = heads.starts[heads.size - 1]!;
  let best: Chain | null = null;
  let headStart = 0;
  let bestCost = limit;
  let chains = NO_PARTS;
  for (let count = 1; count <= MOST_FIRST_PARTS && chains.length > 0; count++) {
    if ((count + 1) * LEAST_COST > bestCost) break;
    for (const chain of chains) {
      for (let number = 0; number < heads.size; number++) {
        const start = heads.starts[number]!;
        const headCost = heads.costs[number]!;
        if (start <= chain.end || chain.cost + LEAST_COST + headCost > limit) continue;
        const before = chain.cost + reader.cost(chain.end, start);
        const least = before + headCost;
        if (least > limit || (best !== null && least >= bestCost)) continue;
        const cost = before + (headCost + addedCost(start));
        if (cost <= limit && (best === null || cost < bestCost)) {
          best = chain;
          headStart = start;
          bestCost = cost;
        }
      }
    }
    if ((count + 2) * LEAST_COST > bestCost) break;
    chains = extend(chains, reader, lastStart);
  }
  return best === null ? null : { firstParts: readParts(best, headStart, reader), headStart };
}

/** All chains with one part more, the cheapest for each place where they end. */
function extend(chains: readonly Chain[], reader: FirstPartReader, lastStart: number): readonly Chain[] {
  const longer = new Map<number, Chain>();
  for (const before of chains) {
    const last = Math.min(lastStart - 1, reader.reach(before.end));
    for (let end = before.end + 1; end <= last; end++) {
      if (!reader.continues(end)) continue;
      const cost = before.cost + reader.cost(before.end, end);
      if (cost < (longer.get(end)?.cost ?? Number.POSITIVE_INFINITY)) longer.set(end, { end, cost, before });
    }
  }
  return [...longer.values()];
}

/** The first parts of a chain, and the one between it and the head. */
function readParts(chain: Chain, headStart: number, reader: FirstPartReader): readonly FirstPartReading[] {
  const parts: FirstPartReading[] = [];
  let end = headStart;
  for (let before: Chain | null = chain; before !== null; before = before.before) {
    parts.unshift(reader.read(before.end, end)!);
    end = before.end;
  }
  return parts;
}
