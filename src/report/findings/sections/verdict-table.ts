import type { Trend } from '../../../records.ts';
import { verdictSentence } from '../../verdict-sentence.ts';
import { verdictWording } from '../../verdict-wording.ts';
import { table } from '../table.ts';
import { verdictRules } from '../verdict-rules.ts';

/** Why the row has its verdict: the published rules in order, each with its numbers, up to the first that fits. */
export function verdictTable(trend: Trend): string {
  const rows = verdictRules(trend).map(({ number, verdicts, rule, numbers, gives }) => [
    String(number),
    verdicts.map((verdict) => verdictWording[verdict].sv).join(', '),
    rule,
    numbers,
    gives === null ? 'nej' : '**ja**',
  ]);
  return [
    `**Omdöme: ${verdictWording[trend.verdict].sv}.** ${verdictSentence(trend).sv} Den första regel som passar gäller:`,
    table(
      [
        ['Regel', 'number'],
        ['Omdöme', 'words'],
        ['Krav', 'words'],
        ['Här', 'words'],
        ['Passar', 'words'],
      ],
      rows,
    ),
  ].join('\n\n');
}
