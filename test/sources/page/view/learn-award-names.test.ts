import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../../src/sources/page/paragraph/split-paragraphs.ts';
import { learnAwardNames } from '../../../../src/sources/page/view/learn-award-names.ts';

function namesOf(page: string): readonly string[] {
  return learnAwardNames(splitParagraphs(page, 0)).names;
}

describe('a page’s award names are learned from what it says of them', () => {
  it.each([
    ['a sentence about the award itself', 'Blå Tråden delas ut av Textilrådet.', ['Blå Tråden']],
    ['its kind before the name', 'Lund fick utmärkelsen Hela vägen fram 2014.', ['Hela vägen fram']],
    [
      'one name with its kind and without',
      '# Måltidspriset Sleven\n\nSleven 2020 gick till Lund.',
      ['Måltidspriset Sleven'],
    ],
    [
      'a name that never stands without its second',
      'Lund fick Trädgårdspriset Spaden 2014. Trädgårdspriset Spaden delas ut i maj.',
      ['Trädgårdspriset Spaden'],
    ],
    ['a heading over several years', '# Priser\n\n## Silverlinan\n\n### 2022 Hjo\n\n### 2021 Uppsala', ['Silverlinan']],
    [
      'who was named to it, beside its year',
      'I lördags blev Siv Bo utnämnd till Årets eldsjäl 2024 i Broby. Årets eldsjäl delas ut av kommunen.',
      ['Årets eldsjäl'],
    ],
    [
      'the verb’s own word behind it',
      'I mars delades utmärkelsen Stora Spaden ut, och den gick till Lund.',
      ['Stora Spaden'],
    ],
    [
      'what a line for readers says, in a word that goes on',
      'Här hittar du alla byar som har fått utmärkelsen Årets Grannby sedan starten 2014.',
      ['Årets Grannby'],
    ],
    [
      'the letters of a sentence for those of a heading in capitals',
      '# ÅRETS HAMNBOK – TIDIGARE PRISTAGARE\n\nKustförbundet delar sedan 1996 ut priset Årets Hamnbok.',
      ['Årets Hamnbok'],
    ],
    [
      'a dated heading of minutes that a sentence gives',
      '§ 4 Rävlanda kulturstipendium 2017\n\nNämnden beslutar att tilldela Siv Bo Rävlanda kulturstipendium 2017.',
      ['Rävlanda kulturstipendium'],
    ],
    ['signs that are marks in a pattern', 'Priset C++ (klass [A) delas ut av Kodrådet.', ['C++']],
  ])('%s', (_reason, page, names) => {
    expect(namesOf(page)).toEqual(names);
  });

  it.each([
    ['a winner beside a year', '# 2014 – Lisa Öberg\n\nLisa Öberg 2014'],
    ['a municipality that is given something', 'Umeå kommun tilldelades priset.'],
    ['the kind alone', 'Priset delas ut av Textilrådet.'],
  ])('but not from %s', (_reason, page) => {
    expect(namesOf(page)).toEqual([]);
  });
});
