import { sum } from 'd3-array';

/** The sum of the values at some places of a series. */
export function sumAt(series: readonly number[], places: readonly number[]): number {
  return sum(places, (place) => series[place] ?? 0);
}
