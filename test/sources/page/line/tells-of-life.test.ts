import { expect, it } from 'vitest';
import { tellsOfLife } from '../../../../src/sources/page/line/tells-of-life.ts';

it.each([
  ['Siv Ek är född 1974 i Ås.', true],
  ['Smeden Siv Ek bor i Ås och har tre barn.', true],
  ['Siv Ek har lärt en hel bygd att spela.', false],
  ['Siv Ek spelar, lär ut och bor i sin verkstad.', false],
])('%s %s', (words, isOfLife) => {
  expect(tellsOfLife(words)).toBe(isOfLife);
});
