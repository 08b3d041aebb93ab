import { describe, expect, it } from 'vitest';
import { namesNobody } from '../../../../src/sources/page/line/names-nobody.ts';

describe('namesNobody', () => {
  it.each([
    ['nobody at all', 'Ingen'],
    ['a prize that was not given', 'Ej utdelat'],
    ['a sentence of it', 'Priset utgick.'],
    ['a year without winners', 'Inga vinnare'],
    ['a prize that nobody was given', 'Inget pris delades ut'],
    ['the same with its year', 'Priset delades inte ut 2020.'],
    ['a name that is lost', 'Ej längre känd'],
    ['a dash in the place of a name', '–'],
    ['a grant that nobody was given, emphasized', '*Inget stipendium delades ut.*'],
    ['a winner that nobody was', 'Ingen vinnare utsågs.'],
    ['the same of several', 'Inga stipendiater utsågs 2021.'],
    ['why it was not given', 'Priset delades inte ut på grund av pandemin.'],
    ['a prize with its kind', 'Kulturstipendiet delades ej ut i år'],
    ['nothing but that', 'Delades inte ut.'],
    ['the same in one word', 'Utdelades ej'],
    ['a refusal in the place of a name', 'Beslut om avslag 2020'],
  ])('%s: %s', (_reason, written) => {
    expect(namesNobody(written)).toBe(true);
  });

  it.each([
    ['a woman called Inga', 'Inga Lindström'],
    ['that name alone', 'Inga'],
    ['a company that begins so', 'Okänd Mark AB'],
    ['a group that calls itself so', 'Ingen människa är illegal'],
    ['a municipality', 'Ekerö'],
    ['a company that promises much', 'Inga Gränser AB'],
    ['praise in the negative', 'Ingen vinnare har gjort mer för bygden.'],
    ['a reason that tells of other years', 'Priset delades inte ut på grund av pandemin. I år hedras Bo Ek.'],
    ['what was not given and then more', 'Inget stipendium delades ut 2019 men Bo Ek får det nu'],
    ['a prize that was given', 'Priset delades ut 2020'],
  ])('not %s: %s', (_reason, written) => {
    expect(namesNobody(written)).toBe(false);
  });
});
