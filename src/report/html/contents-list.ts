import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

/** The way to every section that is there, and to the search. */
export function contentsList(page: Page): Markup {
  const { analysis } = page;
  const hasConcepts = page.concepts.length > 0;
  const hasLemmas = analysis.settings.lemmas !== 'off';
  const entries = [
    { name: 'heatmap', title: wording.heatmap.title, shown: hasLemmas },
    { name: 'changes', title: wording.changes.title, shown: hasConcepts },
    { name: 'novelty', title: wording.novelty.title, shown: analysis.novelties.length > 0 },
    { name: 'multiples', title: wording.multiples.title, shown: hasConcepts },
    { name: 'succession', title: wording.succession.title, shown: hasLemmas },
    { name: 'families', title: wording.families.title, shown: hasLemmas },
    { name: 'phrases', title: wording.phrases.title, shown: true },
    { name: 'keyness', title: wording.keyness.title, shown: (analysis.keyness?.rows.length ?? 0) > 0 },
    { name: 'comparison', title: wording.comparison.title, shown: analysis.comparisons.length > 0 },
    { name: 'concordance', title: wording.concordance.title, shown: hasConcepts },
    { name: 'citations', title: wording.citations.title, shown: analysis.citations.length > 0 },
    { name: 'method', title: wording.method.title, shown: true },
    { name: 'downloads', title: wording.downloads.title, shown: true },
    { name: 'notices', title: wording.notices.title, shown: true },
  ];
  const values = { year: analysis.keyness?.splitYear ?? '' };
  const items = entries
    .filter((entry) => entry.shown)
    .map((entry) => html`<li><a href="#${page.ids(entry.name)}">${page.say(entry.title, values)}</a></li>`);
  const search = hasConcepts
    ? html`<p class="search"><a href="#${page.ids('concordance')}">${page.say(wording.page.search)}</a></p>`
    : '';
  const id = page.ids('contents');
  return html`<nav class="contents" aria-labelledby="${id}"><h2 id="${id}">${page.say(wording.page.contents)}</h2>${search}<ol>${items}</ol></nav>
`;
}
