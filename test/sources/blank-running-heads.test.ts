import { describe, expect, it } from 'vitest';
import { blankRunningHeads } from '../../src/sources/blank-running-heads.ts';

describe('running heads with rising page numbers are emptied', () => {
  it('keeps the number of lines, and the sentence that the head broke together', () => {
    const text = 'Årsbok      14\n\nHan skriver om gruvan, och\n\nÅrsbok      15\n\nkommer upp igen.';
    expect(blankRunningHeads(text)).toBe('\n\nHan skriver om gruvan, och\n \n \n \nkommer upp igen.');
  });

  it.each([
    ['years are no page numbers', 'Priset   2014\n\nPriset   2015'],
    ['a number that stands once is no running head', 'Rum   14\n\nSal   15'],
    ['numbers that do not rise by one are data', 'Antal   14\n\nAntal   19'],
  ])('%s', (_reason, text) => {
    expect(blankRunningHeads(text)).toBe(text);
  });
});
