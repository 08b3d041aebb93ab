import { expect, it } from 'vitest';
import { withoutRelation } from '../../../../src/sources/page/award/without-relation.ts';

it.each([
  ['Nämnden tilldelade syskonen Aina och Folke Ek priset', 'Nämnden tilldelade Aina och Folke Ek priset'],
  ['Priset går till makarna Siv Al och Bo Ek', 'Priset går till Siv Al och Bo Ek'],
  ['Priset går till makarna Ek', 'Priset går till makarna Ek'],
  ['Priset går till bröderna Ek AB', 'Priset går till bröderna Ek AB'],
  ['Makarna Siv och Bo Ek fick priset', 'Makarna Siv och Bo Ek fick priset'],
])('%s → %s', (sentence, plain) => {
  expect(withoutRelation(sentence)).toBe(plain);
});
