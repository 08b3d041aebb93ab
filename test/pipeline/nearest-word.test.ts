import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/nearest-word.ts';

const options = ['corpus', 'output', 'csv', 'lang', 'split', 'no-cache'];

describe('nearestWord', () => {
  it.each([
    ['a letter left out', 'lng', 'lang'],
    ['two letters swapped', 'corpsu', 'corpus'],
    ['a letter too many', 'splitt', 'split'],
    ['two faults in a long word', 'nocahe', 'no-cache'],
    ['two faults in a short word', 'xsx', null],
    ['nothing like it', 'verbose', null],
    ['nothing written', '', null],
  ])('%s: %s → %s', (_, written, meant) => {
    expect(nearestWord(written, options)).toBe(meant);
  });
});
