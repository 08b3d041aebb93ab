import type { DialectName } from '../../report.ts';
import { tables } from '../../tables/index.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { section } from '../section.ts';
import { wording } from '../wording.ts';

/** Links to the files beside the page, and what opens the CSV files as they are written in this run. */
export function downloadsSection(page: Page, dialect: DialectName): Markup {
  const files = [
    { path: 'trends.xlsx', title: page.say(wording.downloads.workbook) },
    ...tables.map((table) => ({ path: `${table.name}.csv`, title: page.say(table.title) })),
    { path: 'changes.html', title: page.say(wording.downloads.changes) },
    { path: 'trends.json', title: page.say(wording.downloads.json) },
    { path: 'datapackage.json', title: page.say(wording.downloads.package) },
  ];
  const items = files.map(
    (file) => html`<li><a href="${file.path}">${file.path}</a> <span>${file.title}</span></li>\n`,
  );
  const opens = page.say(dialect === 'sv' ? wording.downloads.swedishFiles : wording.downloads.internationalFiles);
  const intro = `${page.say(wording.downloads.intro)} ${opens}`;
  return section(
    { id: page.ids('downloads'), title: page.say(wording.downloads.title), intro },
    html`<ul class="files">${items}</ul>`,
  );
}
