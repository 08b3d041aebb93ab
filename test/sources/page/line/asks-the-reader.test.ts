import { expect, it } from 'vitest';
import { asksTheReader } from '../../../../src/sources/page/line/asks-the-reader.ts';

it.each([
  'Uppgifter saknas för 2020. Vet du mer? Hör av dig till kansliet.',
  'Saknar du någon pristagare? Mejla oss.',
  'Listan är inte hel. Tipsa redaktionen.',
])('asks: %s', (words) => {
  expect(asksTheReader(words)).toBe(true);
});

it.each([
  'Du har med stor värme lett laget i tjugo år.',
  'Hon frågar alltid: vet du att du duger? Och sedan väntar hon.',
  'Vem hör av sig om natten? Det gör Siv Bo.',
])('asks nothing: %s', (words) => {
  expect(asksTheReader(words)).toBe(false);
});
