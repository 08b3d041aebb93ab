import { expect, it } from 'vitest';
import { leadsIntoAnswer } from '../../../../src/sources/page/line/leads-into-answer.ts';

it.each([
  ['Kommunalrådet säger:', true],
  ['Vinnaren Siv Ek kommenterar i en hälsning:', true],
  ['Men föreningens ordförande Eva Ek förklarar valet så här:', true],
  ['Juryn säger:', false],
  ['Om Siv Ek säger juryn:', false],
  ['Nämnden skriver:', false],
  ['Siv Ek säger att hon är glad.', false],
])('%s %s', (words, isLed) => {
  expect(leadsIntoAnswer(words)).toBe(isLed);
});
