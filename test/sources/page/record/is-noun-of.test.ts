import { expect, it } from 'vitest';
import { isNounOf } from '../../../../src/sources/page/record/is-noun-of.ts';

it.each([
  ['Nattpatrullen', 'Hemtjänstens nattpatrull', true, 'a unit by its noun'],
  ['Bokbussteamet', 'Kulturenhetens bokbussteam', true, 'a neuter noun'],
  ['Nattpatrullen', 'Hemtjänstens dagpatrull', false, 'another unit'],
  ['Skolan', 'Ekskolan', false, 'no word of its own'],
  ['Bandet', 'Band på väg', false, 'the first word of a name'],
])('%s and %s: %s, %s', (words, name, is) => {
  expect(isNounOf(words, name)).toBe(is);
});
