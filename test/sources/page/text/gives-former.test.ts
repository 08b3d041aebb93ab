import { describe, expect, it } from 'vitest';
import { NO_NAMES } from '../../../../src/sources/page/award/award-names.ts';
import { givesFormer } from '../../../../src/sources/page/text/gives-former.ts';

const REASON = 'Siv Bo har lärt hela byn att sjunga.';

describe('givesFormer', () => {
  it.each(['Förra året gick Ungdomspriset till Kim Ask.', 'I fjol fick Kim Ask priset.'])('%s', (sentence) => {
    expect(givesFormer(sentence, NO_NAMES, REASON)).toBe(true);
  });

  it.each([
    ['what the winner got', 'Förra året gick Ungdomspriset till Siv Bo.'],
    ['what the winner did', 'Förra året fick hon ett hundra elever att skriva visor.'],
    ['of this year', 'Priset går till Kim Ask.'],
  ])('not %s: %s', (_reason, sentence) => {
    expect(givesFormer(sentence, NO_NAMES, REASON)).toBe(false);
  });
});
