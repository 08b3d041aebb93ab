import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/records.ts';
import { CELL_END, parseRecords, RECORD_END } from '../../src/sources/parse-records.ts';

const REASON = 'Lund prisas för ett tydligt styrsystem som når ut i varje skola och hem.';

function citationsOf(...records: readonly (readonly string[])[]) {
  const text = records.map((cells) => cells.join(CELL_END) + RECORD_END).join('');
  const document: Document = { id: 'a.csv', role: 'citations', format: 'csv', text };
  return parseRecords(document).citations;
}

describe('parseRecords', () => {
  it.each([
    ['a table of our own, where citation is the id', ['citation', 'year', 'recipient', 'text'], 3],
    ['the same, the text first', ['text', 'year', 'recipient', 'citation'], 0],
    ['citation is the text where no column is named text', ['id', 'year', 'recipient', 'citation'], 3],
  ])('takes the column of the text: %s', (_reason, heads, at) => {
    const cells = ['c1', '2019', 'Lund', 'c1'].map((cell, index) => (index === at ? REASON : cell));
    expect(citationsOf(heads, cells)).toMatchObject([{ text: REASON, year: 2019, recipient: 'Lund' }]);
  });

  it.each([
    ['by its kind', ['År', 'Kommun', 'Motivering'], 'Lund'],
    ['in so many words', ['År', 'Mottagare', 'Motivering'], 'Lund'],
    ['by a label that tells of something else', ['År', 'Ort', 'Motivering'], undefined],
  ])('takes the recipient from a column headed %s', (_reason, heads, recipient) => {
    expect(citationsOf(heads, ['2019', 'Lund', REASON]).map((citation) => citation.recipient)).toEqual([recipient]);
  });

  it.each(['distinction', 'Placering'])('takes what was given beside the award from a column headed %s', (head) => {
    const rows = [
      ['2019', 'Lund', 'Hedersomnämnande', REASON],
      ['2019', 'Eslöv', '', REASON],
    ];
    expect(citationsOf(['År', 'Kommun', head, 'Motivering'], ...rows).map(({ distinction }) => distinction)).toEqual([
      'Hedersomnämnande',
      undefined,
    ]);
  });

  it('takes the recipient from its own column where another tells of the kind', () => {
    const [citation] = citationsOf(
      ['År', 'Kommun', 'Vinnare', 'Motivering'],
      ['2019', 'Lund', 'Lunds konsthall', REASON],
    );
    expect(citation?.recipient).toBe('Lunds konsthall');
  });

  it.each([
    ['Stora priset', 'Stora priset'],
    ['Årets hållbarhetspris', 'Årets hållbarhetspris'],
    ['De Nios Vinterpris', 'De Nios Vinterpris'],
    ['Guldäpplet 2019', 'Guldäpplet'],
    ['Guldäpplet (2019)', 'Guldäpplet'],
    ['Vision 2030-priset', 'Vision 2030-priset'],
    ['2019', '2019'],
    ['', undefined],
  ])('keeps the name of an award as its cell has it, but for the year of the record: "%s"', (cell, award) => {
    const [citation] = citationsOf(['År', 'Kommun', 'Utmärkelse', 'Motivering'], ['2019', 'Lund', cell, REASON]);
    expect(citation?.award).toBe(award);
  });

  it('doubts a record of more cells than there are columns: its text may be divided', () => {
    const heads = ['År', 'Kommun', 'Motivering'];
    const row = ['2019', 'Lund', 'Lund visar mod', ' styrning och kvalitet.'];
    expect(citationsOf(heads, row)).toMatchObject([{ doubt: { code: 'too-many-cells', line: 2 } }]);
    expect(citationsOf(heads, ['2019', 'Lund', REASON, '', ''])[0]?.doubt).toBeUndefined();
  });
});
