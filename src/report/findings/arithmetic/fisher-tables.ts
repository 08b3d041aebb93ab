import { choose } from './choose.ts';
import { quotient } from './quotient.ts';

/** One way in which the mentions can fall on the two periods. */
interface FisherTable {
  readonly early: number;
  readonly late: number;
  readonly probability: number;
  /** No likelier than the observed table: one of those whose chances are the two-sided p. */
  readonly counted: boolean;
}

/**
 * All tables with the margins of the observed one, fewest late mentions first: what Fisher's exact p is a sum over.
 * A table's chance is C(early words, early) · C(late words, late) / C(words, mentions).
 */
export function fisherTables(
  early: number,
  late: number,
  earlyWords: number,
  lateWords: number,
): readonly FisherTable[] {
  const mentions = early + late;
  const all = choose(earlyWords + lateWords, mentions);
  const ways = (inLate: number) => choose(earlyWords, mentions - inLate) * choose(lateWords, inLate);
  const observed = ways(late);
  return Array.from({ length: mentions + 1 }, (_, inLate) => ({ inLate, count: ways(inLate) }))
    .filter(({ count }) => count > 0n)
    .map(({ inLate, count }) => ({
      early: mentions - inLate,
      late: inLate,
      probability: quotient(count, all),
      counted: count <= observed,
    }));
}
