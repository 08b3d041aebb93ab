import { compareSwedish } from '../../../compare-swedish.ts';
import { LEVEL } from '../../../level.ts';
import type { Analysis, Keyness, KeynessRow } from '../../../records.ts';
import { numberFormat } from '../../html/number-format.ts';
import { fisherTables } from '../arithmetic/fisher-tables.ts';
import { chanceText } from '../chance-text.ts';
import { plainText } from '../plain-text.ts';
import { table } from '../table.ts';
import { workedConcepts } from '../worked-concepts.ts';

const { decimal, signed } = numberFormat('sv');
/** Concepts shown from the top; the worked ones are shown wherever they stand. */
const SHOWN = 5;

/** The later period against the earlier: the sharpest concepts, and Fisher's p of one of them table by table. */
export function keynessSection(analysis: Analysis): string {
  const { keyness, concepts } = analysis;
  const heading = '## Tidigare årgångar mot senare';
  if (keyness === null) return `${heading}\n\nDet finns inte två perioder att jämföra.`;
  const labels = new Map(concepts.map(({ id, label }) => [id, plainText(label.sv)]));
  const labelOf = ({ id }: KeynessRow) => labels.get(id) ?? plainText(id);
  const rows = keyness.rows
    .filter(({ kind }) => kind === 'concept')
    .toSorted((a, b) => a.fisherP - b.fisherP || compareSwedish(a.id, b.id));
  const first = rows[0];
  if (first === undefined) return `${heading}\n\nInget begrepp nämns.`;
  const worked = new Set(workedConcepts(analysis).map(({ concept }) => concept.id));
  const shown = rows.filter(({ id }, place) => place < SHOWN || worked.has(id));
  const low = keyness.rows.filter(({ fisherP }) => fisherP <= LEVEL).length;
  return [
    heading,
    `Delningsår ${keyness.splitYear}: ${keyness.earlyYears.length} årgångar och ${keyness.earlyWords} ord före, ${keyness.lateYears.length} årgångar och ${keyness.lateWords} ord från och med det året. Av ${keyness.rows.length} rader (begrepp och grundformer) har ${low} Fishers p ≤ 0,05, utan justering för att de är så många. Tabellen visar de ${Math.min(SHOWN, rows.length)} begrepp som har lägst p, och räkneexemplen.`,
    table(
      [
        ['Begrepp', 'words'],
        ['Före', 'number'],
        ['Efter', 'number'],
        ['Per 1 000 före', 'number'],
        ['Per 1 000 efter', 'number'],
        ['log2-kvot', 'number'],
        ['Fishers p', 'number'],
        ['G²', 'number'],
      ],
      shown.map((row) => [
        labelOf(row),
        String(row.early),
        String(row.late),
        decimal(row.earlyPerThousand, 2),
        decimal(row.latePerThousand, 2),
        signed(row.logRatio, 2),
        chanceText(row.fisherP),
        signed(row.g2, 2),
      ]),
    ),
    fisher(first, labelOf(first), keyness),
  ].join('\n\n');
}

function fisher(row: KeynessRow, label: string, { earlyWords, lateWords }: Keyness): string {
  const { early, late } = row;
  const mentions = early + late;
  const words = earlyWords + lateWords;
  const tables = fisherTables(early, late, earlyWords, lateWords);
  const terms = tables.filter(({ counted }) => counted);
  return [
    `### ${label}, för hand`,
    table(
      [
        ['', 'words'],
        ['Före', 'number'],
        ['Efter', 'number'],
        ['Summa', 'number'],
      ],
      [
        ['Ord som nämner', String(early), String(late), String(mentions)],
        ['Andra ord', String(earlyWords - early), String(lateWords - late), String(words - mentions)],
        ['**Summa**', String(earlyWords), String(lateWords), String(words)],
      ],
    ),
    `Vore perioderna lika skulle ${mentions} omnämnanden falla på ${words} ord hur som helst. Chansen att x av dem hamnar i den senare perioden är KOMBIN(${lateWords};x) · KOMBIN(${earlyWords};${mentions}−x) / KOMBIN(${words};${mentions}). Fishers tvåsidiga p är summan av de chanser som inte är större än den observerade (x = ${late}):`,
    table(
      [
        ['x', 'number'],
        ['Chans', 'number'],
        ['Räknas', 'words'],
      ],
      tables.map(({ late: x, probability, counted }) => [
        x === late ? `**${x}**` : String(x),
        decimal(probability, 6),
        counted ? 'ja' : '',
      ]),
    ),
    `${terms.map(({ probability }) => decimal(probability, 6)).join(' + ')} = **${chanceText(row.fisherP)}**. log2-kvoten: ${logRatioText(row, earlyWords, lateWords)} = ${signed(row.logRatio, 2)}. I R: \`fisher.test(matrix(c(${early}, ${earlyWords - early}, ${late}, ${lateWords - late}), 2))\`.`,
  ].join('\n\n');
}

function logRatioText({ early, late }: KeynessRow, earlyWords: number, lateWords: number): string {
  const shown = (count: number) => (count === 0 ? '0,5' : String(count));
  const zero = early === 0 || late === 0 ? ' (noll räknas som 0,5)' : '';
  return `log2((${shown(late)}/${lateWords}) / (${shown(early)}/${earlyWords}))${zero}`;
}
