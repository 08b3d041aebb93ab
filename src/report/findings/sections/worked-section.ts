import { counted } from '../counted.ts';
import { plainText } from '../plain-text.ts';
import type { WorkedConcept } from '../worked-concepts.ts';
import { lengthArithmetic } from './length-arithmetic.ts';
import { mentions } from './mentions.ts';
import { presenceArithmetic } from './presence-arithmetic.ts';
import { rCheck } from './r-check.ts';
import { rateArithmetic } from './rate-arithmetic.ts';
import { robustness } from './robustness.ts';
import { verdictTable } from './verdict-table.ts';
import { yearArithmetic } from './year-arithmetic.ts';

/** One concept from its sentences to its verdict, every step with its numbers. */
export function workedSection({ concept, trend, lines }: WorkedConcept): string {
  const found = `${counted(trend.mentions, 'omnämnande', 'omnämnanden')} i ${trend.documents} av ${counted(trend.ofCitations, 'motivering', 'motiveringar')}`;
  const check = rCheck(trend);
  return [
    `## Räkneexempel: ${plainText(concept.label.sv)}`,
    `${plainText(concept.definition.sv)} ${found}.`,
    ...(lines.length === 0 ? [] : ['### Meningarna', mentions(lines)]),
    '### Talen',
    yearArithmetic(trend),
    [presenceArithmetic(trend), rateArithmetic(trend), lengthArithmetic(trend), robustness(trend)].join('\n'),
    verdictTable(trend),
    ...(check === null ? [] : ['Samma tal i R (rätt svar efter #):', check]),
  ].join('\n\n');
}
