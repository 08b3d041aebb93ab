import { describe, expect, it } from 'vitest';
import { headInLine } from '../../../../src/sources/page/view/head-in-line.ts';

describe('headInLine', () => {
  it.each([
    ['a year and a name', '2014 Umeå kommun: ', '”Kommunen lyssnar.”'],
    ['a stroke', '2014: Umeå kommun – ', '»Kommunen lyssnar.»'],
    ['a nickname between marks', 'Göran ”Putte” Wallin (2014): ', '”Göran lyssnar.”'],
  ])('ends at the mark behind %s', (_reason, head, quotation) => {
    expect(headInLine(`${head}${quotation}`)).toBe(head);
  });

  it.each([
    ['a quotation at the head', '”Kommunen lyssnar.”'],
    ['a title inside a sentence', 'Umeå läser ”Röda rummet” i parken.'],
  ])('is none before %s', (_reason, words) => {
    expect(headInLine(words)).toBeUndefined();
  });
});
