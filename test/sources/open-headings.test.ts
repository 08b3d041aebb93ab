import { expect, it } from 'vitest';
import { viewPage } from '../../src/sources/page/page-view.ts';
import { openHeadings } from '../../src/sources/page/record/open-headings.ts';

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
