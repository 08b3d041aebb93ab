import { type Content, html, type Markup } from '../html/markup.ts';
import type { Say } from './say.ts';
import { pageWording } from './wording.ts';

/** Rows of a table that the page shows; the file of rows has them all. */
const MOST_ROWS = 300;

/**
 * What the sections of `changes.html` are put together from. A list and a table show their first 300 rows and say how
 * many more there are.
 */
export const pageParts = { section, note, list, table };

function section(title: string, ...content: readonly Content[]): Markup {
  return html`<section><h2>${title}</h2>\n${content}</section>\n`;
}

function note(text: string): Markup {
  return html`<p class="intro">${text}</p>\n`;
}

function list(items: readonly Content[], say: Say): Markup {
  return html`<ul>${items.slice(0, MOST_ROWS).map((item) => html`<li>${item}</li>\n`)}</ul>${more(items.length, say)}`;
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[], say: Say): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.slice(0, MOST_ROWS).map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table></div>\n${more(rows.length, say)}`;
}

function more(count: number, say: Say): Markup {
  return count <= MOST_ROWS ? html`` : note(say(pageWording.more, { count: count - MOST_ROWS }));
}
