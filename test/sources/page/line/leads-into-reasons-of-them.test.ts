import { describe, expect, it } from 'vitest';
import { leadsIntoReasonsOfThem } from '../../../../src/sources/page/line/leads-into-reasons-of-them.ts';

describe('leadsIntoReasonsOfThem', () => {
  it.each([
    'Tre krogar nådde final. Så här skrev juryn om dem:',
    'Så säger prisnämnden om dem:',
    'Juryn skriver så här om de övriga:',
  ])('leads into those of several: %s', (words) => {
    expect(leadsIntoReasonsOfThem(words)).toBe(true);
  });

  it.each([
    ['one', 'Så här skrev juryn om Siv Bo:'],
    ['no end in a colon', 'Så här skrev juryn om dem i våras.'],
    ['nobody of a jury', 'Så här skrev tidningen om dem:'],
  ])('not of %s: %s', (_reason, words) => {
    expect(leadsIntoReasonsOfThem(words)).toBe(false);
  });
});
