import { expect, it } from 'vitest';
import { saysOnOccasion } from '../../../../src/sources/page/line/says-on-occasion.ts';

it.each([
  'Konferencieren Siv Bo avslutade med orden:',
  'Landshövdingen hälsade alla välkomna med orden: ”I kväll är länet litet.”',
  'Siv Bo, som är målare, tog emot plaketten med orden',
  'Pristagaren tackade publiken med orden:',
])('is said on the occasion: %s', (words) => {
  expect(saysOnOccasion(words)).toBe(true);
});

it.each([
  'Juryn avslutade sin motivering med orden:',
  'Prisnämnden inledde sitt beslut med orden:',
  'Landshövdingen läste upp motiveringen:',
  'Siv Bo fick ta emot plaketten med orden:',
])('may be of the choice: %s', (words) => {
  expect(saysOnOccasion(words)).toBe(false);
});
