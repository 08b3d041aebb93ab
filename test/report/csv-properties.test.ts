import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/report/clean-text.ts';
import { dialects } from '../../src/report/csv/dialect.ts';
import { numberText } from '../../src/report/csv/number-text.ts';
import { writeCsv } from '../../src/report/csv/write-csv.ts';
import type { ColumnDescription } from '../../src/report/tables/table.ts';

const column: ColumnDescription = { name: 'text', type: 'string', description: { sv: '', en: '' } };
/** Texts of any code units, thick with what is special to CSV, spreadsheets and terminals. */
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...'=+-@\'";,|\t\r\n \u00a0\u202e\u200f\u0000\ud800＝'), fc.string({ unit: 'binary' })),
  )
  .map((parts) => parts.join(''));
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

test('cleaning twice is cleaning once', () => {
  fc.assert(fc.property(anyText, (text) => cleanText(cleanText(text)) === cleanText(text)));
});

test('a cleaned text has no white space but single spaces within, no control, no mark of direction', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanText(text)).not.toMatch(/[^\S ]|\s\s|^\s|\s$|\p{Cc}|\p{Bidi_Control}|\p{Cs}/u);
    }),
  );
});

test('any texts come back cleaned from an independent parser, none of them a formula', () => {
  fc.assert(
    fc.property(fc.array(anyText), fc.constantFrom(...Object.values(dialects)), (texts, dialect) => {
      const rows = texts.map((text) => ['row', text]);
      const columns = [{ ...column, name: 'first' }, column];
      const read: string[][] = parse(writeCsv(columns, rows, dialect), { delimiter: dialect.delimiter, bom: true });
      expect(read.length).toBe(texts.length + 1);
      texts.forEach((text, i) => {
        const clean = cleanText(text);
        expect(read[i + 1]![1]).toBe(/^[=+\-@＝＋－＠]/.test(clean) ? `'${clean}` : clean);
      });
    }),
  );
});

test('a number in print is within half a unit of its last place, without an exponent', () => {
  fc.assert(
    fc.property(anyNumber, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const text = numberText(value, { decimals });
      expect(text).toMatch(/^(-?[1-9]\d*|0|-?(0|[1-9]\d*)\.\d*[1-9])$/);
      expect(text).not.toBe('-0');
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals + Math.abs(value) * 1e-15);
    }),
  );
});

test('three significant digits are within half a percent', () => {
  const positive = fc.double({ min: 1e-90, max: 1, noNaN: true });
  fc.assert(
    fc.property(positive, (value) => {
      const text = numberText(value, { significant: 3 });
      expect(text).toMatch(/^\d+(\.\d+)?$/);
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.0050001 * value);
    }),
  );
});
