import type { AwardFacts } from '../award/award-facts.ts';

/** Whether no paragraph says a year of an award but this one. */
export function saysNoOtherYear(facts: readonly AwardFacts[], year: number | undefined): boolean {
  return facts.every(({ years }) => years.every((other) => other === year));
}
