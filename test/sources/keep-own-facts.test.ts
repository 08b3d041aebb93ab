import { describe, expect, it } from 'vitest';
import type { Document, Stated } from '../../src/records.ts';
import { parseText } from '../../src/sources/page.ts';
import { CELL_END, parseRecords, RECORD_END } from '../../src/sources/parse-records.ts';

const LUND = 'Lund prisas för ett tydligt styrsystem som når ut i varje skola och hem.';
const GAVLE = 'Gävle prisas för att medborgarna får vara med när staden byggs ut och om.';
const UMEA = 'Umeå prisas för mod och uthållighet i mötet med dem som bor i kommunen.';

function page(...announced: readonly [string, string][]): string {
  return announced.map(([lead, text]) => `${lead} med följande motivering:\n”${text}”\n`).join('\n');
}

function factsOf(text: string, stated: Stated): readonly unknown[] {
  const document: Document = { id: 'a.txt', role: 'citations', format: 'page', text, stated };
  return parseText(document).citations.map(({ year, recipient, doubt }) => [year, recipient, doubt?.code]);
}

describe('keepOwnFacts', () => {
  it('gives a stated year to the one citation of a page that lacks it, and leaves the others theirs', () => {
    const text = page(
      ['Ekpriset 2019 tilldelades Lunds kommun', LUND],
      ['Ekpriset tilldelades Gävle kommun', GAVLE],
      ['Ekpriset 2015 tilldelades Umeå kommun', UMEA],
    );
    expect(factsOf(text, {})[1]).toEqual([undefined, 'Gävle', 'citation-without-year']);
    expect(factsOf(text, { year: 2017 })).toEqual([
      [2019, 'Lund', undefined],
      [2017, 'Gävle', undefined],
      [2015, 'Umeå', undefined],
    ]);
    expect(factsOf(`---\nyear: 2017\n---\n${text}`, {})).toEqual(factsOf(text, { year: 2017 }));
  });

  it('leaves several recipients theirs, whatever recipient is stated for the page', () => {
    const text = page(
      ['Ekpriset 2019 tilldelades Lunds kommun', LUND],
      ['Ekpriset 2017 tilldelades Gävle kommun', GAVLE],
    );
    expect(factsOf(text, { recipient: 'Umeå' }).map((facts) => (facts as unknown[])[1])).toEqual(['Lund', 'Gävle']);
  });

  it('lets what is stated go before the one year that a page gives all its citations', () => {
    const lund: [string, string] = ['Ekpriset 2019 tilldelades Lunds kommun', LUND];
    const one = page(lund);
    const two = page(lund, ['Ekpriset 2019 tilldelades Gävle kommun', GAVLE]);
    expect(factsOf(one, { year: 2018 })).toEqual([[2018, 'Lund', undefined]]);
    expect(factsOf(two, { year: 2018 }).map((facts) => (facts as unknown[])[0])).toEqual([2018, 2018]);
  });

  it('leaves the years of a table theirs', () => {
    const records = [
      ['year', 'recipient', 'text'],
      ['2019', 'Lund', LUND],
      ['', 'Gävle', GAVLE],
    ];
    const text = records.map((cells) => cells.join(CELL_END) + RECORD_END).join('');
    const document: Document = { id: 'a.csv', role: 'citations', format: 'csv', text, stated: { year: 2017 } };
    expect(parseRecords(document).citations.map(({ year }) => year)).toEqual([2019, 2017]);
  });
});
