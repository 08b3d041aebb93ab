import { describe, expect, it } from 'vitest';
import { sayNotices } from '../../pipeline/commands/say-notices.ts';
import { CorpusError } from '../../src/errors.ts';

const notices = Array.from({ length: 203 }, (_, index) => ({
  code: 'x',
  message: { sv: 'Sak.', en: 'Thing.' },
  file: 'a.txt',
  line: index + 1,
}));

function said(count: number, report?: string): readonly string[] {
  const lines: string[] = [];
  sayNotices(notices.slice(0, count), 'sv', (line) => lines.push(line), report);
  return lines;
}

describe('sayNotices', () => {
  it('says one line for each, with its place', () => {
    expect(said(2)).toEqual(['a.txt:1: Sak.', 'a.txt:2: Sak.']);
    expect(said(200, 'notices.csv')).toHaveLength(200);
    expect(said(203)).toHaveLength(203);
  });

  it('says one line of a file whose name has a line break or moves the cursor', () => {
    const lines: string[] = [];
    const [notice] = notices;
    sayNotices([{ ...notice!, file: 'ny\nrad\u001b[2J.txt' }], 'sv', (line) => lines.push(line));
    expect(lines).toEqual(['ny rad [2J.txt:1: Sak.']);
    const error = new CorpusError('x', { sv: 'Sak.', en: 'Thing.' }, { file: 'ny\r\nrad.txt' });
    expect(error.inLanguage('sv')).toBe('ny rad.txt: Sak.');
  });

  it('says 200 and how many more there are where a report holds them all', () => {
    expect(said(203, 'notices.csv').slice(199)).toEqual(['a.txt:200: Sak.', '… och 3 påpekanden till i notices.csv.']);
    expect(said(201, 'notices.csv').at(-1)).toBe('… och 1 påpekande till i notices.csv.');
  });
});
