import type { Trend } from '../../records.ts';

/** The year about which the mentions of a concept balance, weighted by citations. */
export function centerOfTrend(trend: Trend): number {
  let sum = 0;
  let weight = 0;
  trend.series.years.forEach((year, index) => {
    const share = (trend.series.documents[index] ?? 0) / Math.max(1, trend.series.citations[index] ?? 0);
    sum += year * share;
    weight += share;
  });
  return weight === 0 ? 0 : sum / weight;
}
