import { expect, it } from 'vitest';
import { openHeadings } from '../../../../src/sources/page/view/open-headings.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

/** The headings that the last paragraph of a page stands under, with their words. */
function over(text: string): readonly string[] {
  const { paragraphs, headings } = viewPage(text, 0);
  const open = openHeadings(paragraphs, headings, paragraphs.length - 1, -1);
  return open.map((index) => paragraphs[index]!.words);
}

const ABOVE = '# Nyheter\n\n## Kil vinner 2022\n\n2022-11-18\n\nKil har byggt.\n\n';

it.each([
  ['a day under a marked heading', `${ABOVE}## Lund vinner 2021\n\n2021-11-19\n\nLund har byggt.`, true],
  ['a day right under a line', `${ABOVE}Lund vinner 2021\nPublicerad 2021-11-19\n\nLund har byggt.`, true],
  ['a day by itself', `${ABOVE}Lund vinner 2021\n\n2021-11-19\n\nLund har byggt.`, false],
  ['another part of the page', `${ABOVE}Lund vinner 2021\n\nKontakt\n\nLund har byggt.`, false],
])('%s', (_reason, page, isOpen) => {
  expect(over(page).includes('Lund vinner 2021')).toBe(isOpen);
});

const YEARS = 'Lyktpriserna\n\n2022\n\n### Lyktpriset: Lund\n\nLund har byggt.\n\n### Ungpriset: Kil\n\n';

it.each([
  ['a year alone over marked headings, also for the second', `${YEARS}Kil har målat.`, '2022', true],
  [
    'prizes of a year over marked headings',
    `${YEARS.replace('2022', '2022 års plaketter')}Kil har målat.`,
    '2022 års plaketter',
    true,
  ],
  ['the next year alone', `${YEARS}Kil har målat.\n\n2021\n\n### Lyktpriset: Hjo\n\nHjo har grävt.`, '2022', false],
  [
    'a year over running text',
    'Lyktpriserna\n\n2022\n\nEn rad om priset.\n\n### Kil\n\nKil har målat.\n\n### Hjo\n\nHjo har grävt.',
    '2022',
    false,
  ],
])('%s', (_reason, page, year, isOpen) => {
  const view = viewPage(page, 0);
  const last = view.paragraphs.length - 1;
  const open = openHeadings(view.paragraphs, view.headings, last, last - 2);
  expect(open.map((index) => view.paragraphs[index]!.words).includes(year)).toBe(isOpen);
});
