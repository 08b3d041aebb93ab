import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { quotationBlock } from './quotation.ts';
import { wording } from './wording.ts';

/**
 * The newest mention of the concept that the page leads with, in its sentence; nothing when no concept is mentioned.
 */
export function exampleQuotation(page: Page): Markup | '' {
  const lines = page.analysis.concordance.filter(({ conceptId }) => conceptId === page.leadId);
  const [first] = lines;
  if (first === undefined) return '';
  const newest = lines.reduce((latest, line) => (line.year > latest.year ? line : latest), first);
  return html`<div class="lines example"><p class="note">${page.say(wording.headline.example)}</p>${quotationBlock(page, newest, page.citation(newest.citationId))}</div>`;
}
