import { expect, it } from 'vitest';
import { withoutKind } from '../../../../src/sources/page/award/without-kind.ts';

it.each([
  ['Säterföretaget Fasad & Tak AB', 'Fasad & Tak AB'],
  ['Säter-företaget Takläggarna', 'Takläggarna'],
  ['Dalakommunen Säter', 'Säter'],
  ['Säterbaserade Takläggarna AB', 'Takläggarna AB'],
  ['familjeföretaget Ek & Son', 'Ek & Son'],
  ['Familjeföretaget Ek', 'Familjeföretaget Ek'],
  ['Företaget i Säter', 'Företaget i Säter'],
  ['Bostadsbolaget Säterhus AB', 'Bostadsbolaget Säterhus AB'],
  ['Simklubben Draken', 'Simklubben Draken'],
])('%s: %s', (name, bare) => {
  expect(withoutKind(name)).toBe(bare);
});
