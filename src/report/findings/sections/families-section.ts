import type { Analysis, RecurringFamily } from '../../../records.ts';
import { listYears } from '../../html/list-years.ts';
import { codeText } from '../code-text.ts';
import { plainText } from '../plain-text.ts';
import { table } from '../table.ts';
import { workedConcepts } from '../worked-concepts.ts';

/** Families shown from the top; those of the worked concepts are shown wherever they stand. */
const SHOWN = 12;

/** The word families that recur when nobody has listed any word, and where the worked concepts stand among them. */
export function familiesSection(analysis: Analysis): string {
  const { families, years } = analysis;
  const calendar = years.map(({ year }) => year);
  const worked = new Set(workedConcepts(analysis).map(({ concept }) => concept.id));
  const isWorked = ({ concepts }: RecurringFamily) => concepts.some((id) => worked.has(id));
  const shown = families.filter((family, place) => place < SHOWN || isWorked(family));
  const placeOf = ({ documents }: RecurringFamily) => families.filter((each) => each.documents > documents).length + 1;
  return [
    '## Återkommande ordfamiljer, utan begreppslistan',
    `Ord med samma rot, också som led i sammansättningar, i minst två årgångar, sedan stoppord tagits bort: ${families.length} familjer. Ingen har valt orden; begreppen i högra kolumnen är de i begreppslistan som råkar räkna ord ur familjen. Här visas de ${Math.min(SHOWN, families.length)} som finns i flest motiveringar och de som räkneexemplens ord hör till. Alla står i \`recurring.csv\`.`,
    table(
      [
        ['Plats', 'number'],
        ['Rot', 'words'],
        ['I', 'number'],
        ['Omnämnanden', 'number'],
        ['År', 'words'],
        ['Ord', 'words'],
        ['Begrepp', 'words'],
      ],
      shown.map((family) => [
        String(placeOf(family)),
        plainText(family.id),
        `${family.documents} av ${family.ofCitations}`,
        String(family.mentions),
        listYears(family.years, calendar),
        family.members.map(({ lemma, mentions }) => `${plainText(lemma)} ${mentions}`).join(', '),
        family.concepts.map(codeText).join(', '),
      ]),
    ),
  ].join('\n\n');
}
