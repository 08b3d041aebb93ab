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

  const head = (page: number) =>
    `TORSÅS KOMMUN          PROTOKOLL\n                       Sida ${page} (14)\nNämnden        2022-11-16`;
  const FOOT = 'Justerandes sign          Utdragsbestyrkande';

  it.each([
    ['in a sentence', 'ledare som i dag', 'står på kanten.', 'ledare som i dag\n \n \n \n \n \n \n \nstår på kanten.'],
    ['between two sentences', 'Hon har lett.', 'Hon är glad.', 'Hon har lett.\n\n\n\n\n\n\n\nHon är glad.'],
  ])('takes the lines of the head and the foot of the page before with it, %s', (_reason, before, after, text) => {
    const page = `${head(7)}\n\n${before}\n\n${FOOT}\n\n${head(8)}\n\n${after}\n\n${FOOT}`;
    expect(blankRunningHeads(page)).toBe(`\n\n\n\n${text}\n\n${FOOT}`);
  });

  it.each([
    ['another line above each number', `UMEÅ     1 av 2\n`, `LUND     1 av 2\n`],
    ['a name that is no line of a head', 'ÅRETS KOMMUN\n', 'ÅRETS KOMMUN\n'],
  ])('leaves %s', (_reason, first, second) => {
    const page = `${first}Sida 7\n\nUmeå fick den.\n\n${second}Sida 8\n\nLund fick den.`;
    expect(blankRunningHeads(page)).toBe(page.replace('Sida 7', '').replace('Sida 8', ''));
  });

  it('leaves a foot of its own page alone, where no sentence is broken', () => {
    const page = `Sida 7\n\nUmeå fick den.\n\nPoäng      12\n\nSida 8\n\nLund fick den.`;
    expect(blankRunningHeads(page)).toContain('Poäng      12');
  });
});
