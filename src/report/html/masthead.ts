import { headline, yearSpan } from './headline.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

/** The top of the page: what it is about, the finding, and what it rests on. */
export function masthead(page: Page): Markup {
  const { heading, standfirst } = headline(page);
  const about = [page.award, yearSpan(page.analysis.years)].filter((part) => part !== undefined && part !== '');
  return html`<header class="masthead"><p class="kicker"><span>${page.say(wording.page.title)}</span> ${about.length === 0 ? '' : html`<bdi>${about.join(' ')}</bdi>`}</p>
<h1>${heading}</h1>
${standfirst.map((paragraph) => html`<p class="standfirst">${paragraph}</p>`)}
</header>
`;
}
