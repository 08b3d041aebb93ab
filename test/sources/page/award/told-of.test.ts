import { expect, it } from 'vitest';
import { toldOf } from '../../../../src/sources/page/award/told-of.ts';

it.each([
  ['Juryn om Viveka Strömbäck:', 'Viveka Strömbäck'],
  ['Nämndens ord om Ekskolan', 'Ekskolan'],
  ['Juryn om Ekskolan i Vara', 'Ekskolan i Vara'],
  ['Om Vara säger juryn:', 'Vara'],
  ['Om Vara kommun skriver priskommittén:', 'Vara kommun'],
  ['Och om Ekskolans kök:', 'Ekskolans kök'],
  ['Till Vara kommun skriver juryn:', 'Vara kommun'],
  ['Och till Hjo stad:', 'Hjo stad'],
  ['Till Hjo stad:', undefined],
  ['Om Guldäpplet', undefined],
  ['Om oss:', undefined],
])('%s: %s', (line, name) => {
  expect(toldOf(line)).toBe(name);
});
