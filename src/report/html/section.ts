import { type Content, html, type Markup } from './markup.ts';

/** A section of the page with its heading; `intro` is the paragraph under it. */
export function section(
  parts: { readonly id: string; readonly title: string; readonly intro?: Content },
  ...content: readonly Content[]
): Markup {
  return html`<section id="${parts.id}" aria-labelledby="${parts.id}_heading">
<h2 id="${parts.id}_heading">${parts.title}</h2>
${parts.intro === undefined ? '' : html`<p class="intro">${parts.intro}</p>`}
${content}
</section>
`;
}
