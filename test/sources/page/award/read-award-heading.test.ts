import { describe, expect, it } from 'vitest';
import { NO_NAMES, toAwardNames } from '../../../../src/sources/page/award/award-names.ts';
import { readAwardHeading } from '../../../../src/sources/page/award/read-award-heading.ts';

describe('readAwardHeading', () => {
  it.each([
    ['classes of a school', 'Björkskolan F–6 (2014)', 'Björkskolan F–6'],
    ['a comma between', 'Avdelning 54, 2014', 'Avdelning 54'],
  ])('takes the year behind a number where it stands apart, with %s: %s', (_reason, heading, name) => {
    expect(readAwardHeading(heading, NO_NAMES)).toEqual({ years: [2014], name });
  });

  it.each([
    ['a class', 'Till **Siv Bo**, NA3b, 3 000 kronor', 'Siv Bo'],
    ['the sum alone', 'Till Per Ek, 500 kr', 'Per Ek'],
    ['no sum: a link', 'Till Stora Torget', undefined],
  ])('reads to whom a sum goes, with %s: %s', (_reason, heading, recipient) => {
    expect(readAwardHeading(heading, NO_NAMES).recipient).toBe(recipient);
  });

  it.each([
    ['no mark between', 'Etapp 2 2014'],
    ['an issue', 'Nr 3, 2014'],
    ['a week', 'Vecka 22 (2014)'],
    ['a founding', 'Litterärt sällskap, stiftat 2014'],
    ['a beginning', 'Kulturpriset, instiftat 2014'],
  ])('leaves the year of a number or of something else, with %s: %s', (_reason, heading) => {
    expect(readAwardHeading(heading, NO_NAMES).years).toEqual([]);
  });

  it.each([
    ['a person', 'Lilla Livbojen 2014: Siv Bo', 'Siv Bo'],
    ['a group of a place', 'Lilla Livbojen 2014: Vakterna i Lund', 'Vakterna i Lund'],
  ])('reads a thing in the definite form before its year and %s', (_reason, heading, recipient) => {
    expect(readAwardHeading(heading, NO_NAMES)).toEqual({ years: [2014], award: 'Lilla Livbojen', recipient });
  });

  it.each([
    ['no definite thing', 'Nyhetsbrev 2014: Siv Bo'],
    ['no one', 'Livbojen 2014: Nya regler gäller'],
  ])('not with %s', (_reason, heading) => {
    expect(readAwardHeading(heading, NO_NAMES).award).toBeUndefined();
  });

  it('leaves a sum between the award and whom it goes to', () => {
    expect(readAwardHeading('Konststipendiet, 40 000 kronor, till Siv Bo', NO_NAMES)).toEqual({
      years: [],
      award: 'Konststipendiet',
      recipient: 'Siv Bo',
    });
  });

  it('takes one thing of several for nobody', () => {
    const names = toAwardNames(['Guldäpplet'], new Map());
    expect(readAwardHeading('Applåder, tårar och Guldäpplet 2014', names)).toEqual({
      years: [2014],
      award: 'Guldäpplet',
    });
  });
});
