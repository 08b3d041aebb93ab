import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/records.ts';
import { parseText } from '../../../../src/sources/page.ts';

const TEXTS = [
  'För att föreningen har byggt en brygga där alla kan bada, och för att den står kvar efter varje vinter.',
  'För att skolan har gett varje elev en egen läxhjälp, och för att ingen behöver gå hem utan svar.',
  'För att verkstaden har lärt upp hundra unga vid svarven, och för att den aldrig har stängt sin dörr.',
  'För att bageriet har gett byn ett torg att mötas på, och för att ugnen är varm också om natten.',
];

/** The years of four citations: of the first heading, two under the given one, and of the last. */
function yearsUnder(heading: string, mark: string): readonly (number | undefined)[] {
  const record = (name: string, index: number) => `**${name}**\n\nJuryns motivering:\n\n”${TEXTS[index]}”\n`;
  const text = [
    '# Hamnpriset\n\n## Tidigare vinnare\n',
    `${mark}Vinnare 2020\n`,
    record('Lilla Bryggan', 0),
    `${mark}${heading}\n`,
    record('Norra skolan', 1),
    record('Svarven AB', 2),
    `${mark}Vinnare 2015\n`,
    record('Byns bageri', 3),
  ].join('\n');
  const document: Document = { id: 'a.txt', role: 'citations', format: 'page', text, stated: {} };
  return parseText(document).citations.map(({ year, doubt }) => (doubt === undefined ? year : undefined));
}

describe('decideYear', () => {
  describe.each([
    ['a line that looks like a heading', ''],
    ['a marked heading', '### '],
  ])('%s', (_form, mark) => {
    it.each([
      ['a shared prize', 'Vinnare 2019 (delat pris)'],
      ['how many won', '2019 (två vinnare)'],
      ['how it was given', 'Vinnare 2019 (digital gala)'],
      ['the same behind a comma', 'Vinnare 2019, delat pris'],
    ])('gives its year to all under it: %s: %s', (_reason, heading) => {
      expect(yearsUnder(heading, mark)).toEqual([2020, 2019, 2019, 2015]);
    });

    it.each([
      ['said to be unclear', 'Årtal oklart (2013 eller 2014)'],
      ['said to be unknown', 'Okänt år'],
      ['said to be missing', 'Årtal saknas'],
      ['said to be lost', 'Årtalet har gått förlorat'],
      ['no date', 'Odaterat'],
      ['one of two', 'Vinnare 2013 eller 2014'],
      ['two with a stroke', 'Vinnare 2019/2020'],
      ['two of them', 'Vinnare 2019 och 2020'],
      ['a span', 'Vinnare 2018–2019'],
      ['a question mark in brackets', 'Vinnare 2019 (?)'],
      ['a question mark', '2019?'],
      ['a likely year', 'Vinnare 2019 (troligen)'],
      ['a limit', 'Vinnare 2019 (eller tidigare)'],
      ['about a year', 'Omkring 2019'],
      ['a decade', 'Tidigt 2010-tal'],
      ['those who did not win', '2019 (nominerade)'],
    ])('gives no year, and not that of the record before: %s: %s', (_reason, heading) => {
      expect(yearsUnder(heading, mark)).toEqual([2020, undefined, undefined, 2015]);
    });
  });

  it.each(['År 2011/2012', 'Vinnare 2011–2012', '2011 och 2012', 'År 2011 eller 2012', 'Årtal oklart'])(
    'gives no text under %s the year of a record above that has no text',
    (heading) => {
      const record = (head: string, name: string, text: string) =>
        `${head}\nHamnpriset tilldelades ${name}.\nMotivering${text}\n`;
      const text = [
        'Hamnpriset genom åren\n',
        record('År 2008', 'Lilla Bryggan', `: ${TEXTS[0]}`),
        record('År 2010', 'Norra skolan', ' finns ej bevarad.'),
        record(heading, 'Svarven AB', `: ${TEXTS[2]}`),
        record('År 2015', 'Byns bageri', `: ${TEXTS[3]}`),
      ].join('\n');
      const document: Document = { id: 'a.txt', role: 'citations', format: 'page', text, stated: {} };
      const years = parseText(document).citations.map(({ year, doubt }) => (doubt === undefined ? year : undefined));
      expect(years).toEqual([2008, undefined, 2015]);
    },
  );
});
