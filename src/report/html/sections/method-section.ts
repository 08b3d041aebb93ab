import type { Document, Verdict } from '../../../records.ts';
import { publisherName } from '../../publisher-name.ts';
import { dataTable } from '../data-table.ts';
import { limits } from '../limits.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { section } from '../section.ts';
import { spanYears } from '../span-years.ts';
import { verdictExplanation, verdictLabel } from '../verdict.ts';
import { wording } from '../wording.ts';

const shownSources = 60;

function verdictList(page: Page): Markup {
  const used = new Set<Verdict>(page.analysis.conceptTrends.map((trend) => trend.verdict));
  const terms = [...used]
    .sort((a, b) => page.compare(verdictLabel(page, a), verdictLabel(page, b)))
    .map(
      (verdict) =>
        html`<div><dt>${verdictLabel(page, verdict)}</dt><dd>${verdictExplanation(page, verdict)}</dd></div>`,
    );
  return terms.length === 0
    ? html``
    : html`<h3 id="${page.ids('verdicts')}">${page.say(wording.method.verdicts)}</h3><dl class="verdicts">${terms}</dl>`;
}

function source(page: Page, document: Omit<Document, 'text'>): Markup {
  const role = document.role === 'citations' ? wording.method.citationsRole : wording.method.compareRole;
  const title = document.title ?? document.id;
  const isLink = document.url !== undefined && /^https?:\/\//i.test(document.url);
  const name = isLink ? html`<a href="${document.url}" rel="noreferrer">${title}</a>` : html`${title}`;
  const facts = [
    page.say(role),
    document.publisher === undefined ? undefined : publisherName(document.publisher, page.language),
    document.retrieved === undefined || !/^\d{4}/.test(document.retrieved)
      ? undefined
      : page.say(wording.method.retrieved, { date: document.retrieved }),
    document.rights,
  ].filter((part) => part !== undefined);
  const note = document.note === undefined ? html`` : html`<p>${document.note}</p>`;
  return html`<li>${name} <span>${facts.join(' · ')}</span>${note}</li>`;
}

function lengths(page: Page): Markup {
  const { numbers } = page;
  return dataTable(
    page,
    page.say(wording.method.lengths),
    [
      { head: page.say(wording.concordance.year), kind: 'text' },
      { head: page.say(wording.heatmap.documents), kind: 'figure' },
      { head: page.say(wording.method.words), kind: 'figure' },
      { head: page.say(wording.method.contentWords), kind: 'figure' },
      { head: page.say(wording.method.sentences), kind: 'figure' },
    ],
    page.columns.map((column) => [
      column.name,
      numbers.whole(column.citations),
      numbers.whole(column.words),
      numbers.whole(column.contentWords),
      numbers.whole(column.sentences),
    ]),
  );
}

/** Whether every match can be read on the page, or in a large corpus only those of a sample. */
function evidence(page: Page): Markup | '' {
  const { citations, concordance, settings } = page.analysis;
  const { whole } = page.numbers;
  if (settings.sampled !== undefined) {
    const counts = { counted: whole(page.counted), shown: whole(citations.length) };
    return html`<p>${page.say(wording.method.sampled, counts)}</p>`;
  }
  return concordance.length > limits.lines ? '' : html`<p>${page.say(wording.method.everySentence)}</p>`;
}

/** That the concepts were chosen after reading the texts, where some were. */
function howChosen(page: Page): Markup | '' {
  const { concepts } = page.analysis;
  const { whole } = page.numbers;
  const count = concepts.filter(({ exploratory }) => exploratory).length;
  if (count === 0) return '';
  const { chosenOnly, chosenAll, chosenOne, chosenSome, exploratoryOne, exploratory } = wording.method;
  const of = concepts.length;
  const who = count === of ? (of === 1 ? chosenOnly : chosenAll) : count === 1 ? chosenOne : chosenSome;
  const said = page.say(who, { count: whole(count), of: whole(of) });
  return html`<p>${said} ${page.say(count === 1 ? exploratoryOne : exploratory)}</p>`;
}

/**
 * How it was counted and what it cannot show, in plain words; the choices behind the numbers and where the texts come
 * from.
 */
export function methodSection(page: Page): Markup {
  const { settings, documents, keyness } = page.analysis;
  const { numbers } = page;
  const choices: readonly (readonly [string, string])[] = [
    [
      page.say(wording.method.split),
      keyness === null
        ? page.say(wording.method.noPeriods)
        : page.say(wording.method.periods, {
            early: spanYears(keyness.earlyYears),
            earlyCount: keyness.earlyYears.length,
            late: spanYears(keyness.lateYears),
            lateCount: keyness.lateYears.length,
          }),
    ],
    [page.say(wording.method.seed), String(settings.seed)],
    [page.say(wording.method.permutations), numbers.whole(settings.permutations)],
    [page.say(wording.method.window), page.say(wording.page.words, { count: settings.mattrWindow })],
  ];
  const shown = documents.slice(0, shownSources);
  const rest =
    documents.length > shown.length
      ? html`<p class="note">${page.say(wording.page.more, { count: numbers.whole(documents.length - shown.length) })}</p>`
      : '';
  return section(
    { id: page.ids('method'), title: page.say(wording.method.title) },
    html`<div class="prose">${wording.method.paragraphs.map((paragraph) => html`<p>${page.say(paragraph)}</p>`)}${howChosen(page)}${evidence(page)}</div>`,
    verdictList(page),
    html`<h3>${page.say(wording.method.settings)}</h3><dl class="settings">${choices.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`,
    documents.length === 0
      ? ''
      : html`<h3>${page.say(wording.method.sources)}</h3><ul class="sources">${shown.map((document) => source(page, document))}</ul>${rest}`,
    page.analysis.years.length === 0 ? '' : lengths(page),
  );
}
