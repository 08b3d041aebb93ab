import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../src/swedish/dictionary/build-dictionary.ts';
import { createDictionary } from '../../src/swedish/dictionary/dictionary.ts';
import { builtDictionary as dictionary } from './built-dictionary.ts';

describe('the dictionary', () => {
  it.each([
    ['verksamheterna', true, 'expanded: verksamhet/ADfHvY, H gives -erna'],
    ['pojkar', true, 'expanded from the stem pojk'],
    ['andevärden', false, 'forbidden (%)'],
    ['tjänste', false, 'lives only in compounds (Z)'],
    ['åringar', true, 'only after a number, but it inflects'],
    ['kvalitetskomun', false, 'misspelled'],
    ['', false, 'nothing'],
  ])('hasForm(%s) is %s: %s', (form, expected) => {
    expect(dictionary.hasForm(form)).toBe(expected);
  });

  it('looks up a stem and an ending as the word they make', () => {
    expect(dictionary.hasStem('verksamheten', 10, 'er')).toBe(true);
    expect(dictionary.hasStem('verksamheten', 10, 'or')).toBe(false);
  });

  it.each([
    ['verksamheterna', 'a form'],
    ['verksamhets', 'the first part of a compound'],
    ['tjänste', 'an entry that lives only in compounds'],
    ['verksamhetern', 'what a form begins with'],
  ])('%s begins a word: %s', (text) => {
    expect(dictionary.longestBeginning(`xx${text}`, 2)).toBe(text.length + 2);
  });

  it('tells how far a word may reach', () => {
    expect(dictionary.longestBeginning('verksamhetsqqqqqqqqqqqq', 0)).toBeLessThan(16);
  });

  it('gives the flags of all entries of a spelling', () => {
    expect(dictionary.flags('verksamhet')).toBe('ADfHvY');
    expect(dictionary.flags('vecka').split('').sort().join('')).toBe('ADEGNPYjm'.split('').sort().join(''));
    expect(dictionary.flags('kvalitetskomun')).toBe('');
  });

  it('gives the first parts of compounds with their linking elements', () => {
    expect(dictionary.firstParts('verksamhets')).toContainEqual({ base: 'verksamhet', link: 's', flag: 'v' });
    expect(dictionary.firstParts('styr')).toEqual([{ base: 'styr', link: '', flag: 'X' }]);
    expect(dictionary.firstParts('hette')).toEqual([]);
  });
});

describe('buildDictionary', () => {
  it('expands suffixes by their condition, keeps forbidden and compound-only entries out of the forms', () => {
    const aff = 'SFX E Y 2\nSFX E 0 n [^m]\nSFX E um a um\nSFX v N 1\nSFX v a s/WXZ a\n';
    const dic = '5\nflicka/Ev\nfaktum/E\nstyr/XZ\nflickan/%\nbil\n';
    const small = createDictionary(buildDictionary(aff, dic));
    const forms = ['flicka', 'flickan', 'faktum', 'fakta', 'faktumn', 'styr', 'flicks', 'bil'];
    expect(forms.filter((form) => small.hasForm(form))).toEqual(['flicka', 'faktum', 'fakta', 'bil']);
    expect(small.firstParts('flicks')).toEqual([{ base: 'flicka', link: 's', flag: 'v' }]);
  });
});
