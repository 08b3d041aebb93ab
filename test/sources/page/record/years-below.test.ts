import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/records.ts';
import { parseText } from '../../../../src/sources/page.ts';

const RECORDS = [
  [
    'Lilla Bryggan',
    'För att föreningen har byggt en brygga där alla kan bada, och för att den står kvar varje vinter.',
  ],
  ['Norra skolan', 'För att skolan har gett varje elev en egen läxhjälp, och för att ingen behöver gå hem utan svar.'],
  [
    'Svarven AB',
    'För att verkstaden har lärt upp hundra unga vid svarven, och för att den aldrig har stängt sin dörr.',
  ],
] as const;

/** The years of a page whose records have these lines above and below their texts. */
function yearsOf(lines: readonly (readonly [above: string, below: string])[], gap = '\n'): readonly unknown[] {
  const records = RECORDS.map(([name, text], index) => {
    const [above, below] = lines[index]!;
    return [above, name, `Motivering: ${text}`, below].filter((line) => line !== '').join(gap);
  });
  const text = `Hamnpriset\n\n${records.join('\n\n')}\n`;
  const document: Document = { id: 'a.txt', role: 'citations', format: 'page', text, stated: {} };
  return parseText(document).citations.map(({ year, doubt }) => (doubt === undefined ? year : doubt.code));
}

describe.each([
  ['lines', '\n'],
  ['paragraphs', '\n\n'],
])('yearsBelow, in %s', (_form, gap) => {
  it('gives each text the year below it', () => {
    const below = ['År: 2008', 'År: 2010', 'År: 2012'].map((line) => ['', line] as const);
    expect(yearsOf(below, gap)).toEqual([2008, 2010, 2012]);
  });

  it('gives none where the label below says that none is known, nor that of a text before', () => {
    const below = ['År: 2008', 'År: okänt', 'År: 2012'].map((line) => ['', line] as const);
    expect(yearsOf(below, gap)).toEqual([2008, 'citation-without-year', 2012]);
  });

  it('leaves years above their texts as they are', () => {
    const above = ['År: 2008', 'År: 2010', 'År: 2012'].map((line) => [line, ''] as const);
    expect(yearsOf(above, gap)).toEqual([2008, 2010, 2012]);
  });

  it('doubts years between texts that may be of either', () => {
    const between = [
      ['', 'År: 2008'],
      ['', 'År: 2010'],
      ['', ''],
    ] as const;
    expect(yearsOf(between, gap)).toEqual(['citation-without-year', 'ambiguous-year', 'ambiguous-year']);
  });
});
