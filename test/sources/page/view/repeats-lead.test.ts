import { expect, it } from 'vitest';
import { repeatsLead } from '../../../../src/sources/page/view/repeats-lead.ts';

it.each([
  ['Och om Per Ek:', 'Om Siv Bo säger juryn:', true],
  ['Om **Per Ek**:', 'Juryn skriver om Siv Bo:', true],
  ['Och till Per Ek:', 'Till Siv Bo skriver juryn:', true],
  ['Om priset:', 'Om Siv Bo säger juryn:', false],
  ['Och om Per Ek:', 'Juryns motivering:', false],
  ['Om Per Ek vann? Ja:', 'Om Siv Bo säger juryn:', false],
])('%s below %s', (words, lead, repeats) => {
  expect(repeatsLead(words, lead)).toBe(repeats);
});
