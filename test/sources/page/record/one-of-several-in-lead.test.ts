import { describe, expect, it } from 'vitest';
import { oneOfSeveralInLead } from '../../../../src/sources/page/record/one-of-several-in-lead.ts';

describe('oneOfSeveralInLead', () => {
  it.each([
    ['Byalaget i Vik och Klubben Våg', 'Så motiverar juryn valet av Klubben Våg:', 'Klubben Våg'],
    ['Siv Bo och Per Ek', 'Juryn om Siv Bo:', 'Siv Bo'],
    ['Siv Bo, Per Ek och Ida Al', 'Om Per Ek skriver juryn:', 'Per Ek'],
  ])('%s in "%s"', (recipient, lead, one) => {
    expect(oneOfSeveralInLead(recipient, lead)).toBe(one);
  });

  it.each([
    ['both are named', 'Siv Bo och Per Ek', 'Siv Bo och Per Ek får priset med motiveringen:'],
    ['both, the other way round', 'Siv Bo och Per Ek', 'Per Ek och Siv Bo får priset med motiveringen:'],
    ['both are, after what they are', 'Makarna Siv och Bo Ek', 'Vinnarna är makarna Siv och Bo Ek! Motiveringen:'],
    ['none is', 'Siv Bo och Per Ek', 'Juryns motivering:'],
    ['one alone got it', 'Siv Bo', 'Juryn om Siv Bo:'],
    ['two of one name', 'Sten och Skog Arkitekter', 'Sten har valts med motiveringen:'],
  ])('not where %s', (_reason, recipient, lead) => {
    expect(oneOfSeveralInLead(recipient, lead)).toBeUndefined();
  });
});
