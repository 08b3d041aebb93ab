import { describe, expect, it } from 'vitest';
import { tellsOtherwise } from '../../../../src/sources/page/line/tells-otherwise.ts';

describe('tellsOtherwise', () => {
  it.each([
    ['an interview', 'I en intervju berättar Eva Ek hur det gick till.'],
    ['the interview', 'Intervjun med henne finns på webben.'],
    ['who was interviewed', 'Hon intervjuades i radion samma kväll.'],
    ['interviews with winners', 'Här finns intervjuer med alla pristagare.'],
    ['how it was given', 'Hon tog emot priset på galan.'],
    ['whom a paper has interviewed', 'Bladet har intervjuat Eva Ek om hur det känns.'],
    ['whom a paper will interview', 'Bladet ska intervjua Eva Ek om hur det känns.'],
    ['that she is to be interviewed', 'Vi hoppas få intervjua henne i nästa nummer.'],
    ['interviewing the winners', 'I nästa nummer får ni läsa när vi får intervjua alla pristagarna.'],
    ['how many work there', 'Bolaget har 40 anställda.'],
  ])('%s: %s', (_reason, words) => {
    expect(tellsOtherwise(words)).toBe(true);
  });

  it.each([
    ['how a scholar works', 'Han kombinerar registerdata med hundratals intervjuer.'],
    ['with whom a scholar spoke', 'Genom intervjuer med gamla fiskare har hon räddat ett språk.'],
    ['whom an author has asked', 'Hon har intervjuat ett femtiotal sotare om deras yrke.'],
    ['how an author works', 'Hon har intervjuat, grävt och mätt, och sedan skrivit om allt.'],
    ['what a teacher lets pupils do', 'Genom att låta barnen intervjua gamla smeder har hon gjort hantverket levande.'],
    ['a deed', 'Hon har gett byn ett torg att mötas på.'],
  ])('not %s: %s', (_reason, words) => {
    expect(tellsOtherwise(words)).toBe(false);
  });
});
