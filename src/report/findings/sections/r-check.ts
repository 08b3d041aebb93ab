import type { Trend } from '../../../records.ts';
import { presenceOf } from '../arithmetic/presence-of.ts';

/**
 * Commands for R that make the worked example's numbers again, from the series alone and with other functions than the
 * program's, each with the answer it should give. Only where every year has presence 0 or 1; else null.
 */
export function rCheck(trend: Trend): string | null {
  const { series, presence, perThousandInterval, lengthAware } = trend;
  const values = presenceOf(series);
  const marked = values.filter((value) => value === 1).length;
  if (!values.every((value) => value === 0 || value === 1) || presence.tau === null) return null;
  const vector = (numbers: readonly number[]) => `c(${numbers.join(', ')})`;
  const answer = (value: number) => Number(value.toPrecision(4)).toString();
  return [
    '```r',
    `finns <- ${vector(values)}`,
    `antal <- ${vector(series.mentions)}`,
    `ord <- ${vector(series.words)}`,
    'S <- function(x) { i <- combn(length(x), 2); sum(sign(x[i[2, ]] - x[i[1, ]])) }',
    `S(finns) # ${presence.s}`,
    `alla <- combn(${values.length}, ${marked}, function(i) S(replace(numeric(${values.length}), i, 1)))`,
    `mean(abs(alla) >= abs(S(finns))) # ${answer(presence.p)}`,
    `cor(seq_along(finns), finns, method = "kendall") # ${answer(presence.tau)}`,
    `poisson.test(sum(antal), sum(ord))$conf.int * 1000 # ${answer(perThousandInterval.low)} ${answer(perThousandInterval.high)}`,
    'plats <- seq_along(ord) - 1; medel <- weighted.mean(plats, ord); v <- 1',
    'for (i in seq_len(sum(antal))) v <- convolve(v, rev(ord / sum(ord)), type = "open")',
    'avst <- abs(seq_along(v) - 1 - sum(antal) * medel)',
    `sum(v[avst >= abs(sum(antal * plats) - sum(antal) * medel) - 1e-9]) # ${answer(lengthAware.p)}`,
    '```',
  ].join('\n');
}
