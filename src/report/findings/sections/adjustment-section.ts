import { LEVEL } from '../../../level.ts';
import type { Analysis, Trend } from '../../../records.ts';
import { numberFormat } from '../../html/number-format.ts';
import { stableNumber } from '../../tables/stable-number.ts';
import { chanceText } from '../chance-text.ts';
import { plainText } from '../plain-text.ts';
import { table } from '../table.ts';

const { decimal } = numberFormat('sv');

/** Benjamini-Hochberg step by step, concepts with the same p on one row, and what the adjustment could give at best. */
export function adjustmentSection({ concepts, conceptTrends }: Analysis): string {
  const labels = new Map(concepts.map(({ id, label }) => [id, plainText(label.sv)]));
  const tested = conceptTrends.filter(({ q }) => q !== null).toSorted((a, b) => a.presence.p - b.presence.p);
  const m = tested.length;
  if (m === 0) return '## Många prövningar\n\nInget begrepp kan nå p ≤ 0,05, så det finns inget att justera.';
  const rows = groupsOf(tested).map((group) => {
    const rank = tested.indexOf(group.at(-1)!) + 1;
    const { p } = group[0]!.presence;
    return [
      group.length === 1 ? String(rank) : `${rank - group.length + 1}–${rank}`,
      chanceText(p),
      `${m} / ${rank}`,
      decimal((p * m) / rank, 4),
      chanceText(group[0]!.q!),
      group.map(({ id }) => labels.get(id) ?? plainText(id)).join(', '),
    ];
  });
  return [
    '## Många prövningar',
    `Av ${conceptTrends.length} begrepp kan ${m} alls nå p ≤ 0,05 med så många årgångar; de är de prövade (m = ${m}). Benjamini och Hochbergs metod: ordna dem efter p, multiplicera varje p med m och dela med platsen (den sista platsen där flera har samma p). q är det minsta av talen på raden och raderna nedanför.`,
    table(
      [
        ['Plats', 'number'],
        ['p', 'number'],
        ['m / plats', 'number'],
        ['p · m / plats', 'number'],
        ['q', 'number'],
        ['Begrepp', 'words'],
      ],
      rows,
    ),
    bestPossible(tested),
  ].join('\n\n');
}

function bestPossible(tested: readonly Trend[]): string {
  const m = tested.length;
  const significant = tested.filter(({ q }) => q! <= LEVEL).length;
  const floors = tested.map(({ attainableP }) => attainableP).toSorted((a, b) => a - b);
  const rank = floors.findIndex((floor, place) => floor * m <= LEVEL * (place + 1)) + 1;
  const reached = `${significant} av ${m} begrepp har q ≤ 0,05.`;
  const least = `Det minsta p som något av dem kan nå är ${chanceText(floors[0]!)}`;
  if (rank === 0) return `${reached} ${least}, och ens om alla vore så ordnade de kan bli skulle inget nå q ≤ 0,05.`;
  if (rank === 1) return `${reached} ${least}, så ett enda begrepp kan nå q ≤ 0,05.`;
  return `${reached} ${least}. Gånger ${m} är det mer än 0,05: minst ${rank} begrepp måste vara så ordnade de kan bli samtidigt för att något av dem ska nå q ≤ 0,05.`;
}

function groupsOf(sorted: readonly Trend[]): readonly (readonly Trend[])[] {
  const groups: Trend[][] = [];
  for (const trend of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && stableNumber(group[0]!.presence.p) === stableNumber(trend.presence.p)) group.push(trend);
    else groups.push([trend]);
  }
  return groups;
}
