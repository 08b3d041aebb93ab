import { sum } from 'd3-array';
import type { Trend } from '../../records.ts';
import { alsoChanged } from './also-changed.ts';
import { composeWording } from './compose-wording.ts';
import { gradualOf } from './gradual-of.ts';
import { headlineTail } from './headline-tail.ts';
import { leadTrend } from './lead-trend.ts';
import { listParts } from './list-parts.ts';
import { type Content, html } from './markup.ts';
import type { Page } from './page.ts';
import { spanYears } from './span-years.ts';
import { wording } from './wording.ts';

/** The finding of the page: one sentence that the counts bear out word by word, and what to know beside it. */
interface Headline {
  readonly heading: string;
  /** What belongs with the finding; empty when there is nothing. */
  readonly standfirst: readonly Content[];
  /** What the finding rests on. */
  readonly basis: string;
}

/** Below so many citations the page says that they can show tendencies and no more. */
const fewTexts = 30;
const shownMembers = 6;

/** A label in the middle of a sentence: `Styrsystem` → `styrsystem`, but `IT` stays. */
function midSentence(label: string): string {
  const [first = '', second = ''] = label;
  return second === second.toLowerCase() ? first.toLowerCase() + label.slice(first.length) : label;
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
  const gradual = gradualOf(page, lead);
  return gradual === undefined
    ? page.say(wording.headline.some, words) + headlineTail(page, lead)
    : page.say(gradual.isOftener ? wording.headline.oftener : wording.headline.seldomer, {
        ...words,
        ...gradual.counts,
      });
}

/** Citations in words with the right number: `elva motiveringar`, `en motivering`. */
function countedCitations(page: Page, count: number): string {
  const noun = count === 1 ? wording.page.citation : wording.page.citations;
  return `${page.numbers.inWords(count)} ${page.say(noun)}`;
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
  return [...counts].sort((a, b) => b[1] - a[1] || page.compare(a[0], b[0])).map(([member]) => page.memberName(member));
}

/** Which words make the concept up, in italics as words spoken of are set. */
function membersSaid(page: Page, lead: Trend): readonly Content[] {
  const members = membersOf(page, lead).map((member) => html`<i lang="sv">${member}</i>`);
  if (members.length < 2) return [];
  const listed = listParts(page, members, shownMembers);
  return [composeWording(wording.headline.members[page.language], { members: listed })];
}

/** The finding in a sentence, made from the analysis and never more than it bears. Empty analyses have their own. */
export function headline(page: Page): Headline {
  const { analysis, numbers } = page;
  if (analysis.citations.length === 0) {
    return {
      heading: page.say(wording.headline.nothing),
      standfirst: [],
      basis: page.say(wording.headline.nothingBelow),
    };
  }
  const citations = countedCitations(page, page.counted);
  const basis = page.say(wording.headline.basis, {
    citations,
    words: numbers.whole(sum(analysis.years, (row) => row.words)),
    years: spanYears(analysis.years.map(({ year }) => year)),
  });
  const few = page.counted < fewTexts ? [page.say(wording.headline.fewTexts)] : [];
  const lead = leadTrend(analysis.conceptTrends);
  if (lead === undefined) {
    const said = analysis.settings.lemmas === 'off' ? wording.headline.asWritten : wording.headline.noConcept;
    const heading = page.say(said, { citations });
    return { heading, standfirst: [], basis: [basis, ...few].join(' ') };
  }
  return {
    heading: headingOf(page, lead),
    standfirst: [...membersSaid(page, lead), ...alsoChanged(page, lead)],
    basis: [basis, ...few, chanceOf(page, lead)].join(' '),
  };
}
