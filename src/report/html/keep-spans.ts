import { type Content, html } from './markup.ts';

/** Text whose spans of years, `2003–2023`, do not break over two lines. */
export function keepSpans(text: string): Content {
  return text
    .split(/(\d{4}–\d{4})/)
    .map((part, index) => (index % 2 === 0 ? part : html`<span class="span">${part}</span>`));
}
