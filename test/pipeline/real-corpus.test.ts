import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../pipeline/parsing/parse-citations.ts';
import { readCorpus } from '../../pipeline/reading/read-corpus.ts';

const corpus = await readCorpus('corpus');
const parsed = parseCitations(corpus.documents);

describe('the shipped corpus', () => {
  it('holds eleven citations with year and bare recipient, as the winners’ page lists them', () => {
    expect(parsed.citations.map(({ year, recipient }) => `${year} ${recipient}`)).toEqual([
      '2003 Botkyrka',
      '2005 Umeå',
      '2007 Lomma',
      '2009 Stockholm',
      '2011 Kungsbacka',
      '2013 Örebro',
      '2015 Kävlinge',
      '2017 Helsingborg',
      '2019 Sollentuna',
      '2021 Nacka',
      '2023 Höganäs',
    ]);
    expect(new Set(parsed.citations.map(({ award }) => award))).toEqual(new Set(['Sveriges KvalitetsKommun']));
    expect(parsed.citations[4]?.id).toBe('2011-kungsbacka-sveriges-kvalitetskommun');
    expect(parsed.notices).toEqual([]);
  });

  it('gives texts without their outer quotation marks, nested ones untouched', () => {
    for (const { text } of parsed.citations) expect(text).toMatch(/^\p{Lu}.*\.$/su);
    expect(parsed.citations[10]?.text).toContain('visionen ”Väl värt att investera i” och');
    expect(parsed.citations[1]?.text).toContain('visionen: ”Vi vinner i Umeå”. Juryn');
    expect(parsed.citations[8]?.text).toContain('mål: ‘Trygghet och välfärd genom livet’, ‘Hållbar');
  });

  it('gives offsets that slice the text out of its document', () => {
    for (const { text, documentId, start, end } of [...parsed.citations, ...parsed.variants]) {
      expect(corpus.documents.find(({ id }) => id === documentId)?.text.slice(start, end)).toBe(text);
    }
  });

  it('takes Kungsbacka’s own quotation in two paragraphs as a variant with one word spelled differently', () => {
    expect(parsed.variants).toMatchObject([
      {
        citationId: '2011-kungsbacka-sveriges-kvalitetskommun',
        documentId: 'kungsbacka-2011.txt',
        differences: [{ counted: 'framför allt', variant: 'framförallt' }],
      },
    ]);
    expect(parsed.variants[0]?.text).toContain('jämnt race.\n\nKommunen belönas');
  });

  it('holds the rest of Kungsbacka’s page against the jury, without the quotation', () => {
    expect(parsed.comparedTexts).toHaveLength(1);
    const [before, after] = parsed.comparedTexts[0]?.stretches ?? [];
    expect(before?.text.endsWith('Ur juryns motivering')).toBe(true);
    expect(after?.text.startsWith('Vi presenterar här')).toBe(true);
    expect(after?.text.endsWith('nederkant av sidan.')).toBe(true);
  });
});
