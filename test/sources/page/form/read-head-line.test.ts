import { describe, expect, it } from 'vitest';
import { readHeadLine } from '../../../../src/sources/page/form/read-head-line.ts';

const line = (words: string) => readHeadLine({ kind: 'heading', level: 2, words });

describe('a line above a record comes apart at its own marks', () => {
  const cases: readonly [string, string, readonly number[], readonly string[]][] = [
    ['a year and a name', '2022 – Rinkaby bibliotek', [2022], ['Rinkaby bibliotek']],
    ['an award with its year, and a name', 'Dansoxen 2012: Rakel Nyqvist', [2012], ['Dansoxen', 'Rakel Nyqvist']],
    ['a year in brackets', 'AHLMARK, Disa (2013)', [2013], ['AHLMARK, Disa']],
    ['what was given, and to whom', 'Guldpinnen till Selam Haile', [], ['Guldpinnen', 'Selam Haile']],
    ['a number, a class and a name', 'a) Person: Bengt-Olof Järvi', [], ['Person', 'Bengt-Olof Järvi']],
    ['marks of emphasis are no part of it', '**2016 – Kiruna kommun**', [2016], ['Kiruna kommun']],
    ['a link is its words', '[Saga Winther](https://winther.example), grundare', [], ['Saga Winther, grundare']],
    ['the year in an aside is none of the line', 'Priset 2020 (utdelat i maj 2021)', [2020], ['Priset']],
    ['the year of a date is none', 'Mariestadsbladet, 4 maj 2012', [], ['Mariestadsbladet, 4 maj 2012']],
    ['nor are those of a span', 'Mottagare 2016–2024', [], ['Mottagare 2016–2024']],
    ['nor is one that the line is not sure of', 'Vinnare 2011 eller tidigare', [], ['Vinnare 2011 eller tidigare']],
    ['a label that names no winner tells nothing', 'Arkitekt: Studio Ottar', [], []],
  ];
  it.each(cases)('%s: %s', (_reason, words, years, parts) => {
    const read = line(words);
    expect(read.years).toEqual(years);
    expect(read.parts).toEqual(parts);
  });
});

it('lines of the same form have the same mark, with a year and without one they have not', () => {
  expect(line('2022 – Rinkaby bibliotek').mark).toBe(line('2019 – Göinge bokbuss').mark);
  expect(line('Rinkaby bibliotek').mark).not.toBe(line('2022 – Rinkaby bibliotek').mark);
});
