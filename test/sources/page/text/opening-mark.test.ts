import { expect, it } from 'vitest';
import { openingMark } from '../../../../src/sources/page/text/opening-mark.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

it.each([
  ['at the head', '”Siv Ek har lyft en hel skola.”', 0],
  ['within emphasis', '*”Siv Ek har lyft en hel skola.”*', 1],
  ['behind a year and a name', '2014 Ås kommun: ”Ås har lyft en hel skola.”', 16],
  ['none', 'Siv Ek har lyft en hel skola.', null],
  ['a phrase', '”Hela skolan” är det Siv Ek menar när hon säger alla.', null],
])('%s: %s', (_where, text, mark) => {
  expect(openingMark(viewPage(text, 0), 0)).toBe(mark);
});
