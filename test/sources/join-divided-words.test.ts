import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDividedWords } from '../../src/sources/join-divided-words.ts';

describe('joinDividedWords', () => {
  it.each([
    ['a word', 'hög kvali-\ntet och mod', 'hög\nkvalitet och mod'],
    ['with the mark behind it', 'god upp-\nföljning, och styr-\nning till', 'god\nuppföljning, och\nstyrning till'],
    ['with spaces at the head of the line', 'god upp-\n  följning av', 'god\nuppföljning av'],
    ['of three lines', 'god kva-\nli-\ntet och', 'god\nkvalitet\noch'],
    ['by the hyphen of typesetters', 'är verksamhets\u2010\nutveckling', 'är\nverksamhetsutveckling'],
    ['that is alone on the first line', 'bemö-\ntande av alla', 'bemötande\nav alla'],
    ['that is alone on the second', 'ett gott bemö-\ntande\nav alla', 'ett gott\nbemötande\nav alla'],
    ['that begins with what else joins sentences', 'ett exa-\nmen till', 'ett\nexamen till'],
    ['of figures and letters', 'sedan 1990-\ntalet har', 'sedan\n1990-talet har'],
    ['that begins in capitals', 'allt IT-\nstöd är', 'allt\nIT-stöd är'],
    ['that begins with one letter', 'all e-\nhandel är', 'all\ne-handel är'],
    ['that has its hyphen elsewhere', 'svensk-finska och svensk-\nfinska', 'svensk-finska och\nsvensk-finska'],
  ])('puts together a word %s', (_kind, text, joined) => {
    expect(joinDividedWords(text)).toBe(joined);
  });

  it.each([
    ['a suspended compound', 'för-\noch eftermiddag'],
    ['a suspended compound with a space', 'mark- \nvatten'],
    ['a suspended compound between "både" and "som"', 'både för-\nsom nackdelar'],
    ['a word that fills two lines', 'kvali-\ntet\nmod'],
    ['a heading', '# Priser till för-\nfattare och'],
    ['a dash', 'något –\nannat'],
    ['a minus between spaces', 'något -\nannat'],
    ['a name', 'Stock-\nHolm'],
    ['a list', 'mål:\n- mod\n- kraft'],
    ['a paragraph that ends in a hyphen', 'styr-\n\nledning'],
    ['a word behind one that waits for another', 'barn- ung-\ndom'],
  ])('leaves %s', (_kind, text) => {
    expect(joinDividedWords(text)).toBe(text);
  });

  const part = fc.constantFrom('styr', 'ning', '-', '\u2010', '-\n', '\n', ' ', 'och', 'IT', '1990', ',', 'å', '#');
  const texts = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));

  it('loses no letter and no line, and does all at once', () => {
    const bare = (text: string) => text.replace(/[\s\u2010-]/gu, '');
    fc.assert(
      fc.property(texts, (text) => {
        const joined = joinDividedWords(text);
        expect(bare(joined)).toBe(bare(text));
        expect(joined.split('\n')).toHaveLength(text.split('\n').length);
        expect(joinDividedWords(joined)).toBe(joined);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes long texts and long words in one pass', () => {
    expect(joinDividedWords('god kvali-\ntet och '.repeat(100_000))).toBe('god\nkvalitet och '.repeat(100_000));
    expect(joinDividedWords(`${'å'.repeat(400_000)} kvali-\ntet är`)).toBe(`${'å'.repeat(400_000)}\nkvalitet är`);
  });
});
