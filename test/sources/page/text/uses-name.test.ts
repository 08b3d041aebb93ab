import { expect, it } from 'vitest';
import { usesName } from '../../../../src/sources/page/text/uses-name.ts';

it.each([
  ['the first name', { recipient: 'Siri Ek' }, 'Siri har lyft en hel skola.', true],
  ['a name in the genitive', { name: 'Åsarps byalag' }, 'Åsarp har fått liv igen.', true],
  ['nobody by name', { recipient: 'Siri Ek' }, 'Hon har lyft en hel skola.', false],
  ['the name of another', { recipient: 'Siri Ek', name: 'Bror Alm' }, 'Bror har lyft en hel skola.', false],
  ['a head without a name', {}, 'Siri har lyft en hel skola.', false],
])('%s: %s', (_what, of, words, isUsed) => {
  expect(usesName(of, words)).toBe(isUsed);
});
