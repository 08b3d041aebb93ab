import { describe, expect, it } from 'vitest';
import { beginsWithPrize } from '../../../../src/sources/page/line/begins-with-prize.ts';

describe('beginsWithPrize', () => {
  it.each([
    ['when it is given', 'Roxenpriset delas ut vartannat år av Arkitekturföreningen Öst.'],
    ['since when', 'Utmärkelsen instiftades 1998 av hembygdsföreningen.'],
    ['by whom', 'Svealands stora trädgårdspris delas ut av länsförbundet.'],
  ])('%s: %s', (_reason, words) => {
    expect(beginsWithPrize(words)).toBe(true);
  });

  it.each([
    ['a reason that names who gets it', 'Stipendiet delas ut till Anna Berg för hennes arbete med barn.'],
    ['a reason that names the deed', 'Priset utdelas för en trädgård där barn får odla.'],
    ['a reason that speaks of the winner of a year', '2019 års vinnare har byggt upp en trädgård.'],
    ['a club and not a prize', 'Föreningen instiftades av fem ungdomar som ville spela teater.'],
  ])('not %s: %s', (_reason, words) => {
    expect(beginsWithPrize(words)).toBe(false);
  });
});
