import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/errors.ts';
import { readFrontMatter } from '../../src/sources/front-matter.ts';

function errorOf(text: string): CorpusError {
  try {
    readFrontMatter(text, 'a.md');
  } catch (error) {
    if (error instanceof CorpusError) return error;
    throw error;
  }
  return expect.unreachable('no error');
}

describe('readFrontMatter', () => {
  it('gives the statement and where the text begins', () => {
    const text = '---\nyear: 2011\naward: Priset\n---\nTexten.';
    const front = readFrontMatter(text, 'a.md');
    expect(front?.statement).toEqual({ year: 2011, award: 'Priset' });
    expect(text.slice(front?.bodyStart)).toBe('Texten.');
  });

  it.each([
    ['a text without', 'Texten.'],
    ['a rule at the head of a page', '---\n\nVinnare genom åren\n\n---\n'],
    ['three hyphens further down', 'Rubrik\n---\nyear: 2011\n---\n'],
  ])('finds none in %s', (_, text) => {
    expect(readFrontMatter(text, 'a.md')).toBeNull();
  });

  it.each([
    ['an unknown key', '---\nyear: 2011\nyaer: 2012\n---\n', 'invalid-entry', 3, 1],
    ['a year in words', '---\nyear: tjugohundraelva\n---\n', 'invalid-entry', 2, 7],
    ['a year of five digits', '---\naward: X\nyear: 20111\n---\n', 'invalid-entry', 3, 7],
    ['a recipient that is a list', '---\nrecipient: [a, b]\n---\n', 'invalid-entry', 2, 12],
    ['the same key twice', '---\nyear: 2011\nyear: 2012\n---\n', 'invalid-yaml', 3, 1],
    ['a quotation mark never closed, at its beginning', '---\naward: "X\n---\n', 'invalid-yaml', 2, 8],
    ['no closing line', '---\nyear: 2011\n\nTexten.', 'unclosed-front-matter', 1, undefined],
    ['an alias', '---\naward: &a X\nrecipient: *a\n---\n', 'yaml-alias', 3, 12],
  ])('refuses %s with its place', (_, text, code, line, column) => {
    const error = errorOf(text);
    expect(error.code).toBe(code);
    expect(error.place).toMatchObject({ file: 'a.md', line, ...(column !== undefined && { column }) });
    expect(error.inLanguage('sv')).not.toContain('\n');
  });

  it('passes over what a clipper of web pages writes, and takes the title', () => {
    const text = '---\ntitle: Vinnaren\nsource: https://x.example/a\ncreated: 2024-05-01\ntags: [pris]\n---\n';
    expect(readFrontMatter(text, 'a.md')?.statement).toMatchObject({ title: 'Vinnaren' });
  });

  it.each([
    ['Swedish keys', 'år: 2021\nmottagare: Lund\nutmärkelse: Priset\ntitel: Vinnaren'],
    ['a capital, and a letter in two parts', 'A\u030ar: 2021\nMottagare: Lund\nPris: Priset\nRubrik: Vinnaren'],
    ['beside English ones', 'year: 2021\nvinnare: Lund\naward: Priset\ntitle: Vinnaren\npublicerad: 2022-01-02'],
  ])('takes %s', (_, keys) => {
    const statement = { year: 2021, recipient: 'Lund', award: 'Priset', title: 'Vinnaren' };
    expect(readFrontMatter(`---\n${keys}\n---\n`, 'a.md')?.statement).toMatchObject(statement);
  });

  it('refuses a value under a Swedish key at its place, and a key that says the same once more', () => {
    expect(errorOf('---\naward: X\når: i fjol\n---\n').place).toMatchObject({ line: 3, column: 5 });
    const twice = errorOf('---\nyear: 2021\når: 2022\n---\n');
    expect([twice.place.line, twice.inLanguage('sv')]).toEqual([3, expect.stringMatching(/år: okänd nyckel/)]);
  });

  it('passes over what is none of ours and near none of ours, and names it', () => {
    const front = readFrontMatter('---\nyear: 2016\ndiarienummer: KFN 2016/112\ntags: [pris]\n---\n', 'a.md');
    expect([front?.statement.year, front?.passedOver]).toEqual([2016, ['diarienummer']]);
  });

  it('takes a year in quotes for what it is', () => {
    expect(readFrontMatter('---\nyear: "2011"\n---\n', 'a.md')?.statement).toEqual({ year: 2011 });
  });

  it.each([
    ['---\nyaer: 2011\n---\n', /okänd nyckel; menade du year\?/],
    ['---\nyear: tvåtusen\n---\n', /year: ska vara ett årtal med fyra siffror\.$/],
    ['---\nmotagare: Lund\n---\n', /okänd nyckel; menade du mottagare\? Nycklar som kan stå här: .*recipient/],
    ['---\nrecipient:\n---\n', /får inte vara tom/],
  ])('says what to do about %j', (text, message) => {
    expect(errorOf(text).inLanguage('sv')).toMatch(message);
  });

  it('gives one CorpusError for nesting without end and for aliases that multiply', () => {
    expect(errorOf(`---\nyear: ${'['.repeat(20_000)}\n---\n`)).toBeInstanceOf(CorpusError);
    expect(errorOf(`---\nyear:\n${'- '.repeat(100_000)}x\n---\n`).code).toBe('yaml-nesting');
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`),
    ];
    expect(errorOf(`---\n${bomb.join('\n')}\n---\n`)).toBeInstanceOf(CorpusError);
  });

  it('never crashes', () => {
    const parts = fc.constantFrom(
      '---\n',
      'year: ',
      '2011',
      '\n',
      'award:',
      ' ',
      '&a',
      '*a',
      '{',
      '[',
      ']',
      '"',
      "'",
      '|',
      '>',
      '!!js/function',
      '? ',
      '- ',
      '#',
      '%YAML 9',
      '\t',
      'å',
      '__proto__: 1\n',
      'constructor: 1\n',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (words) => {
        try {
          readFrontMatter(`---\n${words.join('')}\n---\n`, 'a.md');
        } catch (error) {
          expect(error).toBeInstanceOf(CorpusError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
