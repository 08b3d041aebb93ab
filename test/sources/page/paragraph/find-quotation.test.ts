import { expect, it } from 'vitest';
import { findQuotation, opensQuotation } from '../../../../src/sources/page/paragraph/find-quotation.ts';

it.each([
  ['marks close to the words', '”Siv lyssnar.”', 'Siv lyssnar.'],
  ['marks in emphasis by themselves', '**”**Siv lyssnar.**”**\n', 'Siv lyssnar.'],
  ['guillemets set apart', '» Siv lyssnar. «', 'Siv lyssnar.'],
  ['the same turned the other way', '« Siv lyssnar. »', 'Siv lyssnar.'],
])('opens and closes with %s', (_what, text, words) => {
  expect(opensQuotation(text, text.search(/[”»«]/u))).toBe(true);
  const { start, end } = findQuotation(text, text.search(/[”»«]/u), text.length)!;
  expect(text.slice(start, end)).toBe(words);
});

it.each(['» Läs mer om priset', '« Föregående | Nästa »', '» läs mer. «'])('opens none: %s', (text) => {
  expect(opensQuotation(text, 0)).toBe(false);
});
