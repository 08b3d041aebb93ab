import { expect, it } from 'vitest';
import { indentOf } from '../../../../src/sources/page/view/indent-of.ts';

it.each([
  ['at the head', 'Siv', 0, 0],
  ['set in at the head', '  Siv', 2, 2],
  ['set in below', 'Bo:\n   Siv', 7, 3],
  ['not set in', 'Bo:\nSiv', 4, 0],
  ['behind words', 'Bo: Siv', 4, 0],
])('%s', (_where, text, start, indent) => {
  expect(indentOf(text, { start })).toBe(indent);
});
