import { describe, expect, it } from 'vitest';
import { reasonBehindName } from '../../../../src/sources/page/view/reason-behind-name.ts';

describe('reasonBehindName', () => {
  it.each([
    ['Brf Klockan – för den varsamma lagningen av portens mässing.', 'Brf Klockan'],
    ['**Lovisa Ek:** För att hon har låtit skolan sjunga.', 'Lovisa Ek'],
    ['Kören Klang – för sin konst att få sjutton röster att bli en.', 'Kören Klang'],
  ])('%s', (words, recipient) => {
    expect(reasonBehindName(words)?.recipient).toBe(recipient);
  });

  it.each([
    'Teaterskolan – för barn och unga mellan sju och tolv.',
    'Kulturpriset – för den som har verkat länge i kommunen.',
    'Lovisa Ek – för sitt mod.',
    'Sven-Olof Karsvall – för andra året i rad på samma scen.',
    'Kort sagt. Allt – för att det är så enkelt att göra.',
  ])('none: %s', (words) => {
    expect(reasonBehindName(words)).toBeNull();
  });
});
