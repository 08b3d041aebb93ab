import type { Succession } from '../../records.ts';

/** True when the newer one first stands after the older one's last year: a clean break. */
export function isClean({ from, to }: Succession): boolean {
  return (to.years[0] ?? 0) > (from.years.at(-1) ?? 0);
}

/** How near of kin the two are: a shared part of the word, one concept, or concepts called related. */
function kinship({ relation }: Succession): number {
  return relation.startsWith('part') ? 0 : relation.startsWith('within') ? 1 : 2;
}

/**
 * The clearest first: pairs where both stand in two or more years or share a part of the word, then clean breaks, then
 * the nearest of kin, then most years.
 */
export function orderSuccessions(successions: readonly Succession[]): readonly Succession[] {
  const isThin = (pair: Succession): boolean =>
    kinship(pair) > 0 && Math.min(pair.from.years.length, pair.to.years.length) < 2;
  const years = ({ from, to }: Succession): number => from.years.length + to.years.length;
  return [...successions].sort(
    (a, b) =>
      Number(isThin(a)) - Number(isThin(b)) ||
      Number(isClean(b)) - Number(isClean(a)) ||
      kinship(a) - kinship(b) ||
      years(b) - years(a),
  );
}
