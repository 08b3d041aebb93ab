import { describe, expect, it } from 'vitest';
import { onlyGives } from '../../../../src/sources/page/award/only-gives.ts';

const GIVEN = { years: [], award: 'Kajpriset', recipient: 'Bryggan' };

describe('onlyGives', () => {
  it.each(['Kajpriset i klassen Torg tilldelas Bryggan.', 'Kajpriset gick till Bryggan i Hamnsby.'])('%s', (words) => {
    expect(onlyGives({ kind: 'text', words }, GIVEN)).toBe(true);
  });

  it.each([
    'Bryggan tilldelas Kajpriset för att den bär både barn och båtar.',
    'Bryggan får Kajpriset för det varsamma sätt som den möter vattnet på.',
    'Kajpriset tilldelas Bryggan. Den bär både barn och båtar.',
  ])('not: %s', (words) => {
    expect(onlyGives({ kind: 'text', words }, GIVEN)).toBe(false);
  });

  it('not without a recipient', () => {
    expect(onlyGives({ kind: 'text', words: 'Kajpriset delas ut.' }, { years: [], award: 'Kajpriset' })).toBe(false);
  });
});
