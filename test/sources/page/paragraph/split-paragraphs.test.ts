import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../../src/sources/page/paragraph/split-paragraphs.ts';

const kinds = (text: string) => splitParagraphs(text, 0).map(({ kind, words }) => [kind, words]);

describe('splitParagraphs', () => {
  it('takes a line between angles for a heading and not for a quotation', () => {
    expect(kinds('>> Årets led 2022 <<\nVinnare: Siv Bo')).toEqual([
      ['heading', 'Årets led 2022'],
      ['text', 'Vinnare: Siv Bo'],
    ]);
  });

  it('leaves a quotation behind an angle', () => {
    expect(kinds('> Siv Bo har byggt en led för alla.')).toEqual([['quote', 'Siv Bo har byggt en led för alla.']]);
  });

  it('takes each lettered line of minutes for a heading, however long its names are', () => {
    const long = 'Författarstipendiet, 40 000 kronor, till Fredrika Wetterstrand, Härnösand';
    expect(kinds(`a) Konststipendiet till Siv Bo\n\nb) ${long}\n`)).toEqual([
      ['heading', 'Konststipendiet till Siv Bo'],
      ['heading', long],
    ]);
  });

  it('leaves a lettered sentence', () => {
    expect(kinds('a) Styrelsen delar ut priset i maj.\n')).toEqual([['text', 'a) Styrelsen delar ut priset i maj.']]);
  });
});
