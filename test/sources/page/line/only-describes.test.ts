import { expect, it } from 'vitest';
import { onlyDescribes } from '../../../../src/sources/page/line/only-describes.ts';

it.each([
  ['the largest of a place', 'Säters största scen', true],
  ['with an adverb', 'Skånes allra äldsta bageri', true],
  ['in -aste', 'Sveriges modernaste bibliotek', true],
  ['who made something', 'Företaget bakom appen Regn', true],
  ['who made something, in small letters', 'kvinnorna bakom loppisen', true],
  ['first is no superlative', 'Sommarens första dag', false],
  ['a name in the genitive', 'Säters hembygdsförening', false],
  ['a name with a superlative and a capital', 'Säters Bästa Bageri', false],
  ['a firm', 'Bakom Knuten AB', false],
])('%s: %s', (_reason, recipient, describes) => {
  expect(onlyDescribes(recipient)).toBe(describes);
});
