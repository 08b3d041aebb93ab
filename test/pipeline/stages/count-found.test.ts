import { expect, it } from 'vitest';
import { countFound } from '../../../pipeline/stages/count-found.ts';

it.each([
  [0, '0 motiveringar', '0 citations'],
  [1, '1 motivering', '1 citation'],
  [2, '2 motiveringar', '2 citations'],
])('says what %i is, by number', (count, sv, en) => {
  expect(countFound(count, ['motivering', 'motiveringar'], ['citation', 'citations'])).toEqual({ sv, en });
});
