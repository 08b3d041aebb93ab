import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDividedWords } from '../../src/sources/join-divided-words.ts';

describe('joinDividedWords', () => {
  it.each([
    ['a word', 'hög kvali-\ntet och mod', 'hög\nkvalitet och mod'],
    ['with the mark behind it', 'god upp-\nföljning, och styr-\nning till', 'god\nuppföljning, och\nstyrning till'],
    ['with spaces at the end of the line', 'god upp- \n  följning av', 'god\nuppföljning av'],
    ['by the hyphen of typesetters', 'är verksamhets\u2010\nutveckling', 'är\nverksamhetsutveckling'],
    ['that is alone on the first line', 'bemö-\ntande av alla', 'bemötande\nav alla'],
    ['that is alone on the second', 'ett gott bemö-\ntande\nav alla', 'ett gott\nbemötande\nav alla'],
    ['that is alone on both', 'kvali-\ntet\nmod', 'kvalitet\nmod'],
    ['of figures and letters', 'sedan 1990-\ntalet har', 'sedan\n1990-talet har'],
    ['that begins in capitals', 'allt IT-\nstöd är', 'allt\nIT-stöd är'],
    ['that begins with one letter', 'all e-\nhandel är', 'all\ne-handel är'],
    ['that has its hyphen elsewhere', 'svensk-finska och svensk-\nfinska', 'svensk-finska och\nsvensk-finska'],
  ])('puts together a word %s', (_kind, text, joined) => {
    expect(joinDividedWords(text)).toBe(joined);
  });

  it.each([
    ['a suspended compound', 'för-\noch eftermiddag'],
    ['a suspended compound with a space', 'kultur- \neller fritidsnämnden'],
    ['a dash', 'något –\nannat'],
    ['a minus between spaces', 'något -\nannat'],
    ['a name', 'Stock-\nHolm'],
    ['a list', 'mål:\n- mod\n- kraft'],
    ['a paragraph that ends in a hyphen', 'styr-\n\nledning'],
  ])('leaves %s', (_kind, text) => {
    expect(joinDividedWords(text)).toBe(text);
  });

  it('loses no letter and no order, and takes long texts in one pass', () => {
    const bare = (text: string) => text.replace(/[\s\u2010-]/gu, '');
    const part = fc.constantFrom('styr', 'ning', '-', '\u2010', '\n', ' ', 'och', 'IT', '1990', ',', 'å');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(bare(joinDividedWords(parts.join('')))).toBe(bare(parts.join('')));
      }),
    );
    expect(joinDividedWords('god kvali-\ntet och '.repeat(100_000))).toBe('god\nkvalitet och '.repeat(100_000));
  });
});
