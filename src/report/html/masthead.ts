import { awardHeading } from './award-heading.ts';
import { contentsList } from './contents-list.ts';
import { exampleQuotation } from './example-quotation.ts';
import { headline } from './headline.ts';
import { keepSpans } from './keep-spans.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { spanYears } from './span-years.ts';
import { wording } from './wording.ts';

/**
 * The top of the page: what it is about, the finding with a sentence that shows it, what it rests on, and what follows.
 */
export function masthead(page: Page): Markup {
  const { heading, standfirst, basis } = headline(page);
  const years = spanYears(page.analysis.years.map(({ year }) => year));
  const about = [awardHeading(page), years].filter((part) => part !== undefined && part !== '');
  const said = standfirst.map((sentence, index) => [
    index === 0 ? '' : ' ',
    typeof sentence === 'string' ? keepSpans(sentence) : sentence,
  ]);
  return html`<header class="masthead"><p class="kicker"><span>${page.say(wording.page.title)}</span> ${about.length === 0 ? '' : html`<bdi>${about.join(' ')}</bdi>`}</p>
<h1>${keepSpans(heading)}</h1>
<div class="lede"><div>${said.length === 0 ? '' : html`<p class="standfirst">${said}</p>`}
<p class="basis">${keepSpans(basis)}</p></div>
${exampleQuotation(page)}</div>
</header>
${contentsList(page)}`;
}
