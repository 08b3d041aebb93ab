import { describe, expect, it } from 'vitest';
import { ENDINGS, endingNumber } from '../../src/swedish/paradigms/paradigm-index.ts';
import { StemForms } from '../../src/swedish/paradigms/stem-forms.ts';
import { builtDictionary as dictionary } from './built-dictionary.ts';

describe('StemForms', () => {
  const forms = new StemForms();

  it('looks up the forms of one stem after another', () => {
    forms.begin(dictionary, 'verksamheten', 10);
    expect(['', 'er', 'erna', 'or'].map((ending) => forms.has(endingNumber(ending)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    forms.begin(dictionary, 'pojkar', 4);
    expect(['ar', 'er'].map((ending) => forms.has(endingNumber(ending)))).toEqual([true, false]);
  });

  it.each(['verksamheterna', 'kastades', 'lägre', 'björkarna', 'kvalitetskomun', 'öppnandet', 'xyzzy'])(
    'tells of every stem of %s with every ending what a look-up of the two joined tells',
    (form) => {
      for (let stemEnd = 0; stemEnd <= form.length; stemEnd++) {
        forms.begin(dictionary, form, stemEnd);
        for (const [number, ending] of ENDINGS.entries()) {
          const joined = form.slice(0, stemEnd) + ending;
          expect([joined, forms.has(number)]).toEqual([joined, dictionary.hasForm(joined)]);
        }
      }
    },
  );
});
