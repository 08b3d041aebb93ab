import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../../src/sources/page/line/is-furniture.ts';

describe('isFurniture', () => {
  it.each([
    ['a link to a report', 'Läs reportaget: ”Boden som blev kvar”'],
    ['a link to a portrait', 'Läs porträttet av Siv Bo'],
    ['a link to an interview', 'Läs intervjun: ”Jag hör på klangen”'],
    ['whom to propose to', 'Förslag till medaljör lämnas till kansliet.'],
  ])('%s: %s', (_reason, words) => {
    expect(isFurniture(words)).toBe(true);
  });

  it.each([
    ['a text that begins alike', 'Läsglädje för alla byns barn är vad Siv Bo har skapat.'],
    ['a report that is told of', 'Reportaget från gruvan visar vad tålamod kan göra.'],
  ])('not %s: %s', (_reason, words) => {
    expect(isFurniture(words)).toBe(false);
  });
});
