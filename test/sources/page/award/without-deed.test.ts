import { expect, it } from 'vitest';
import { withoutDeed } from '../../../../src/sources/page/award/without-deed.ts';

it.each([
  ['**Brf Duvan** för fönstren', '**Brf Duvan**'],
  ['__Siv Bo__, för smedjan i Norrby', '__Siv Bo__'],
  ['**Brf Duvan**, Norrby', '**Brf Duvan**, Norrby'],
  ['Enheten för kundservice', 'Enheten för kundservice'],
  ['**Enheten för kundservice**', '**Enheten för kundservice**'],
])('%s: %s', (line, name) => {
  expect(withoutDeed(line)).toBe(name);
});
