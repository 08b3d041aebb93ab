import { max } from 'd3-array';
import { capped } from '../capped.ts';
import { cellValue } from '../cell-value.ts';
import { dataTable, numbersBelow } from '../data-table.ts';
import { heatmapFigure } from '../figures/heatmap-figure.ts';
import { levelOf, shareSteps } from '../level-of.ts';
import { listNames } from '../list-names.ts';
import { type Content, html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { columnSpan } from '../page-columns.ts';
import { section } from '../section.ts';
import { drawnFrom } from '../split-by-recurrence.ts';
import { sumAt } from '../sum-at.ts';
import { wording } from '../wording.ts';

function legend(page: Page): Markup {
  const [second, third, fourth] = shareSteps;
  const shares = [`< ${second}`, `${second}–${third - 1}`, `${third}–${fourth - 1}`, `≥ ${fourth}`];
  const steps = page.oneEach ? ['1', '2', '3', '≥ 4'] : shares;
  const unit = page.oneEach ? '' : page.numbers.percent(0).replace('0', '');
  const levels = page.recurring.flatMap((concept) =>
    page.columns.map((column) => levelOf(page, cellValue(page, concept, column).value)),
  );
  const keys = steps
    .slice(0, max(levels) ?? 0)
    .map(
      (step, index) =>
        html`<li><svg class="swatch" viewBox="0 0 14 14" aria-hidden="true"><rect class="q${index + 1}" width="14" height="14" rx="2"></rect></svg>${step}${unit}</li>`,
    );
  return html`<ul class="legend" aria-label="${page.say(wording.heatmap.legend)}"><li><svg class="swatch" viewBox="0 0 14 14" aria-hidden="true"><rect class="q0" width="14" height="14" rx="2"></rect></svg>${page.say(wording.heatmap.notMentioned)}</li>${keys}</ul>`;
}

function table(page: Page): Markup {
  const columns = [
    { head: page.say(wording.heatmap.concept), kind: 'text' as const },
    ...page.columns.map((column) => ({ head: column.name, kind: 'figure' as const })),
    { head: page.say(wording.heatmap.documents), kind: 'figure' as const },
  ];
  const rows = page.concepts.map((concept): readonly Content[] => [
    concept.label,
    ...page.columns.map((column) => {
      const { counted } = cellValue(page, concept, column);
      const href = page.cellLink(concept.id, column);
      return href === undefined ? counted : html`<a href="${href}">${counted}</a>`;
    }),
    page.say(wording.page.kOfN, { k: concept.trend.documents, n: concept.trend.ofCitations }),
  ]);
  const caption = page.oneEach ? wording.heatmap.caption : wording.heatmap.captionShare;
  return dataTable(page, page.say(caption), columns, rows);
}

/** The concepts that are mentioned too seldom for a row, with the years that lead to their sentences. */
function rareList(page: Page): Markup | '' {
  if (page.rare.length === 0) return '';
  const items = [...page.rare]
    .sort((a, b) => page.compare(a.label, b.label))
    .map((concept) => {
      const href = page.conceptLink(concept.id);
      const years = page.columns
        .filter((column) => sumAt(concept.trend.series.documents, column.places) > 0)
        .map((column) => {
          const cell = page.cellLink(concept.id, column);
          return cell === undefined ? html` ${column.name}` : html` <a href="${cell}">${column.name}</a>`;
        });
      return html`<li>${href === undefined ? concept.label : html`<a href="${href}">${concept.label}</a>`}<span>${years}</span></li>\n`;
    });
  const title = page.say(wording.heatmap.rare, { below: page.numbers.inWords(drawnFrom) });
  return html`<div class="rare"><h3>${title}</h3><ul>${items}</ul></div>`;
}

/** The first thing a reader sees after the finding: every concept in every edition. */
export function heatmapSection(page: Page): Markup | '' {
  if (page.analysis.settings.lemmas === 'off') return '';
  const id = page.ids('heatmap');
  const title = page.say(wording.heatmap.title);
  const mentioned = page.analysis.conceptTrends.filter((trend) => trend.mentions > 0).length;
  const never =
    page.neverMentioned.length === 0
      ? ''
      : html`<p class="note">${page.say(wording.heatmap.neverMentioned, { names: listNames(page, page.neverMentioned) })}</p>`;
  if (page.concepts.length === 0) {
    return section({ id, title, intro: page.say(wording.heatmap.none) }, never);
  }
  const span = columnSpan(page.analysis.years);
  const column = page.say(span === 1 ? wording.heatmap.columnEdition : wording.heatmap.columnSpan, { span });
  const counts = page.say(page.oneEach ? wording.heatmap.countsMentions : wording.heatmap.countsShare);
  const after = page.ids('heatmap-after');
  return section(
    { id, title, intro: `${page.say(wording.heatmap.intro, { column })} ${counts}` },
    html`<figure class="full"><a class="skip" href="#${after}">${page.say(wording.page.skipFigure)} <span>${page.say(wording.heatmap.arrows)}</span></a>
${heatmapFigure(page, 'wide')}
${heatmapFigure(page, 'narrow')}
<figcaption id="${after}" tabindex="-1">${legend(page)}</figcaption></figure>`,
    rareList(page),
    never,
    capped(page, page.concepts.length, mentioned, wording.heatmap.conceptsRule, 'concepts.csv'),
    numbersBelow(page, table(page)),
  );
}
