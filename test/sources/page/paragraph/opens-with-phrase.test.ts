import { describe, expect, it } from 'vitest';
import { opensWithPhrase } from '../../../../src/sources/page/paragraph/opens-with-phrase.ts';

describe('opensWithPhrase', () => {
  it.each([
    ['the sentence goes on behind it', '”Ingen ska frysa” var ledordet när skolan byggdes om.', true],
    ['a whole quotation', '”Skolan byggdes om så att ingen fryser.”', false],
    ['a quotation that a sentence ends in', '”Ingen ska frysa.” var ledordet.', false],
    ['what the jury says', '”En skola utan drag” skriver juryn i sitt utlåtande.', false],
    ['no mark at all', 'Ingen ska frysa, var ledordet.', false],
  ])('%s', (_reason, words, expected) => {
    expect(opensWithPhrase(words, 0, words.length)).toBe(expected);
  });
});
