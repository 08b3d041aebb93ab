import { rollup } from 'd3-array';
import { headline, yearSpan } from './headline.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

/** The award that most citations are for, if they say. */
export function mainAward(page: Page): string | undefined {
  const counts = rollup(
    page.analysis.citations,
    (group) => group.length,
    (citation) => citation.award,
  );
  counts.delete(undefined);
  return [...counts].sort((a, b) => b[1] - a[1] || page.compare(a[0]!, b[0]!))[0]?.[0];
}

/** The top of the page: what it is about, the finding, and what it rests on. */
export function masthead(page: Page): Markup {
  const { heading, standfirst } = headline(page);
  const about = [mainAward(page), yearSpan(page.analysis.years)].filter((part) => part !== undefined && part !== '');
  return html`<header class="masthead"><p class="kicker"><span>${page.say(wording.page.title)}</span> ${about.length === 0 ? '' : html`<bdi>${about.join(' ')}</bdi>`}</p>
<h1>${heading}</h1>
${standfirst.map((paragraph) => html`<p class="standfirst">${paragraph}</p>`)}
</header>
`;
}
