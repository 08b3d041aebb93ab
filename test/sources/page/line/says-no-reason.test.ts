import { expect, it } from 'vitest';
import { saysNoReason } from '../../../../src/sources/page/line/says-no-reason.ts';

it.each([
  ['Någon skriven motivering finns inte, men rektorn säger så här:', true],
  ['Någon motivering gavs aldrig.', true],
  ['Juryn lämnar ingen skriftlig motivering.', true],
  ['Nämnden har inte skrivit någon motivering.', true],
  ['Priset delas ut utan motivering.', true],
  ['Motivering saknas, men i tidningen stod att läsa:', true],
  ['Motiveringen har inte bevarats.', true],
  ['Juryns motivering lyder:', false],
  ['Valet gjordes inte utan motivering:', false],
  ['Priset gick till Bo Ek, utan tvekan, med motiveringen:', false],
  ['Det var inte lätt att välja. Motiveringen löd:', false],
])('%s: %s', (words, expected) => {
  expect(saysNoReason(words)).toBe(expected);
});
