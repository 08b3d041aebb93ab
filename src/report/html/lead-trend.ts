import type { Trend, Verdict } from '../../records.ts';

const leadVerdicts: readonly Verdict[] = ['came', 'rises', 'went', 'falls', 'came-and-went'];

/** The concept to lead with: the clearest of those with a direction, else the one in most citations. */
export function leadTrend(trends: readonly Trend[]): Trend | undefined {
  const [first] = trends
    .filter((trend) => trend.documents > 0)
    .sort((a, b) => {
      const directed = Number(leadVerdicts.includes(b.verdict)) - Number(leadVerdicts.includes(a.verdict));
      const clearer = leadVerdicts.includes(a.verdict) ? a.presence.p - b.presence.p : 0;
      return directed || clearer || b.documents - a.documents || (a.id < b.id ? -1 : 1);
    });
  return first;
}
