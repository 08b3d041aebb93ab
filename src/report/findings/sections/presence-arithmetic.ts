import type { Trend } from '../../../records.ts';
import { numberFormat } from '../../html/number-format.ts';
import { choose } from '../arithmetic/choose.ts';
import { countOrders } from '../arithmetic/count-orders.ts';
import { countPairs } from '../arithmetic/count-pairs.ts';
import { presenceOf } from '../arithmetic/presence-of.ts';
import { chanceText } from '../chance-text.ts';
import { fractionText } from '../fraction-text.ts';
import { wholeText } from '../whole-text.ts';

const { decimal } = numberFormat('sv');

/** Kendall's S, its exact p as a fraction, τ-b with its denominator, and the smallest p that could be had. */
export function presenceArithmetic({ series, presence, attainableP }: Trend): string {
  const values = presenceOf(series);
  if (presence.tau === null) {
    return '- **Ordning i tiden.** Andelen är densamma i alla årgångar. Då finns inget att ordna: S = 0, τ-b saknas, p = 1.';
  }
  const { rising, falling, equal } = countPairs(values).all;
  const pairs = rising + falling + equal;
  const unequal = rising + falling;
  const s = decimal(presence.s, 0);
  const denominator = Math.sqrt(unequal * pairs);
  return [
    `- **Kendalls S.** ${rising} stigande − ${falling} fallande = **${s}**. Alla par: ${rising} + ${falling} + ${equal} = ${pairs} = ${values.length} · ${values.length - 1} / 2.`,
    `- **p.** ${orders(values, presence)}`,
    `- **τ-b.** S / √(olika par · alla par) = ${s} / √(${unequal} · ${pairs}) = ${s} / ${decimal(denominator, 2)} = **${decimal(presence.tau, 3)}**.`,
    `- **Minsta möjliga p.** Bara två ordningar är de mest ordnade, den helt stigande och den helt fallande: 2/${wholeText(countOrders(values, 0).all)} = ${chanceText(attainableP)}.`,
  ].join('\n');
}

function orders(values: readonly number[], { s, p, method }: Trend['presence']): string {
  if (method === 'normal') return `Serien är lång, så p är beräknat med normalfördelningen: **${chanceText(p)}**.`;
  const { all, asFar } = countOrders(values, s);
  const marked = values.filter((value) => value === 1).length;
  const twoValued = values.every((value) => value === 0 || value === 1);
  const how = twoValued
    ? ` (${marked} av ${values.length}: KOMBIN(${values.length};${marked}) = ${wholeText(choose(values.length, marked))})`
    : '';
  return `Samma värden kan stå i ${wholeText(all)} ordningar${how}. I ${wholeText(asFar)} av dem är S minst ${Math.abs(s)} eller högst ${decimal(-Math.abs(s), 0)}. Tvåsidigt p = ${fractionText(asFar, all)} = **${chanceText(p)}**.`;
}
