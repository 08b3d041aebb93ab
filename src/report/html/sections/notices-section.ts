import { capped } from '../capped.ts';
import { limits } from '../limits.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { section } from '../section.ts';
import { wording } from '../wording.ts';

/** What was doubtful in the sources. */
export function noticesSection(page: Page): Markup {
  const id = page.ids('notices');
  const title = page.say(wording.notices.title);
  const { notices } = page.analysis;
  if (notices.length === 0) return section({ id, title, intro: page.say(wording.notices.none) });
  const shown = notices.slice(0, limits.notices);
  const items = shown.map((notice) => {
    const place = [notice.file, notice.line, notice.column].filter((part) => part !== undefined).join(':');
    return html`<li>${notice.message[page.language]}${place === '' ? '' : html` <code>${place}</code>`}</li>`;
  });
  return section(
    { id, title, intro: page.say(wording.notices.intro) },
    html`<ul class="plain-list">${items}</ul>`,
    capped(page, shown.length, notices.length, wording.notices.rule, 'notices.csv'),
  );
}
