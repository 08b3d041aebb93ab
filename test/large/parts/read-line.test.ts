import { describe, expect, it } from 'vitest';
import { isFault } from '../../../pipeline/large/parts/fault.ts';
import { readLine } from '../../../pipeline/large/parts/read-line.ts';
import { readTextFile } from '../../../pipeline/large/parts/read-text-file.ts';

const good = '{"id":"a1","year":2003,"text":"En god service."}';

function read(line: string | Uint8Array): unknown {
  const entry = readLine(typeof line === 'string' ? Buffer.from(line) : line, 'f.jsonl');
  return entry !== null && isFault(entry) ? entry.code : entry;
}

describe('readLine', () => {
  it.each([
    ['an empty line', '', null],
    ['a line of blanks and a carriage return', ' \t\r', null],
    ['broken JSON', '{"id": "a1", "year": 2003', 'line-not-json'],
    ['JSON that is no object', '["a1", 2003]', 'line-not-json'],
    ['a line that is not UTF-8', new Uint8Array([0x7b, 0xe5, 0x7d]), 'line-not-utf-8'],
    ['no id', '{"year":2003,"text":"x"}', 'citation-without-id'],
    ['an empty id', '{"id":" ","year":2003,"text":"x"}', 'citation-without-id'],
    ['no year', '{"id":"a1","text":"x"}', 'citation-without-year'],
    ['a year before 1000', '{"id":"a1","year":999,"text":"x"}', 'citation-without-year'],
    ['a year after 2999', '{"id":"a1","year":3000,"text":"x"}', 'citation-without-year'],
    ['a year that is no whole number', '{"id":"a1","year":2003.5,"text":"x"}', 'citation-without-year'],
    ['no text', '{"id":"a1","year":2003}', 'citation-without-text'],
    ['a text of blanks', '{"id":"a1","year":2003,"text":" \\n "}', 'citation-without-text'],
    ['a text that is no string', '{"id":"a1","year":2003,"text":["x"]}', 'citation-without-text'],
  ])('tells %s', (_, line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it('reads a line with a byte order mark, with a carriage return, and with further fields', () => {
    const expected = { id: 'a1', year: 2003, text: 'En god service.', documentId: 'f.jsonl', start: 0, end: 15 };
    expect(read(good)).toEqual(expected);
    expect(read(`\uFEFF${good}`)).toEqual(expected);
    expect(read(`${good}\r`)).toEqual(expected);
    expect(read(good.replace('{', '{"källa":{"blad":3},'))).toEqual(expected);
  });

  it('takes a year and an id in figures, a recipient and an award', () => {
    const line = '{"id":17,"year":"1999","text":"x","recipient":"Kungsbacka kommun","award":"Priset"}';
    expect(read(line)).toMatchObject({ id: '17', year: 1999, recipient: 'Kungsbacka', award: 'Priset' });
  });

  it('gives the text line feeds alone, composed letters and no control characters', () => {
    const line = JSON.stringify({ id: 'a', year: 2003, text: ' En\r\nA\u030A\u0007. ' });
    expect(read(line)).toMatchObject({ text: 'En\nÅ .' });
  });
});

describe('readTextFile', () => {
  it('takes the path without its ending as id, and the year of the innermost folder', () => {
    expect(readTextFile(Buffer.from('En text.\n'), '1990/1994/a.b.txt')).toMatchObject({
      id: '1990/1994/a.b',
      year: 1994,
      text: 'En text.',
      documentId: '1990/1994/a.b.txt',
    });
  });

  it('takes what the front matter states before the folder', () => {
    const text = '---\nyear: 2001\nrecipient: Lunds kommun\n---\nEn text.';
    expect(readTextFile(Buffer.from(text), '1994/a.txt')).toMatchObject({
      year: 2001,
      recipient: 'Lund',
      text: 'En text.',
    });
  });

  it('tells a file without a year, and one whose front matter is wrong', () => {
    expect(readTextFile(Buffer.from('En text.'), 'a.txt')).toMatchObject({ code: 'citation-without-year' });
    expect(isFault(readTextFile(Buffer.from('---\nyear: i fjol\n---\nx'), '1994/a.txt'))).toBe(true);
  });
});
