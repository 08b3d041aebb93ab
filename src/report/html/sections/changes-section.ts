import type { Trend, Verdict, Wording } from '../../../records.ts';
import { capitalize } from '../capitalize.ts';
import { composeWording } from '../compose-wording.ts';
import { gradualOf } from '../gradual-of.ts';
import { keepSpans } from '../keep-spans.ts';
import { listNames } from '../list-names.ts';
import { html, type Markup } from '../markup.ts';
import { isClean, orderSuccessions } from '../order-successions.ts';
import type { Page } from '../page.ts';
import { section } from '../section.ts';
import { tellYears } from '../tell-years.ts';
import { verdictLabel } from '../verdict.ts';
import { wording } from '../wording.ts';

const shownOfEach = 8;
const shownPairs = 5;
const shownNames = 7;

function withVerdict(page: Page, ...verdicts: readonly Verdict[]): readonly Trend[] {
  return page.analysis.conceptTrends
    .filter((trend) => trend.documents > 0 && verdicts.includes(trend.verdict))
    .sort(
      (a, b) =>
        b.documents - a.documents || a.presence.p - b.presence.p || page.compare(page.nameOf(a.id), page.nameOf(b.id)),
    );
}

function nameLink(page: Page, id: string): Markup {
  const href = page.conceptLink(id);
  return href === undefined ? html`${page.nameOf(id)}` : html`<a href="${href}">${page.nameOf(id)}</a>`;
}

/** The verdicts as a heading: the first always, the others when a concept has them. `Har kommit / ökar`. */
function verdictTitle(page: Page, trends: readonly Trend[], first: Verdict, ...others: readonly Verdict[]): string {
  const given = others.filter((verdict) => trends.some((trend) => trend.verdict === verdict));
  const title = [first, ...given].map((verdict) => verdictLabel(page, verdict)).join(' / ');
  return capitalize(title);
}

/**
 * One column of the section: at most so many items, and how many more there are, at `href` if they stand in one place.
 */
function column(
  page: Page,
  title: string,
  items: readonly Markup[],
  most: number,
  empty: string,
  href?: string,
): Markup {
  const rest = items.length - most;
  const said = page.say(wording.changes.andMore, { count: rest });
  const linked = href === undefined ? said : html`<a href="${href}">${said}</a>`;
  const more = rest > 0 ? html`<li class="more">${linked}</li>` : '';
  const list =
    items.length === 0
      ? html`<p class="none">${empty}</p>`
      : html`<ul>${items.slice(0, most).map((item) => html`<li>${item}</li>`)}${more}</ul>`;
  return html`<div class="change"><h3>${title}</h3>${list}</div>\n`;
}

/**
 * The concepts that came, went and replaced each other: only those whose verdict says so; the rest are named as
 * undecided.
 */
export function changesSection(page: Page): Markup | '' {
  if (page.concepts.length === 0) return '';
  const items = (trends: readonly Trend[], fact: Wording): readonly Markup[] =>
    trends.map((trend) => {
      const periods = gradualOf(page, trend)?.counts;
      const said = page.say(periods === undefined ? fact : wording.changes.periodsFact, {
        first: trend.firstYear ?? '',
        last: trend.lastYear ?? '',
        k: trend.documents,
        n: trend.ofCitations,
        ...periods,
      });
      return html`<strong>${nameLink(page, trend.id)}</strong> <span>${keepSpans(said)}</span>`;
    });
  const replaced = orderSuccessions(page.analysis.successions).map((pair) => {
    const last = pair.from.years.at(-1) ?? 0;
    const next = pair.to.years.find((year) => year > last) ?? '';
    const before = tellYears(
      page,
      pair.to.years.filter((year) => year <= last),
    );
    const fact = page.say(isClean(pair) ? wording.changes.replacedFact : wording.changes.returnedFact, {
      last,
      next,
      before,
    });
    return html`<strong><a href="#${page.ids('succession')}">${page.subjectName(pair.from)} → ${page.subjectName(pair.to)}</a></strong> <span>${fact}</span>`;
  });
  const trends = (found: readonly Trend[], fact: Wording, first: Verdict, ...others: readonly Verdict[]): Markup => {
    const title = verdictTitle(page, found, first, ...others);
    return column(page, title, items(found, fact), shownOfEach, page.say(wording.changes.noneCame));
  };
  const came = withVerdict(page, 'came', 'rises');
  const went = withVerdict(page, 'went', 'falls');
  const both = withVerdict(page, 'came-and-went');
  const undecided = withVerdict(page, 'undecided').map((trend) => page.nameOf(trend.id));
  const length = withVerdict(page, 'follows-length').map((trend) => page.nameOf(trend.id));
  const rules = html`<a href="#${page.ids('verdicts')}">${page.say(wording.changes.rules)}</a>`;
  const intro = composeWording(wording.changes.intro[page.language], { rules });
  return section(
    { id: page.ids('changes'), title: page.say(wording.changes.title), intro },
    html`<div class="changes">${trends(came, wording.changes.cameFact, 'came', 'rises')}
${trends(went, wording.changes.wentFact, 'went', 'falls')}
${both.length === 0 ? '' : trends(both, wording.changes.bothFact, 'came-and-went')}
${column(page, page.say(wording.changes.replaced), replaced, shownPairs, page.say(wording.changes.noneReplaced), `#${page.ids('succession')}`)}</div>`,
    undecided.length === 0
      ? ''
      : html`<p class="note">${page.say(undecided.length === 1 ? wording.changes.undecidedOne : wording.changes.undecided, { count: page.numbers.inWords(undecided.length), names: listNames(page, undecided, shownNames) })}</p>`,
    length.length === 0
      ? ''
      : html`<p class="note">${page.say(wording.changes.followsLength, { names: listNames(page, length) })}</p>`,
  );
}
