import { describe, expect, it } from 'vitest';
import { fullAwardName } from '../../../../src/sources/page/award/full-award-name.ts';

describe('fullAwardName', () => {
  it.each([
    ['by its giver', 'Kulturpriset', ['Kulturnämndens kulturpris'], 'Kulturnämndens kulturpris'],
    ['by its own name', 'Kommunens trygghetspris', ['Trygghetspriset'], 'Trygghetspriset'],
    ['as written where there is no other', 'Kommunens kulturpris', ['Trygghetspriset'], 'Kommunens kulturpris'],
  ])('%s: %s', (_reason, award, others, name) => {
    expect(fullAwardName(award, others)).toBe(name);
  });
});
