import type { Trend, Verdict } from '../../records.ts';
import { capitalize } from './capitalize.ts';
import { composeWording } from './compose-wording.ts';
import { gradualOf } from './gradual-of.ts';
import { type Content, html } from './markup.ts';
import { isClean, orderSuccessions } from './order-successions.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

/** The first of the concepts with one of two verdicts, in an order of its own. */
function firstWith(
  page: Page,
  lead: Trend,
  verdicts: readonly Verdict[],
  order: (a: Trend, b: Trend) => number,
): Trend | undefined {
  return page.analysis.conceptTrends
    .filter((trend) => trend.id !== lead.id && trend.documents > 0 && verdicts.includes(trend.verdict))
    .sort(order)[0];
}

function said(page: Page, trend: Trend | undefined, sharp: keyof typeof sharpWordings): readonly Content[] {
  if (trend === undefined) return [];
  const label = capitalize(page.nameOf(trend.id));
  const gradual = gradualOf(page, trend);
  if (gradual !== undefined) {
    const text = gradual.isOftener ? wording.headline.alsoOftener : wording.headline.alsoSeldomer;
    return [page.say(text, { label, ...gradual.counts })];
  }
  const years = { first: trend.firstYear ?? '', last: trend.lastYear ?? '' };
  return [page.say(sharpWordings[sharp], { label, k: page.numbers.inWords(trend.documents), ...years })];
}

const sharpWordings = { came: wording.headline.alsoCame, went: wording.headline.gone } as const;

/** The clearest succession: the words in italics, as words spoken of are set. */
function replaced(page: Page): readonly Content[] {
  const pair = orderSuccessions(page.analysis.successions).filter(isClean)[0];
  const [last, first] = [pair?.from.years.at(-1), pair?.to.years[0]];
  if (pair === undefined || last === undefined || first === undefined) return [];
  const { from, to } = pair;
  if (from.kind === 'concept') {
    const names = { from: page.subjectName(from), to: page.subjectName(to) };
    return [capitalize(page.say(wording.headline.replaced, { ...names, last, first }))];
  }
  const names = {
    from: html`<i lang="sv">${page.subjectName(from)}</i>`,
    to: html`<i lang="sv">${page.subjectName(to)}</i>`,
  };
  return [composeWording(wording.headline.replacedWord[page.language], { ...names, last, first })];
}

/** What else has changed, a sentence each: a concept that came or rises, one that went or falls, a word replaced. */
export function alsoChanged(page: Page, lead: Trend): readonly Content[] {
  const came = firstWith(
    page,
    lead,
    ['came', 'rises'],
    (a, b) => b.documents - a.documents || a.presence.p - b.presence.p,
  );
  const went = firstWith(page, lead, ['went', 'falls'], (a, b) => a.presence.p - b.presence.p);
  return [...said(page, came, 'came'), ...said(page, went, 'went'), ...replaced(page)];
}
