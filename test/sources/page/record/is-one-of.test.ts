import { describe, expect, it } from 'vitest';
import { isOneOf } from '../../../../src/sources/page/record/is-one-of.ts';

describe('isOneOf', () => {
  it.each([
    ['Melker Sandahl', 'Melker Sandahl och Ronja Petrovic'],
    ['Roger Hedvall, Järvsö IF', 'Roger Hedvall och Samira Aden'],
    ['Siv Al', 'Bo Ek, Siv Al och Per Bo'],
    ['Siv Al', 'Bo Ek och rektor Siv Al'],
  ])('%s of %s', (name, told) => {
    expect(isOneOf(name, told)).toBe(true);
  });

  it.each([
    ['one name of one', 'Siv Al', 'Siv Al'],
    ['several of several', 'Siv Al och Bo Ek', 'Siv Al och Bo Ek'],
    ['a first name', 'Siv', 'Siv Al och Bo Ek'],
    ['somebody else', 'Per Bo', 'Siv Al och Bo Ek'],
  ])('not %s: %s of %s', (_reason, name, told) => {
    expect(isOneOf(name, told)).toBe(false);
  });
});
