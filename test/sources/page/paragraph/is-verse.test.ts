import { expect, it } from 'vitest';
import { isVerse } from '../../../../src/sources/page/paragraph/is-verse.ts';
import type { Line } from '../../../../src/sources/page/paragraph/line.ts';

const lines = (text: string): readonly Line[] =>
  text.split(' / ').map((line) => ({ start: 0, end: line.length, text: line, apart: false, indent: 0 }));
const VERSE = 'Vattnet har hon mätt, / stegen har hon räknat. / Ingen är för liten / för vår brygga.';

it.each([
  ['below words that announce it', VERSE, 'Hon fick priset med orden:', true],
  ['below words wrapped by hand', VERSE, 'med kyrkorådets motivering:', true],
  ['below other words', VERSE, 'Vi sjöng tillsammans:', false],
  ['names and texts', 'Siv Bo / Hon lär ut / vett.', 'Juryns motivering:', false],
  ['labels', 'Ort: Hjo / hon lär ut / vett.', 'Juryns motivering:', false],
  ['whole sentences', 'Hon simmar. / Hon ror. / Hon dyker.', 'Juryns motivering:', false],
  ['two lines', 'Hon simmar, / hon ror.', 'Juryns motivering:', false],
])('%s', (_what, block, above, verse) => {
  expect(isVerse(lines(block), above)).toBe(verse);
});
