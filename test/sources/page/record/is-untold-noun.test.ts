import { describe, expect, it } from 'vitest';
import { isUntoldNoun } from '../../../../src/sources/page/record/is-untold-noun.ts';

describe('isUntoldNoun', () => {
  it.each([
    ['what was moved', 'Yrkanden', 'Ordföranden yrkar bifall.'],
    ['two words in lower case', 'Tidigare handläggning', 'Ärendet togs upp i maj.'],
  ])('%s: %s', (_reason, line, words) => {
    expect(isUntoldNoun(line, words, `${line}\n${words}`)).toBe(true);
  });

  it.each([
    ['a person', 'Siv Bo', 'Ett liv i sången.', ''],
    ['one whom the text names', 'Skatteverket', 'Skatteverket skriver så att alla förstår.', ''],
    ['one with a reason', 'Skatteverket', 'För brev som alla förstår.', ''],
    [
      'one of whom the page tells',
      'Grannhjälpen',
      'Ett nät av nycklar.',
      'Grannhjälpen får priset. Grannhjälpen är stolt.',
    ],
    ['an organization', 'Söderskolan', 'Ett lugnt ställe att läsa på.', ''],
  ])('not %s: %s', (_reason, line, words, more) => {
    expect(isUntoldNoun(line, words, `${line}\n${words}\n${more}`)).toBe(false);
  });
});
