import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/sources/normalize-text.ts';

describe('normalizeText', () => {
  it.each([
    ['decomposed letters', 'Mo\u0308rbyla\u030anga', 'Mörbylånga'],
    ['a byte order mark', '\uFEFFMod', 'Mod'],
    ['the ends of lines of other systems', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['ligatures', 'eﬀektiv aﬃsch', 'effektiv affisch'],
    ['an emoji that was cut through', 'Bra \ud83d', 'Bra \uFFFD'],
    ['a whole emoji, as it is', 'Bra \ud83d\ude00', 'Bra \ud83d\ude00'],
    ['a soft hyphen, as it is', 'kvali\u00adtet', 'kvali\u00adtet'],
  ])('settles %s', (_what, text, settled) => {
    expect(normalizeText(text)).toBe(settled);
  });
});
