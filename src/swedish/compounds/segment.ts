import type { FirstPartReading } from './find-first-part.ts';
import type { FirstPartReader } from './first-part-reader.ts';

/** Where a head may begin, and what it costs. */
export interface HeadPosition {
  readonly start: number;
  readonly cost: number;
}

/** A way to take a word apart: the first parts in order, where the head begins, and the total cost. */
interface Segmentation {
  readonly firstParts: readonly FirstPartReading[];
  readonly headStart: number;
  readonly cost: number;
}

/** No part costs less than this, so that a longer chain need not be tried when a shorter one is cheap enough. */
export const LEAST_COST = 1;
export const MOST_FIRST_PARTS = 3;

interface Chain {
  readonly end: number;
  readonly cost: number;
  readonly parts: readonly FirstPartReading[];
}

/**
 * The cheapest way to put one to three first parts in front of one of the heads; null when there is none. Chains of
 * first parts grow a part at a time, and only while a longer one could still be cheaper. What a head costs beside its
 * own cost (infinitely much when it is none in this word) is asked only when something can stand before it.
 */
export function segment(
  heads: readonly HeadPosition[],
  reader: FirstPartReader,
  limit: number,
  addedCost: (head: HeadPosition) => number,
): Segmentation | null {
  const lastStart = heads.reduce((last, head) => Math.max(last, head.start), 0);
  let best: Segmentation | null = null;
  let chains: readonly Chain[] = [{ end: 0, cost: 0, parts: [] }];
  for (let count = 1; count <= MOST_FIRST_PARTS && chains.length > 0; count++) {
    if ((count + 1) * LEAST_COST > (best?.cost ?? limit)) break;
    for (const chain of chains) {
      for (const head of heads) {
        if (head.start <= chain.end) continue;
        if (chain.cost + LEAST_COST + head.cost > limit) continue;
        const part = reader.read(chain.end, head.start);
        if (part === null) continue;
        const before = chain.cost + part.cost;
        const least = before + head.cost;
        if (least > limit || (best !== null && least >= best.cost)) continue;
        const cost = before + (head.cost + addedCost(head));
        if (cost <= limit && (best === null || cost < best.cost)) {
          best = { firstParts: [...chain.parts, part], headStart: head.start, cost };
        }
      }
    }
    if ((count + 2) * LEAST_COST > (best?.cost ?? limit)) break;
    chains = extend(chains, reader, lastStart);
  }
  return best;
}

/** All chains with one part more, the cheapest for each place where they end. */
function extend(chains: readonly Chain[], reader: FirstPartReader, lastStart: number): readonly Chain[] {
  const longer = new Map<number, Chain>();
  for (const chain of chains) {
    const last = Math.min(lastStart - 1, reader.reach(chain.end));
    for (let end = chain.end + 1; end <= last; end++) {
      if (!reader.continues(end)) continue;
      const part = reader.read(chain.end, end);
      if (part === null) continue;
      const cost = chain.cost + part.cost;
      if (cost < (longer.get(end)?.cost ?? Infinity)) longer.set(end, { end, cost, parts: [...chain.parts, part] });
    }
  }
  return [...longer.values()];
}
