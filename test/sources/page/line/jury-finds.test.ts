import { expect, it } from 'vitest';
import { juryFinds } from '../../../../src/sources/page/line/jury-finds.ts';

it.each([
  'Juryn vill särskilt lyfta fram hans tålamod.',
  'Juryn ser fram emot nästa bok.',
  'Juryn har fastnat för ljuset.',
])('is the jury’s: %s', (words) => {
  expect(juryFinds(words)).toBe(true);
});

it.each([
  'Juryn ser fram emot nästa års nomineringar.',
  'Juryn ser fram emot fler bidrag.',
  'Juryn består av tre personer.',
])('is of the prize: %s', (words) => {
  expect(juryFinds(words)).toBe(false);
});
