import { expect, it } from 'vitest';
import { isStatement } from '../../../../src/sources/page/line/is-statement.ts';

it.each([
  'Bosse har burit fler bänkar än någon annan.',
  'Ingen annan kan få en tabell att sjunga.',
  'För ett arbete som når ut till alla i bygden.',
])('says something: %s', (words) => {
  expect(isStatement(words)).toBe(true);
});

it.each([
  'Siv Bo (ordf.), Per Ek, Ulla Al',
  'Arkitekten Siv Bo, läraren Per Ek och klipparen Ulla Al.',
  'Siv Bo, ordförande, Per Ek, ledamot, som har suttit i tio år.',
  'Siv har vunnit.',
  'Vinnaren är den som har burit flest bänkar',
])('says nothing: %s', (words) => {
  expect(isStatement(words)).toBe(false);
});
