import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/sources/page/parse-page.ts';

/** The codes of what a page's readers are told. */
const codesOf = (text: string) =>
  parsePage({ id: 'page.txt', role: 'citations', format: 'page', text }, 0, {}).notices.map(({ code }) => code);

describe('a reason that is told in passing', () => {
  it.each([
    [
      'to someone',
      'Gyllene kritan 2023 delas ut till Mikael Stenfors, professor i statistik, för att han svarar på mejl på söndagar och minns alla namn.',
    ],
    [
      'to a municipality',
      'Årets läskommun 2020 gick till Lunds kommun för att man cyklade ut böckerna till varje barn i byn.',
    ],
    [
      'to someone for a way of doing things',
      'Guldpekpinnen 2022 tilldelas Mona Hed, Fjärdsskolan, för hennes sätt att göra bråkräkning till en fest.',
    ],
  ])('is told of where a prize goes %s', (_reason, text) => {
    expect(codesOf(text)).toEqual(['indirect-citation']);
  });

  it.each([
    [
      'of what the money is for',
      'Kulturpriset 2023 gick till Siv Bo för att hon ska kunna resa till Paris och måla broar i ett år.',
    ],
    ['without a year', 'Kulturpriset gick till Siv Bo för att hon i alla år har målat broar och gett bort dem.'],
    ['of nobody by name', 'Vi delar ut Kulturpriset 2023 för att man i alla år har målat broar och gett bort dem.'],
    [
      'whose jury’s own words are counted',
      'Kulturpriset 2023 gick till Siv Bo för att hon i alla år har målat broar och gett bort dem.\n\nMotivering: Siv Bo har målat varje bro i länet.',
    ],
  ])('is not told of %s', (_reason, text) => {
    expect(codesOf(text)).not.toContain('indirect-citation');
  });
});
