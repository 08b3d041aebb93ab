import type { RecurringPhrase } from '../../../records.ts';
import { capped } from '../capped.ts';
import { keepSpans } from '../keep-spans.ts';
import { limits } from '../limits.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { quotationList } from '../quotation.ts';
import { section } from '../section.ts';
import { tellYears } from '../tell-years.ts';
import { wording } from '../wording.ts';

/** Phrases that differ only in lemmas between, such as with and without *och*, are printed alike and told once. */
function printed(phrase: RecurringPhrase): string {
  return JSON.stringify([phrase.form.toLowerCase(), phrase.years]);
}

function column(page: Page, title: string, phrases: readonly RecurringPhrase[], limit: number): Markup {
  const seen = new Set<string>();
  const different = phrases.filter((phrase) => {
    const isNew = !seen.has(printed(phrase));
    seen.add(printed(phrase));
    return isNew;
  });
  const shown = different.slice(0, limit);
  const items = shown.map(
    (phrase) =>
      html`<li><details><summary><i lang="sv">${phrase.form}</i> <span class="when">${keepSpans(tellYears(page, phrase.years))}</span></summary>${quotationList(page, phrase.quotations)}</details></li>\n`,
  );
  const list =
    items.length === 0 ? html`<p class="none">${page.say(wording.phrases.none)}</p>` : html`<ul>${items}</ul>`;
  return html`<div><h3>${title}</h3>${list}${capped(page, shown.length, different.length, wording.phrases.rule, 'phrases.csv')}</div>\n`;
}

/** Phrases that recur in two or more years: first what says something, then the frame of the genre. */
export function phrasesSection(page: Page): Markup {
  const id = page.ids('phrases');
  const title = page.say(wording.phrases.title);
  const { phrases } = page.analysis;
  if (phrases.length === 0) return section({ id, title, intro: page.say(wording.phrases.none) });
  const content = phrases.filter((phrase) => phrase.type === 'content');
  const formulas = phrases.filter((phrase) => phrase.type === 'formula');
  return section(
    { id, title, intro: page.say(wording.phrases.intro) },
    html`<div class="phrases">${column(page, page.say(wording.phrases.content), content, limits.phrases)}${column(page, page.say(wording.phrases.formula), formulas, limits.formulas)}</div>`,
  );
}
