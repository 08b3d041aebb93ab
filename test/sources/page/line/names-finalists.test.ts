import { describe, expect, it } from 'vitest';
import { namesFinalists } from '../../../../src/sources/page/line/names-finalists.ts';

describe('namesFinalists', () => {
  it.each([
    'Finalister',
    'De två andra finalisterna',
    'Finalist',
    'Finalist 2023: Mora kommun',
    'Mora kommun – finalist',
    'Juryns motivering till finalisterna',
    'Finalisternas motiveringar',
    'Här är finalisterna till Årets skolkommun 2025',
  ])('%s', (words) => {
    expect(namesFinalists(words)).toBe(true);
  });

  it.each([
    'Vinnare och finalister 2020',
    'Här är vinnaren och finalisterna',
    'Mora vann över fyra finalister',
    'Mora bäst bland fem finalister',
    'Mora korades av tre finalister',
    'Mora, en av fem finalister',
    'Finalen',
  ])('not %s', (words) => {
    expect(namesFinalists(words)).toBe(false);
  });
});
