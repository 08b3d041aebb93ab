import { compareSwedish } from '../../../compare-swedish.ts';
import type { Analysis, Trend } from '../../../records.ts';
import { verdictWording } from '../../verdict-wording.ts';
import { chanceText } from '../chance-text.ts';
import { plainText } from '../plain-text.ts';
import { table } from '../table.ts';

/** Concepts in fewer citations than this are only named. */
const FEWEST = 3;

/** Mentions by concept and year for the concepts in three or more citations; the rest by name. */
export function conceptSection({ concepts, conceptTrends, years }: Analysis): string {
  const labels = new Map(concepts.map(({ id, label }) => [id, plainText(label.sv)]));
  const labelOf = ({ id }: Trend) => labels.get(id) ?? plainText(id);
  const ordered = conceptTrends.toSorted(
    (a, b) => b.documents - a.documents || b.mentions - a.mentions || compareSwedish(labelOf(a), labelOf(b)),
  );
  const shown = ordered.filter(({ documents }) => documents >= FEWEST);
  const named = (documents: number) => ordered.filter((trend) => trend.documents === documents).map(labelOf);
  const rest = Array.from({ length: FEWEST }, (_, documents) => [documents, named(documents)] as const)
    .filter(([, names]) => names.length > 0)
    .toReversed()
    .map(([documents, names]) => `- I ${documents} (${names.length} begrepp): ${names.join(', ')}.`);
  return [
    '## Begrepp och år',
    `Antal omnämnanden per år för de begrepp som nämns i minst ${FEWEST} motiveringar. *I* är antalet motiveringar; p och q gäller om begreppet oftare finns i senare eller tidigare årgångar. Vilka ord som räknas till ett begrepp står i \`corpus/concepts.yaml\`.`,
    table(
      [
        ['Begrepp', 'words'],
        ...years.map(({ year }) => [String(year), 'number'] as const),
        ['I', 'number'],
        ['p', 'number'],
        ['q', 'number'],
        ['Omdöme', 'words'],
      ],
      shown.map((trend) => [
        labelOf(trend),
        ...trend.series.mentions.map((count) => (count === 0 ? '·' : String(count))),
        String(trend.documents),
        chanceText(trend.presence.p),
        trend.q === null ? '–' : chanceText(trend.q),
        verdictWording[trend.verdict].sv,
      ]),
    ),
    ...(rest.length === 0 ? [] : ['Övriga begrepp i begreppslistan, efter antal motiveringar:', rest.join('\n')]),
  ].join('\n\n');
}
