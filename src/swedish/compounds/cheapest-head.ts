import type { FirstPartReader } from './first-part-reader.ts';
import type { HeadPositions } from './head-positions.ts';
import { LONGEST_WORD } from './longest-word.ts';
import { LEAST_COST, MOST_FIRST_PARTS } from './segment.ts';

/** By count of first parts and by where they end: what the cheapest chain of them costs. */
const CHAINS = Array.from({ length: MOST_FIRST_PARTS }, () => new Float64Array(LONGEST_WORD));

/**
 * Where the head begins that one to three first parts can stand before at the least cost, of equals the longest head;
 * −1 when there is none within the limit. Costs are those of `segment`; the parts themselves are not wanted here.
 */
export function cheapestHead(
  heads: HeadPositions,
  reader: FirstPartReader,
  limit: number,
  accepts: (start: number) => boolean,
): number {
  const lastStart = heads.starts[heads.size - 1]!;
  let bestStart = -1;
  let bound = limit;
  CHAINS[0]!.fill(Number.POSITIVE_INFINITY, 0, lastStart);
  CHAINS[0]![0] = 0;
  for (let count = 1; ; count++) {
    const chains = CHAINS[count - 1]!;
    for (let end = 0; end < lastStart; end++) {
      const before = chains[end]!;
      if (before + LEAST_COST + LEAST_COST > bound) continue;
      for (let number = 0; number < heads.size; number++) {
        const start = heads.starts[number]!;
        const headCost = heads.costs[number]!;
        if (start <= end || before + LEAST_COST + headCost > bound) continue;
        const cost = before + reader.cost(end, start) + headCost;
        if (cost > bound || (cost === bound && bestStart >= 0 && bestStart <= start)) continue;
        if (!accepts(start)) continue;
        bound = cost;
        bestStart = start;
      }
    }
    if (count === MOST_FIRST_PARTS || (count + 2) * LEAST_COST > bound) return bestStart;
    extend(chains, CHAINS[count]!, reader, lastStart, bound);
  }
}

/** All chains with one part more to which another part and a head can be added within the bound. */
function extend(
  chains: Float64Array,
  longer: Float64Array,
  reader: FirstPartReader,
  lastStart: number,
  bound: number,
): void {
  longer.fill(Number.POSITIVE_INFINITY, 0, lastStart);
  for (let from = 0; from < lastStart; from++) {
    const before = chains[from]!;
    if (before + 3 * LEAST_COST > bound) continue;
    const last = Math.min(lastStart - 1, reader.reach(from));
    for (let end = from + 1; end <= last; end++) {
      if (!reader.continues(end)) continue;
      const cost = before + reader.cost(from, end);
      if (cost < longer[end]!) longer[end] = cost;
    }
  }
}
