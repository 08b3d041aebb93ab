import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dialects } from '../../src/report/csv/dialect.ts';
import { numberText } from '../../src/report/csv/number-text.ts';
import { writeCsv } from '../../src/report/csv/write-csv.ts';
import type { Cell, ColumnDescription, Precision } from '../../src/report/tables/table.ts';

const description = { sv: '', en: '' };
const text: ColumnDescription = { name: 'text', type: 'string', description };
const number: ColumnDescription = { name: 'number', type: 'number', precision: { decimals: 2 }, description };
const list: ColumnDescription = { name: 'list', type: 'list', description };

/** The file of one row, without its header line. */
function line(cells: readonly Cell[], columns = [text, number]): string {
  return writeCsv(columns, [cells], dialects.sv).split('\r\n').slice(1).join('\r\n');
}

test.each<[value: number, precision: Precision, expected: string, reason: string]>([
  [13.0208333, { decimals: 2 }, '13.02', 'rounded'],
  [0.125, { decimals: 2 }, '0.13', 'a half, exact in binary, goes up'],
  [2.5, { decimals: 2 }, '2.5', 'no superfluous zero'],
  [7.999, { decimals: 2 }, '8', 'no superfluous point'],
  [100, { decimals: 2 }, '100', 'the zeros of a whole number stay'],
  [99.999, { decimals: 1 }, '100', 'the zeros of a rounded number stay'],
  [-0.25, { decimals: 2 }, '-0.25', 'an ASCII minus'],
  [-0.001, { decimals: 2 }, '0', 'no negative zero'],
  [1.5e-9, { significant: 3 }, '0.0000000015', 'a tiny p without an exponent'],
  [0.084848, { significant: 3 }, '0.0848', 'three digits'],
  [0.99999, { significant: 3 }, '1', 'three digits, rounded up'],
  [1e21, { decimals: 2 }, '1000000000000000000000', 'a huge number without an exponent'],
  [1234567.5, { decimals: 2 }, '1234567.5', 'no thousands separators'],
])('numberText(%d, %o) is %s: %s', (value, precision, expected) => {
  expect(numberText(value, precision)).toBe(expected);
});

describe('the Swedish dialect', () => {
  test('begins with a byte order mark, separates by semicolons and ends lines with CR LF', () => {
    expect(writeCsv([text, number], [['å', 1]], dialects.sv)).toBe('\ufefftext;number\r\nå;1\r\n');
  });

  test.each<[cells: readonly Cell[], expected: string, reason: string]>([
    [['a', 0.5], 'a;"0,5"', 'a number with a comma is quoted, or LibreOffice 7.4 tears it apart'],
    [['a', -0.5], 'a;"-0,5"', 'a negative number is no formula'],
    [['a,b', 1], '"a,b";1', 'a comma'],
    [['a;b', 1], '"a;b";1', 'a semicolon'],
    [['a"b', 1], '"a""b";1', 'a quotation mark'],
    [['a\nb\r\tc', 1], 'a b c;1', 'line ends and tabs are collapsed'],
    [['  a\u00a0 b ', 1], 'a b;1', 'spaces of every sort are collapsed and trimmed'],
    [['=1+1', 1], "'=1+1;1", 'a formula'],
    [[' =1+1', 1], "'=1+1;1", 'a formula behind a space'],
    [['\u200f=1+1', 1], "'=1+1;1", 'a formula behind a mark of direction'],
    [['\u0000@SUM(1)', 1], "'@SUM(1);1", 'a formula behind a control character'],
    [['-1', 1], "'-1;1", 'a text that begins with a minus'],
    [['', null], ';', 'no text and no number'],
    [['\ud800', 1], '\ufffd;1', 'a broken surrogate'],
  ])('writes %j as %s: %s', (cells, expected) => {
    expect(line(cells)).toBe(`${expected}\r\n`);
  });

  test('joins a list by bars, and writes a bar inside an item as a slash', () => {
    expect(line([[2003, 2005]], [list])).toBe('2003 | 2005\r\n');
    expect(line([['a|b', 'c']], [list])).toBe('a/b | c\r\n');
    expect(line([['=a', 'b']], [list])).toBe("'=a | b\r\n");
  });
});

test('the international dialect has commas, points, LF and no byte order mark, and keeps the guard', () => {
  expect(writeCsv([text, number], [['=a', -0.5]], dialects.int)).toBe("text,number\n'=a,-0.5\n");
});

test('an independent parser reads back what was written', () => {
  const rows = [['rad "ett"; två, tre', -3.125]] as const;
  for (const dialect of Object.values(dialects)) {
    const [, ...read] = parse(writeCsv([text, number], rows, dialect), { delimiter: dialect.delimiter, bom: true });
    expect(read).toEqual([['rad "ett"; två, tre', `-3${dialect.decimalSign}13`]]);
  }
});
