import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

/** The dialog in which the script shows the sentences behind a cell or a concept; empty and closed without script. */
export function panel(page: Page): Markup {
  const id = page.ids('panel');
  const text = wording.concordance;
  return html`<dialog id="${id}" class="panel" aria-labelledby="${id}_title" data-award="${page.award ?? ''}" data-source="${text.source[page.language]}" data-copy="${page.say(text.copy)}" data-copied="${page.say(text.copied)}" data-failed="${page.say(text.copyFailed)}"><header><h2 id="${id}_title" tabindex="-1"></h2><button type="button" id="${id}_close">${page.say(text.close)}</button></header><div id="${id}_body"></div><p class="more"><a id="${id}_more" href="#${page.ids('main')}" data-text="${text.panelLink[page.language]}"></a></p></dialog>
`;
}
