import type { RecurringFamily } from '../../../records.ts';
import { capped } from '../capped.ts';
import { yearStrip } from '../figures/year-strip.ts';
import { keepSpans } from '../keep-spans.ts';
import { limits } from '../limits.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { quotationList } from '../quotation.ts';
import { section } from '../section.ts';
import { tellYears } from '../tell-years.ts';
import { wording } from '../wording.ts';

function row(page: Page, family: RecurringFamily): Markup {
  const { numbers } = page;
  const members = family.members.slice(0, limits.familyMembers).map((member, index) => {
    const count = member.mentions > 1 ? html`&nbsp;<small>${numbers.whole(member.mentions)}</small>` : '';
    return html`${index === 0 ? '' : ', '}<span lang="sv">${member.lemma}</span>${count}`;
  });
  const more = family.members.length > limits.familyMembers ? ` ${page.say(wording.families.andMore)}` : '';
  const concepts = family.concepts.map((id, index) => {
    const href = page.conceptLink(id);
    const name = href === undefined ? html`${page.nameOf(id)}` : html`<a href="${href}">${page.nameOf(id)}</a>`;
    return html`${index === 0 ? '' : ', '}${name}`;
  });
  const count = Math.min(family.quotations.length, limits.quotations);
  const summary = page.say(count === 1 ? wording.families.oneExample : wording.families.examples, { count });
  const years = tellYears(page, family.years);
  const strip = yearStrip(
    page,
    {
      id: page.ids('family', family.id),
      title: page.say(wording.families.stripTitle, { name: family.id }),
      description: years,
    },
    [{ years: family.years, mark: 'dot' }],
    false,
  );
  return html`<tr><th scope="row" lang="sv">${family.id}-</th><td class="n">${page.say(wording.page.kOfN, { k: family.documents, n: family.ofCitations })}</td><td class="years">${strip}<span class="plain">${keepSpans(years)}</span></td><td>${members}${more}${
    count === 0 ? '' : html`<details><summary>${summary}</summary>${quotationList(page, family.quotations)}</details>`
  }</td><td>${concepts.length === 0 ? html`<span class="none">${page.say(wording.families.unclaimed)}</span>` : concepts}</td></tr>\n`;
}

/** Families of words found without the lexicon, those in most citations first. */
export function familiesSection(page: Page): Markup {
  const id = page.ids('families');
  const title = page.say(wording.families.title);
  const { families } = page.analysis;
  if (families.length === 0) return section({ id, title, intro: page.say(wording.families.none) });
  const shown = families.slice(0, limits.families);
  const caption = page.say(wording.families.caption);
  return section(
    { id, title, intro: page.say(wording.families.intro) },
    html`<table class="cards families"><caption>${caption}</caption>
<thead><tr><th scope="col">${page.say(wording.families.family)}</th><th scope="col" class="n">${page.say(wording.heatmap.documents)}</th><th scope="col">${page.say(wording.families.years)}</th><th scope="col">${page.say(wording.families.members)}</th><th scope="col">${page.say(wording.families.concept)}</th></tr></thead>
<tbody>${shown.map((family) => row(page, family))}</tbody></table>`,
    capped(page, shown.length, families.length, wording.families.rule, 'recurring.csv'),
  );
}
