import type { Trend, Verdict } from '../../records.ts';

const leadVerdicts: readonly Verdict[] = ['came', 'rises', 'went', 'falls', 'came-and-went'];

/**
 * The concept to lead with: of those whose verdict has a direction the one in most citations, the clearest in time
 * where they are equal; without any such the one in most citations.
 */
export function leadTrend(trends: readonly Trend[]): Trend | undefined {
  const [first] = trends
    .filter((trend) => trend.documents > 0)
    .sort((a, b) => {
      const directed = Number(leadVerdicts.includes(b.verdict)) - Number(leadVerdicts.includes(a.verdict));
      return directed || b.documents - a.documents || a.presence.p - b.presence.p || (a.id < b.id ? -1 : 1);
    });
  return first;
}
