import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../pipeline/large/parts/read-line.ts';
import { readPlainLine } from '../../../pipeline/large/parts/read-plain-line.ts';

const FILE = 'f.jsonl';
const plain = '{"id":"a1","year":2003,"text":"En god – tydlig – service. ”Å”"}';

/** What is read by hand and what by rule, of a line that stands between others. */
function bothOf(line: Uint8Array) {
  const before = Buffer.from('{"id":"a0"}\n');
  const all = Buffer.concat([before, line, Buffer.from('\n"}\n')]);
  const byHand = readPlainLine(all, before.length, before.length + line.length, FILE);
  expect(readPlainLine(line, 0, line.length, FILE)).toEqual(byHand);
  return { byHand, byRule: readLine(line, FILE) };
}

/** Strings as they stand in JSON, without the quotation marks: what is plain, what is not, and what is wrong. */
const written = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('En', ' ', 'tydlig', 'å', 'Ö', '–', '”', '€', '\u00ad', '-', 'å', '1971'),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom('\\n', '\\t', '\\"', '\\\\', '\\/', ' \\n', '-\\n', '\u2010\\n', '\u00a0'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ...['\\r', '\\b', '\\u00e5', '\\u0041', '\\uD800', '\\u000', '\\x', '\\', '\t', '\u0007', '\u007f', '\u0085'],
          ...[
            'a\u030a',
            '\u02ff',
            '\u0300',
            '\u200b',
            '\u2028',
            '\u205e',
            '\u205f',
            '\ufeff',
            'ﬁ',
            '👍',
            '\ud83d',
            '"',
          ],
        ),
      },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'binary', maxLength: 3 }).map((text) => JSON.stringify(text).slice(1, -1)),
      },
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));
const string = written.map((text) => `"${text}"`);
const year = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('2003', '1000', '2999', '"1971"') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '999',
      '3000',
      '20030',
      '02003',
      '2003.0',
      '2.003e3',
      '2e3',
      '-2003',
      '+2003',
      '2003.',
      '""',
      '" 2003"',
      'null',
    ),
  },
);
const key = (name: string) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constant(`"${name}"`) },
    { weight: 1, arbitrary: fc.constantFrom(`"\\u0069d"`, `'${name}'`, name, `"${name} "`, `"${name.toUpperCase()}"`) },
  );
const member = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(key('id'), fc.oneof(fc.constant('"a1"'), string)) },
  { weight: 4, arbitrary: fc.tuple(key('year'), year) },
  { weight: 4, arbitrary: fc.tuple(key('text'), string) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom('"recipient"', '"award"', '"__proto__"', '"toString"', '"källa"', '""'),
      fc.oneof(
        string,
        fc.constantFrom('{"text":"x","id":["y"]}', `${'['.repeat(200)}${']'.repeat(200)}`, 'true', '1e999'),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('"id"', '"text"'), fc.constantFrom('17', 'null', '["x"]', '', '"')),
  },
);
const gap = fc.oneof(
  { weight: 40, arbitrary: fc.constant('') },
  { weight: 8, arbitrary: fc.constant(' ') },
  fc.constantFrom('\t', '\r', '\u00a0', ','),
);
const whole = fc.tuple(
  fc.constant(['"id"', '"a1"'] as const),
  fc.tuple(fc.constant('"year"'), year),
  fc.tuple(fc.constant('"text"'), string),
);
const members = fc.oneof({ weight: 4, arbitrary: whole }, { weight: 1, arbitrary: fc.array(member, { maxLength: 5 }) });
const line = fc
  .tuple(
    members,
    fc.array(gap, { minLength: 5, maxLength: 5 }),
    fc.constantFrom('', '', '', '', '', '\r', ' ', '}', ' x', '\r\r'),
    fc.constantFrom('', '', '', '', '', '', '\ufeff', ' '),
  )
  .map(
    ([all, [a, b, c, d, e], after, before]) =>
      `${before}{${a}${all.map(([name, value]) => `${name}${b}:${c}${value}`).join(`${d},${a}`)}${e}}${after}`,
  );

describe('readPlainLine', () => {
  it('gives what readLine gives, or leaves the line to it', () => {
    let read = 0;
    fc.assert(
      fc.property(line, (text) => {
        const { byHand, byRule } = bothOf(Buffer.from(text));
        if (byHand === null) return;
        read++;
        expect(byHand).toEqual(byRule);
      }),
      { numRuns: 5000 },
    );

    expect(read).toBeGreaterThan(300);
  });

  it('gives what readLine gives of a plain line in which any bytes are put in place of others', () => {
    const bytes = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...Buffer.from('"\\{}:,nu0–ÅåÄ\u00a0'))),
      { maxLength: 4 },
    );
    const place = fc.integer({ min: 0, max: Buffer.byteLength(plain) });
    fc.assert(
      fc.property(bytes, place, fc.nat(4), (put, at, taken) => {
        const all = Buffer.from(plain);
        const { byHand, byRule } = bothOf(
          Buffer.concat([all.subarray(0, at), Buffer.from(put), all.subarray(at + taken)]),
        );
        if (byHand !== null) expect(byHand).toEqual(byRule);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['as programs write it', plain],
    ['with spaces, as Python writes it', '{"id": "a 1", "year": "1971", "text": "Rad\\n\\tRad \\"två\\" \\\\ \\/"}'],
    ['in another order, with a carriage return', '{"text":" En text.\\n","id":"a1","year":2003}\r'],
    ['with a field that stands twice', '{"id":"a","text":"x","year":2003,"text":"y"}'],
  ])('reads a line %s', (_, text) => {
    const { byHand, byRule } = bothOf(Buffer.from(text));
    expect(byHand).not.toBeNull();
    expect(byHand).toEqual(byRule);
  });

  it.each([
    ['another field', plain.replace('{', '{"recipient":"Lund",')],
    ['a word divided at the end of a line', plain.replace('god', 'tyd-\\nlig')],
    ['decomposed letters', plain.replace('Å', 'A\u030a')],
    ['control characters', plain.replace('god', '\u0085')],
    ['a byte order mark', `\ufeff${plain}`],
    ['a year with a zero first, though another follows', '{"text":"En","year":02003,"year":2003,"id":"a1"}'],
    ['no year, though another follows', '{"text":"En","year":,"year":2003,"id":"a1"}'],
    ['nothing but white space for a text', '{"id":"a1","year":2003,"text":" \\n\u00a0"}'],
    ['more than a megabyte', plain.replace('god', 'god '.repeat(1 << 18))],
  ])('leaves %s to readLine', (_, text) => {
    expect(bothOf(Buffer.from(text)).byHand).toBeNull();
  });
});
