import type { Analysis, Succession } from '../../../records.ts';
import { plainText } from '../plain-text.ts';
import { table } from '../table.ts';

/** The pairs of words that belong together of which one stands after the other, with the years that say so. */
export function successionsSection({ successions }: Analysis): string {
  const heading = '## Ord som avlöser ord';
  if (successions.length === 0) return `${heading}\n\nInga två ord som hör ihop i begreppslistan följer på varandra.`;
  return [
    heading,
    'Två ord hör ihop när de räknas till samma begrepp eller till begrepp som begreppslistan kallar besläktade. Paret tas med när det senare ordet aldrig står mellan det förras första och sista år, mer än hälften av dess år kommer efteråt och båda finns i minst två årgångar (för två ord i samma begrepp med samma första led räcker en). Åren är ett faktum; att det ena ordet *ersätter* det andra är en tolkning.',
    table(
      [
        ['Före', 'words'],
        ['År', 'words'],
        ['Efter', 'words'],
        ['År', 'words'],
        ['Därav efter', 'number'],
        ['Samband', 'words'],
      ],
      successions.map(({ from, to, relation }) => [
        plainText(from.id),
        from.years.join(', '),
        plainText(to.id),
        to.years.join(', '),
        `${after(from, to)} av ${to.years.length}`,
        relationText(relation),
      ]),
    ),
  ].join('\n\n');
}

function after(from: Succession['from'], to: Succession['to']): number {
  const last = from.years.at(-1)!;
  return to.years.filter((year) => year > last).length;
}

const RELATIONS: Readonly<Record<string, string>> = {
  within: 'samma begrepp:',
  related: 'besläktade begrepp:',
  part: 'samma led:',
};

function relationText(relation: string): string {
  const [kind = '', ...rest] = relation.split(': ');
  return `${RELATIONS[kind] ?? plainText(kind)} ${plainText(rest.join(': '))}`;
}
