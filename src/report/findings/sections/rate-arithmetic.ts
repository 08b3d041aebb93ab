import type { Trend } from '../../../records.ts';
import { numberFormat } from '../../html/number-format.ts';
import { chanceText } from '../chance-text.ts';

const { decimal } = numberFormat('sv');

/** The rate of the whole corpus with its exact Poisson interval, by way of χ² quantiles, and the rate against time. */
export function rateArithmetic({ series, mentions, perThousand, perThousandInterval, rate }: Trend): string {
  const words = series.words.reduce((sum, count) => sum + count, 0);
  const low = (perThousandInterval.low * words) / 1000;
  const high = (perThousandInterval.high * words) / 1000;
  const lowText =
    mentions === 0
      ? 'Nedre gränsen är 0 när inget nämns.'
      : `Nedre gränsen: halva χ²-kvantilen 0,025 med 2 · ${mentions} = ${2 * mentions} frihetsgrader, ${decimal(2 * low, 3)} / 2 = ${decimal(low, 3)} omnämnanden.`;
  const tau = rate.tau === null ? 'saknas' : decimal(rate.tau, 3);
  return [
    `- **Frekvens.** 1 000 · ${mentions} / ${words} = **${decimal(perThousand, 2)}** per 1 000 ord. ${lowText} Övre: halva kvantilen 0,975 med 2 · (${mentions} + 1) = ${2 * mentions + 2} frihetsgrader, ${decimal(2 * high, 3)} / 2 = ${decimal(high, 3)}. Delat med ${words} ord: **${decimal(perThousandInterval.low, 2)}–${decimal(perThousandInterval.high, 2)}** per 1 000 ord (95 %).`,
    `- **Frekvensen mot tiden.** Samma parräkning på kolumnen *Per 1 000 ord*: S = ${decimal(rate.s, 0)}, τ-b = ${tau}, p = **${chanceText(rate.p)}**.`,
  ].join('\n');
}
