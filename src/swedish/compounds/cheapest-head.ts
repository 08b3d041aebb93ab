import type { FirstPartReader } from './first-part-reader.ts';
import { type HeadPosition, LEAST_COST, MOST_FIRST_PARTS } from './segment.ts';

/**
 * Where the head begins that one to three first parts can stand before at the least cost, of equals the longest head;
 * −1 when there is none within the limit. Costs are those of `segment`; the parts themselves are not wanted here.
 */
export function cheapestHead(
  heads: readonly HeadPosition[],
  reader: FirstPartReader,
  limit: number,
  accepts: (start: number) => boolean,
): number {
  const lastStart = heads.at(-1)?.start ?? 0;
  let bestStart = -1;
  let bound = limit;
  // The cheapest chain of so many first parts for each place where one ends.
  let chains = new Map<number, number>([[0, 0]]);
  for (let count = 1; count <= MOST_FIRST_PARTS; count++) {
    for (const [end, before] of chains) {
      for (const head of heads) {
        if (head.start <= end || before + LEAST_COST + head.cost > bound) continue;
        const part = reader.read(end, head.start);
        if (part === null) continue;
        const cost = before + part.cost + head.cost;
        if (cost > bound || (cost === bound && bestStart >= 0 && bestStart <= head.start)) continue;
        if (!accepts(head.start)) continue;
        bound = cost;
        bestStart = head.start;
      }
    }
    if (count === MOST_FIRST_PARTS || (count + 2) * LEAST_COST > bound) break;
    chains = extend(chains, reader, lastStart, bound);
  }
  return bestStart;
}

/** All chains with one part more to which another part and a head can be added within the bound. */
function extend(
  chains: ReadonlyMap<number, number>,
  reader: FirstPartReader,
  lastStart: number,
  bound: number,
): Map<number, number> {
  const longer = new Map<number, number>();
  for (const [from, before] of chains) {
    if (before + 3 * LEAST_COST > bound) continue;
    const last = Math.min(lastStart - 1, reader.reach(from));
    for (let end = from + 1; end <= last; end++) {
      if (!reader.continues(end)) continue;
      const part = reader.read(from, end);
      if (part === null) continue;
      const cost = before + part.cost;
      if (cost < (longer.get(end) ?? Number.POSITIVE_INFINITY)) longer.set(end, cost);
    }
  }
  return longer;
}
