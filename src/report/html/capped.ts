import type { Wording } from '../../records.ts';
import { type Content, html } from './markup.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

/** Says what is left out and by which rule; nothing when all is shown. */
export function capped(page: Page, shown: number, all: number, rule: Wording, file: string): Content {
  if (shown >= all) return '';
  const { numbers } = page;
  const said = page.say(wording.page.capped, {
    shown: numbers.whole(shown),
    all: numbers.whole(all),
    rule: page.say(rule),
    file,
  });
  return html`<p class="capped">${said}</p>`;
}
