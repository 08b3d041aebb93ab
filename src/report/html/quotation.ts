import type { Citation, Quotation } from '../../records.ts';
import { limits } from './limits.ts';
import { type Content, html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

function endOf(text: string): string {
  return text.length <= limits.context ? text : `…${text.slice(-limits.context)}`;
}

function startOf(text: string): string {
  return text.length <= limits.context ? text : `${text.slice(0, limits.context)}…`;
}

/** A sentence without a match, such as one that mentions no concept. */
export type PlainQuotation = Pick<Quotation, 'citationId' | 'year'> & {
  readonly recipient: string | undefined;
  readonly text: string;
};

/**
 * A sentence with its match, its source, the way to the whole citation; the script adds a button that copies it.
 * `source` overrides what is said of where it comes from, for a sentence that is not the jury's.
 */
export function quotationBlock(
  page: Page,
  quotation: Pick<Quotation, 'citationId' | 'year' | 'recipient' | 'pre' | 'keyword' | 'post'> | PlainQuotation,
  citation: Citation | undefined,
  source?: string,
): Markup {
  const link = page.citationLink(quotation.citationId);
  const origin: Content =
    source ?? html`<span class="year">${quotation.year}</span> <bdi>${quotation.recipient ?? ''}</bdi>`;
  const whole =
    link === undefined ? '' : html`<a class="whole" href="${link}">${page.say(wording.concordance.whole)}</a>`;
  const sentence =
    'text' in quotation
      ? quotation.text
      : html`${endOf(quotation.pre)}<b>${quotation.keyword}</b>${startOf(quotation.post)}`;
  const award = [citation?.distinction, citation?.award].filter((part) => part !== undefined).join(', ');
  const from =
    source !== undefined
      ? html` data-source="${source}"`
      : award === '' || award === page.award
        ? ''
        : html` data-award="${award}"`;
  return html`<div class="line"${from}><p class="origin">${origin}</p><blockquote lang="sv">${sentence}</blockquote><p class="tools">${whole}</p></div>
`;
}

/** The quotations under a family, phrase or succession, at most so many as the page allows. */
export function quotationList(page: Page, quotations: readonly Quotation[]): Markup {
  const lines = quotations
    .slice(0, limits.quotations)
    .map((quotation) => quotationBlock(page, quotation, page.citation(quotation.citationId)));
  return html`<div class="lines">${lines}</div>`;
}
