import type { Trend } from '../../../records.ts';
import { numberFormat } from '../../html/number-format.ts';
import { chanceText } from '../chance-text.ts';

const { decimal } = numberFormat('sv');

/** The test that knows how long the texts are: where the mentions lie, where the words lie, and the chance of that. */
export function lengthArithmetic({ series, mentions, lengthAware }: Trend): string {
  const last = series.years.length;
  if (mentions === 0 || last < 2) return '- **Med hänsyn till textlängden.** Det finns inget att pröva.';
  const places = sumOf(series.mentions.map((count, place) => count * (place + 1)));
  const words = sumOf(series.words);
  const wordPlaces = sumOf(series.words.map((count, place) => count * (place + 1)));
  const { tendency, p, method } = lengthAware;
  const where = tendency > 0 ? 'senare än' : tendency < 0 ? 'tidigare än' : 'på samma plats som';
  const normal = method === 'normal' ? ' (med normalfördelningen)' : '';
  return `- **Med hänsyn till textlängden.** Numrera årgångarna 1–${last}. Omnämnandena står i medel på plats ${places} / ${mentions} = ${decimal(places / mentions, 3)}, orden på plats ${wordPlaces} / ${words} = ${decimal(wordPlaces / words, 3)}. Omnämnandena ligger alltså ${where} orden: (${decimal(places / mentions, 3)} − ${decimal(wordPlaces / words, 3)}) / ${last - 1} = **${decimal(tendency, 3)}** av hela spannet. Faller ${mentions} omnämnanden på årgångarna i proportion till deras ord, så ligger de minst så långt från ordens medelplats med sannolikheten p = **${chanceText(p)}**${normal}.`;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
