import { sum } from 'd3-array';
import type { Trend } from '../../records.ts';
import { tailOf } from './headline-tail.ts';
import { leadTrend } from './lead-trend.ts';
import { listNames } from './list-names.ts';
import { isClean, orderSuccessions } from './order-successions.ts';
import type { Page } from './page.ts';
import { spanYears } from './span-years.ts';
import { wording } from './wording.ts';

/** The finding of the page: one sentence that the counts bear out word by word, and what to know beside it. */
export interface Headline {
  readonly heading: string;
  readonly standfirst: readonly string[];
}

/** Below so many citations the page says that they can show tendencies and no more. */
const fewTexts = 30;
/** A label in the middle of a sentence: `Styrsystem` → `styrsystem`, but `IT` stays. */
function midSentence(label: string): string {
  const [first = '', second = ''] = label;
  return second === second.toLowerCase() ? first.toLowerCase() + label.slice(first.length) : label;
}

function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function headingOf(page: Page, lead: Trend): string {
  const { numbers } = page;
  const label = page.nameOf(lead.id);
  const words = {
    label: midSentence(label),
    k: numbers.inWords(lead.documents),
    n: numbers.inWords(lead.ofCitations),
  };
  if (lead.ofCitations === 1) return page.say(wording.headline.only, words);
  if (lead.documents === lead.ofCitations) return page.say(wording.headline.all, words);
  return page.say(wording.headline.some, words) + tailOf(page, lead);
}

/** Citations in words with the right number: `elva motiveringar`, `en motivering`. */
export function countedCitations(page: Page, count: number): string {
  const noun = count === 1 ? wording.page.citation : wording.page.citations;
  return `${page.numbers.inWords(count)} ${page.say(noun)}`;
}

function changesOf(page: Page, lead: Trend): readonly string[] {
  const { numbers } = page;
  const gone = page.analysis.conceptTrends
    .filter((trend) => trend.id !== lead.id && (trend.verdict === 'went' || trend.verdict === 'falls'))
    .sort((a, b) => a.presence.p - b.presence.p)[0];
  const said: string[] = [];
  const came = page.analysis.conceptTrends
    .filter((trend) => trend.id !== lead.id && (trend.verdict === 'came' || trend.verdict === 'rises'))
    .sort((a, b) => b.documents - a.documents || a.presence.p - b.presence.p)[0];
  if (came?.firstYear != null) {
    const label = capitalize(page.nameOf(came.id));
    said.push(
      page.say(wording.headline.alsoCame, { label, k: numbers.inWords(came.documents), first: came.firstYear }),
    );
  }
  if (gone?.lastYear != null) {
    const label = capitalize(page.nameOf(gone.id));
    said.push(page.say(wording.headline.gone, { label, k: numbers.inWords(gone.documents), last: gone.lastYear }));
  }
  const replaced = orderSuccessions(page.analysis.successions).filter(isClean)[0];
  const [last, first] = [replaced?.from.years.at(-1), replaced?.to.years[0]];
  if (replaced !== undefined && last !== undefined && first !== undefined) {
    const { from, to } = replaced;
    const text = from.kind === 'concept' ? wording.headline.replaced : wording.headline.replacedWord;
    const names = { from: page.subjectName(from), to: page.subjectName(to) };
    said.push(capitalize(page.say(text, { ...names, last, first })));
  }
  return said;
}

function chanceOf(page: Page, lead: Trend): string {
  const { numbers } = page;
  const p = numbers.p(lead.presence.p);
  if (lead.q === null) return page.say(wording.headline.chanceUnadjusted, { p });
  const q = numbers.p(lead.q).replace('p', 'q');
  return page.say(wording.headline.chance, { p, q, m: numbers.inWords(lead.familySize) });
}

/** The most used words of a concept, with those used equally often in order of the alphabet. */
function membersOf(page: Page, lead: Trend): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of page.analysis.concordance) {
    if (line.conceptId === lead.id) counts.set(line.member, (counts.get(line.member) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || page.compare(a[0], b[0])).map(([member]) => member);
}

/** The finding in a sentence, made from the analysis and never more than it bears. Empty analyses have their own. */
export function headline(page: Page): Headline {
  const { analysis, numbers } = page;
  if (analysis.citations.length === 0) {
    return { heading: page.say(wording.headline.nothing), standfirst: [page.say(wording.headline.nothingBelow)] };
  }
  const citations = countedCitations(page, analysis.citations.length);
  const basis = page.say(wording.headline.basis, {
    citations,
    words: numbers.whole(sum(analysis.years, (row) => row.words)),
    years: spanYears(analysis.years.map(({ year }) => year)),
  });
  const few = analysis.citations.length < fewTexts ? [page.say(wording.headline.fewTexts)] : [];
  const lead = leadTrend(analysis.conceptTrends);
  if (lead === undefined) {
    return { heading: page.say(wording.headline.noConcept, { citations }), standfirst: [[basis, ...few].join(' ')] };
  }
  const members = membersOf(page, lead);
  const counted =
    members.length > 1 ? [page.say(wording.headline.members, { members: listNames(page, members, 6) })] : [];
  return {
    heading: headingOf(page, lead),
    standfirst: [
      [...counted, ...changesOf(page, lead)].join(' '),
      [basis, ...few, chanceOf(page, lead)].join(' '),
    ].filter((text) => text !== ''),
  };
}
