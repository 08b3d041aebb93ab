import { max, min, rollup } from 'd3-array';
import { LEVEL } from '../../../level.ts';
import type { Keyness, KeynessRow } from '../../../records.ts';
import { capped } from '../capped.ts';
import { composeWording } from '../compose-wording.ts';
import { dataTable, numbersBelow } from '../data-table.ts';
import { ratioBars, topRatio } from '../figures/ratio-bars.ts';
import { limits } from '../limits.ts';
import { listParts } from '../list-parts.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { section } from '../section.ts';
import { spanYears } from '../span-years.ts';
import { wording } from '../wording.ts';

/** The rows but the words that are all there is to a concept: the concept stands for them. */
function withoutDoubles(page: Page, rows: readonly KeynessRow[]): readonly KeynessRow[] {
  const counts = (row: KeynessRow): string => `${row.early} ${row.late}`;
  const concepts = new Map(rows.filter(({ kind }) => kind === 'concept').map((row) => [row.id, counts(row)]));
  const doubles = new Set(
    page.analysis.concordance.map(({ member, conceptId }) => JSON.stringify([member, concepts.get(conceptId)])),
  );
  return rows.filter((row) => row.kind !== 'lemma' || !doubles.has(JSON.stringify([row.id, counts(row)])));
}

/** How often at the most each word stands in one and the same set phrase of the genre. */
function timesInFormulas({ analysis }: Page): ReadonlyMap<string, number> {
  const formulas = analysis.phrases.filter(({ type }) => type === 'formula');
  return rollup(
    formulas.flatMap(({ id, mentions }) => id.split(' ').map((lemma) => ({ lemma, mentions }))),
    (phrases) => max(phrases, ({ mentions }) => mentions) ?? 0,
    ({ lemma }) => lemma,
  );
}

/** The rows of one direction with the lowest p first. */
function strongest(page: Page, rows: readonly KeynessRow[], sign: 1 | -1): readonly KeynessRow[] {
  return rows
    .filter((row) => row.logRatio * sign > 0)
    .sort(
      (a, b) =>
        a.fisherP - b.fisherP ||
        Math.abs(b.logRatio) - Math.abs(a.logRatio) ||
        page.compare(page.subjectName(a), page.subjectName(b)),
    )
    .slice(0, limits.keyness);
}

function caution(page: Page, rows: readonly KeynessRow[]): string {
  const { numbers } = page;
  const smallest = min(rows, (row) => row.fisherP) ?? 1;
  const reaching = rows.filter((row) => row.fisherP <= LEVEL).length;
  const level = numbers.decimal(LEVEL, 2);
  return reaching === 0
    ? page.say(wording.keyness.caution, { level, p: numbers.decimal(smallest, 3) })
    : page.say(wording.keyness.cautionSome, {
        count: numbers.whole(reaching),
        rows: numbers.whole(rows.length),
        level,
        expected: numbers.whole(rows.length * LEVEL),
      });
}

function table(page: Page, rows: readonly KeynessRow[]): Markup {
  const { numbers } = page;
  const text = wording.keyness;
  const heads = [text.early, text.late, text.earlyRate, text.lateRate, text.logRatio, text.fisher];
  return dataTable(
    page,
    page.say(text.caption),
    [
      { head: page.say(text.word), kind: 'text' },
      ...heads.map((head) => ({ head: page.say(head), kind: 'figure' as const })),
    ],
    rows.map((row) => [
      row.kind === 'concept' ? page.subjectName(row) : html`<i lang="sv">${row.id}</i>`,
      numbers.whole(row.early),
      numbers.whole(row.late),
      numbers.decimal(row.earlyPerThousand, 1),
      numbers.decimal(row.latePerThousand, 1),
      numbers.signed(row.logRatio, 2),
      numbers.decimal(row.fisherP, 3),
    ]),
  );
}

function sections(page: Page, keyness: Keyness): Markup {
  const { numbers } = page;
  const inFormulas = timesInFormulas(page);
  const isFormulaic = ({ kind, id, early, late }: KeynessRow): boolean =>
    kind === 'lemma' && (inFormulas.get(id.toLowerCase()) ?? 0) >= early + late;
  const formulaic = keyness.rows
    .filter(isFormulaic)
    .map(({ id }) => id)
    .sort(page.compare)
    .map((id) => html`<i lang="sv">${id}</i>`);
  const rows = withoutDoubles(page, keyness.rows).filter((row) => !isFormulaic(row));
  const later = strongest(page, rows, 1);
  const earlier = strongest(page, rows, -1);
  const top = topRatio([...later, ...earlier]);
  const column = (name: string, years: readonly number[], rows: readonly KeynessRow[]): Markup => {
    const title = page.say(wording.keyness.later, { years: spanYears(years) });
    const words = {
      id: page.ids('ratio', name),
      title: page.say(wording.keyness.svgTitle, { years: spanYears(years) }),
    };
    const drawn =
      rows.length === 0
        ? html`<p class="none">${page.say(wording.keyness.noneHere)}</p>`
        : ratioBars(page, words, rows, top);
    return html`<div><h3>${title}</h3>${drawn}</div>`;
  };
  return section(
    {
      id: page.ids('keyness'),
      title: page.say(wording.keyness.title, { year: keyness.splitYear }),
      intro: page.say(wording.keyness.intro, {
        late: spanYears(keyness.lateYears),
        early: spanYears(keyness.earlyYears),
        lateWords: numbers.whole(keyness.lateWords),
        earlyWords: numbers.whole(keyness.earlyWords),
      }),
    },
    html`<p class="caution">${caution(page, keyness.rows)}</p>
<p class="note">${page.say(wording.keyness.faces)}</p>
<div class="ratios">${column('early', keyness.earlyYears, earlier)}${column('late', keyness.lateYears, later)}</div>`,
    formulaic.length === 0
      ? ''
      : html`<p class="note">${composeWording(wording.keyness.formulaic[page.language], { names: listParts(page, formulaic, 12) })}</p>`,
    capped(page, later.length + earlier.length, rows.length, wording.keyness.rule, 'keyness.csv'),
    numbersBelow(page, table(page, [...earlier, ...later])),
  );
}

/** The later period held against the earlier. */
export function keynessSection(page: Page): Markup | '' {
  const { keyness } = page.analysis;
  return keyness === null || keyness.rows.length === 0 ? '' : sections(page, keyness);
}
