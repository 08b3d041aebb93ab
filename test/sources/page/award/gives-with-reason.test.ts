import { expect, it } from 'vitest';
import { givesWithReason } from '../../../../src/sources/page/award/gives-with-reason.ts';

const GIVEN = { years: [2022], award: 'Hamnpriset', recipient: 'Siv Ek' };
const WORDS = 'Hamnpriset 2022 tilldelas Siv Ek för att hon alltid hittar en plats till.';

it.each([
  ['the award, whom and why', GIVEN, WORDS, true],
  ['why by what is theirs', GIVEN, 'Hamnpriset 2022 går till Siv Ek för hennes tålamod.', true],
  ['no reason', GIVEN, 'Hamnpriset 2022 tilldelas Siv Ek i Ås.', false],
  ['no year', { ...GIVEN, years: [] }, WORDS, false],
  ['nobody', { years: [2022], award: 'Hamnpriset' }, WORDS, false],
])('%s: %s %s %s', (_what, facts, words, isGiven) => {
  expect(givesWithReason(facts, words)).toBe(isGiven);
});
