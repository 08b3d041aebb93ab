import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../../src/sources/page/paragraph/split-paragraphs.ts';
import { linesByYear } from '../../../../src/sources/page/view/lines-by-year.ts';

const SIV = '2021\nSiv Bo, lärare, Arvika\nför att hon har lärt hela byn att simma.';
const CLUB = '2020\nVandrarlaget Myrstigen\nför lagets envisa arbete med spången.';

function read(...records: readonly string[]): readonly unknown[] {
  const lines = linesByYear(splitParagraphs(records.join('\n\n'), 0));
  return [...lines.values()].map(({ recipient, years }) => [recipient, ...(years ?? [])]);
}

describe('linesByYear', () => {
  it('reads the reasons below names below years', () => {
    expect(read(SIV, '2019\nMedaljen delades inte ut.', CLUB)).toEqual([
      ['Siv Bo', 2021],
      ['Vandrarlaget Myrstigen', 2020],
    ]);
  });

  it.each([
    ['one alone', [SIV]],
    ['no year', [SIV, 'Siv Ek, lärare, Arvika\nför att hon har lärt hela byn att dansa.']],
    ['no deed', [SIV, '2020\nSiv Ek, lärare, Arvika\nför tredje gången i rad samma år.']],
    ['no name', [SIV, '2020\nSå gick det till: alla röstade\nför att de ville ha en ny led.']],
  ])('not: %s', (_reason, records) => {
    expect(read(...records)).toEqual([]);
  });
});
