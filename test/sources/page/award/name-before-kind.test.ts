import { describe, expect, it } from 'vitest';
import { nameBeforeKind } from '../../../../src/sources/page/award/name-before-kind.ts';

describe('nameBeforeKind', () => {
  it.each([
    ['Mikael Stjernqvist ledarstipendium 2018 om 10 000 kronor', 'Mikael Stjernqvist'],
    ['Anna von Berg kulturpris 2021', 'Anna von Berg'],
    ['Anna Berg och Bo Ek årets kulturpris 2021', 'Anna Berg och Bo Ek'],
    ['Karin Alm, Limmared, miljöpriset 2019', 'Karin Alm'],
  ])('%s', (words, recipient) => {
    expect(nameBeforeKind(words)?.recipient).toBe(recipient);
  });

  it.each([
    ['a newspaper’s prize', 'Dagens Nyheters kulturpris 2018'],
    ['who may be a giver too', 'Anders Lindfors kulturpris 2018'],
    ['one name', 'Lund kulturpris 2018'],
    ['no year', 'Anna Berg kulturpris'],
    ['a prize with no kind', 'Anna Berg pris 2018'],
    ['no prize', 'Anna Berg årsredovisning 2018'],
  ])('not %s: %s', (_reason, words) => {
    expect(nameBeforeKind(words)).toBeNull();
  });
});
