import type { AwardFacts } from './award-facts.ts';

/** Facts of two places; the first goes before, years are gathered. */
export function joinFacts(first: AwardFacts, second: AwardFacts): AwardFacts {
  return { ...second, ...first, years: [...new Set([...first.years, ...second.years])] };
}
