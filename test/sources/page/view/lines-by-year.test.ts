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

  it('reads several below one year, also of a reason that may be of anything but for the name above it', () => {
    const shared = '2019\n\nStipendiet delades mellan två.\n\nSiv Ek\nför trettio års envist letande.';
    expect(read(SIV, shared, 'Per Ek, Åmål\nför ett gott öra som hör allt.')).toEqual([
      ['Siv Bo', 2021],
      ['Siv Ek', 2019],
      ['Per Ek, Åmål', 2019],
    ]);
    expect(read(SIV, CLUB, '2018\nEkvägens orkester\nför stor spelglädje i alla väder.')).toHaveLength(3);
  });

  it.each([
    ['one alone', [SIV]],
    ['no year', ['Siv Ek, lärare, Arvika\nför att hon har lärt hela byn att dansa.', SIV]],
    ['no deed', [SIV, '2020\nSiv Ek, lärare, Arvika\nför tredje gången i rad samma år.']],
    ['a clause', [SIV, '2020\nStyrelsen har sänkt avgiften\nför att fler ska kunna komma med.']],
    ['no person', [SIV, '2020\nUtdelning i Kils kyrka\nför medlemmar och andra som vill komma.']],
    ['no name', [SIV, '2020\nSå gick det till: alla röstade\nför att de ville ha en ny led.']],
  ])('not: %s', (_reason, records) => {
    expect(read(...records)).toEqual([]);
  });
});
