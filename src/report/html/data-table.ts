import { type Content, html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

/** A table's cell: a number or figure is set to the right, a text to the left. */
interface Column {
  readonly head: Content;
  readonly kind: 'text' | 'figure';
}

/**
 * A table in a place of its own that scrolls sideways when it is too wide, so that the page never does. The first cell
 * of each row is its heading.
 */
export function dataTable(
  page: Page,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Content[])[],
): Markup {
  const classOf = (index: number): Content => (columns[index]?.kind === 'figure' ? html` class="n"` : '');
  const head = columns.map(({ head: text }, index) => html`<th scope="col"${classOf(index)}>${text}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0 ? html`<th scope="row"${classOf(0)}>${cell}</th>` : html`<td${classOf(index)}>${cell}</td>`,
    );
    return html`<tr>${cells}</tr>\n`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${page.say(wording.page.scrollable, { caption })}">
<table><caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody></table></div>`;
}

/** The numbers under a figure: closed until asked for, open in print. */
export function numbersBelow(page: Page, ...tables: readonly Markup[]): Markup {
  return html`<details class="numbers"><summary>${page.say(wording.page.numbers)}</summary>${tables}</details>`;
}
