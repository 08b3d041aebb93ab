import { describe, expect, it } from 'vitest';
import { differingWords } from '../../src/sources/differing-words.ts';
import { wordsLacking } from '../../src/sources/words-lacking.ts';

const COUNTED = 'Ljusvik belönas för att kommunen har gjort vägen till beslut kort och begriplig.';

describe('wordsLacking', () => {
  it.each([
    ['the same words', COUNTED, 0],
    ['a word otherwise', COUNTED.replace('begriplig', 'förståelig'), 0],
    ['a phrase more', COUNTED.replace('beslut', 'varje beslut om skola och omsorg'), 0],
    ['a sentence before', `En tydlig idé om vem kommunen är till för bär hela arbetet. ${COUNTED}`, 12],
    ['a sentence behind', `${COUNTED} Nu följer andra kommuner efter på samma väg.`, 8],
    ['more than is compared word by word', `${'ord '.repeat(5_000)}${COUNTED}`, 5_000],
    ['a sentence less', 'Ljusvik belönas.', 0],
  ])('%s', (_, printed, words) => {
    expect(wordsLacking(differingWords(COUNTED, printed))).toBe(words);
  });
});
