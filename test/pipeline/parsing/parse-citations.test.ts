import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../../pipeline/parsing/parse-citations.ts';
import { CorpusError } from '../../../src/errors.ts';
import type { Document } from '../../../src/records.ts';

const TEXT =
  'Umeå kommun har med mod och uthållighet öppnat sina möten för alla som vill delta, och invånarna har svarat med förslag som prövats på riktigt.';

function lead(award: string, year: number, recipient: string, text = TEXT): string {
  return `${award} ${year} tilldelades ${recipient} med följande motivering:\n”${text}”\n`;
}

function documents(...texts: readonly string[]): readonly Document[] {
  return texts.map((text, index) => ({ id: `${index}.txt`, role: 'citations', format: 'page', text }));
}

describe('parseCitations', () => {
  it('counts a citation printed twice once, by the first document, and shows the words that differ', () => {
    const { citations, variants } = parseCitations(
      documents(
        lead('Priset Ek', 2003, 'Umeå kommun'),
        lead('Priset EK', 2003, 'Umeå  kommun', TEXT.replace('invånarna', 'medborgarna')),
      ),
    );
    expect(citations).toMatchObject([{ id: '2003-umea-ek', documentId: '0.txt' }]);
    expect(variants).toMatchObject([
      {
        citationId: '2003-umea-ek',
        documentId: '1.txt',
        differences: [{ counted: 'invånarna', variant: 'medborgarna' }],
      },
    ]);
  });

  it('takes an excerpt, and a printing without a sure year, as variants of the whole citation', () => {
    const excerpt = TEXT.slice(0, TEXT.indexOf(', och')).concat('.');
    const { citations, variants, notices } = parseCitations(
      documents(
        lead('Ekpriset', 2003, 'Umeå kommun'),
        lead('Ekpriset', 2003, 'Umeå kommun', excerpt),
        `Umeå prisas\n\nPublicerad 2004-01-02\n\nJuryns motivering:\n\n”${TEXT}”\n`,
      ),
    );
    expect(citations).toHaveLength(1);
    expect(variants.map(({ documentId }) => documentId)).toEqual(['1.txt', '2.txt']);
    expect(notices).toEqual([]);
  });

  it('names the document that a fault of the program stopped at, and keeps the fault', () => {
    const fault = new TypeError('Cannot read properties of undefined');
    const parse = ({ id }: Document) => {
      if (id === '1.txt') throw fault;
      return { citations: [], notices: [] };
    };
    const run = () => parseCitations(documents('En text.', 'En till.'), parse);
    expect(run).toThrow('1.txt could not be parsed: TypeError: Cannot read properties of undefined');
    expect(run).toThrow(expect.objectContaining({ cause: fault }));
  });

  it('tells of a printing that has sentences which the counted text lacks', () => {
    const more = 'I hård konkurrens med sex andra har kommunen visat hur det går till.';
    const { citations, variants, notices } = parseCitations(
      documents(lead('Ekpriset', 2003, 'Umeå kommun'), `\n${lead('Ekpriset', 2003, 'Umeå kommun', `${more} ${TEXT}`)}`),
    );
    expect(citations.map(({ text }) => text)).toEqual([TEXT]);
    expect(variants).toHaveLength(1);
    expect(notices).toMatchObject([{ code: 'longer-printing', file: '1.txt', line: 3 }]);
    expect(notices[0]?.message.sv).toMatch(/^Motiveringen har här 13 ord som saknas .*\(0\.txt:2\)/);
  });

  it('refuses different texts for the same award, year and recipient, with both places', () => {
    const other =
      'Kommunen belönas för en annan sak: den har lärt sina elever att läsa noter, och det hörs i hela staden.';
    const run = () =>
      parseCitations(
        documents(lead('Ekpriset', 2003, 'Umeå kommun'), `\n${lead('Ekpriset', 2003, 'Umeå kommun', other)}`),
      );
    expect(run).toThrow(CorpusError);
    try {
      run();
    } catch (error) {
      const { code, place, wording } = error as CorpusError;
      expect([code, place.file, place.line]).toEqual(['two-texts-for-one-citation', '1.txt', 3]);
      expect(wording.sv).toContain('0.txt:2');
    }
  });

  it('counts two recipients of one award a year, and two awards of one recipient', () => {
    const other =
      'Sätrahemmet har låtit de boende bestämma över sin egen dag, från morgonkaffe till kvällspromenad i parken.';
    const third =
      'En helt annan text om hur kommunens bibliotek blev en plats där grannar möts över språkgränserna varje vecka.';
    const { citations } = parseCitations(
      documents(
        lead('Ekpriset', 2003, 'Umeå kommun') +
          lead('Ekpriset', 2003, 'Lunds kommun', other) +
          lead('Lindpriset', 2003, 'Umeå kommun', third),
      ),
    );
    expect(citations.map(({ id }) => id)).toEqual(['2003-lund-ekpriset', '2003-umea-ekpriset', '2003-umea-lindpriset']);
  });

  it('does not count the same text for two years', () => {
    const { citations, notices } = parseCitations(
      documents(lead('Ekpriset', 2003, 'Umeå kommun'), lead('Ekpriset', 2005, 'Umeå kommun')),
    );
    expect(citations.map(({ year }) => year)).toEqual([2003]);
    expect(notices).toMatchObject([{ code: 'same-text-other-year', file: '1.txt', line: 2 }]);
  });

  it('counts the same text for two recipients, and says so of those of one year and of two', () => {
    const { citations, notices } = parseCitations(
      documents(
        lead('Ekpriset', 2003, 'Umeå kommun'),
        lead('Ekpriset', 2003, 'Lunds kommun'),
        lead('Ekpriset', 2005, 'Gävle kommun'),
      ),
    );
    expect(citations.map(({ recipient }) => recipient)).toEqual(['Lund', 'Umeå', 'Gävle']);
    expect(notices).toMatchObject([
      { code: 'same-text-other-recipient', file: '1.txt', line: 2 },
      { code: 'same-text-other-recipient-and-year', file: '2.txt', line: 2 },
    ]);
    expect(notices[0]?.message.sv).toContain('0.txt:2');
    expect(notices[1]?.message.sv).toContain('0.txt:2 för en annan mottagare och ett annat år, Umeå 2003');
  });

  it.each([
    ['a copy', TEXT, true],
    ['a copy with the name and a word replaced', TEXT.replace('Umeå', 'Gävle').replace('mod', 'vilja'), true],
    ['only the beginning of the text', TEXT.slice(0, TEXT.indexOf(', och')).concat('.'), false],
  ])('tells of a text of another recipient and year when it is %s', (_, text, isTold) => {
    const { citations, notices } = parseCitations(
      documents(lead('Ekpriset', 2003, 'Umeå kommun'), lead('Ekpriset', 2005, 'Gävle kommun', text)),
    );
    expect(citations).toHaveLength(2);
    expect(notices.map(({ code }) => code)).toEqual(isTold ? ['same-text-other-recipient-and-year'] : []);
  });

  it('tells of no phrase of eight words that juries use again of others', () => {
    const phrase = 'För ett långt och troget arbete i föreningen.';
    const file = (year: number, recipient: string): Document => ({
      id: `${year}.md`,
      role: 'citations',
      format: 'page',
      text: phrase,
      stated: { year, recipient, award: 'Ekpriset' },
    });
    const { citations, notices } = parseCitations([file(2003, 'Umeå'), file(2005, 'Gävle')]);
    expect([citations.length, notices]).toEqual([2, []]);
  });

  it('never counts what stands only in a text to compare, and says so', () => {
    const [page] = documents(lead('Ekpriset', 2003, 'Umeå kommun'));
    const { citations, notices, comparedTexts } = parseCitations([{ ...page!, role: 'compare' }]);
    expect(citations).toEqual([]);
    expect(notices).toMatchObject([{ code: 'citation-only-in-compared-text' }]);
    expect(comparedTexts).toHaveLength(1);
  });

  it('gives Håbo and Habo ids of their own', () => {
    const { citations } = parseCitations(
      documents(
        lead('Ekpriset', 2003, 'Håbo kommun') +
          lead(
            'Ekpriset',
            2003,
            'Habo kommun',
            'I Habo har kommunen låtit varje by få sin egen mötesplats, öppen dygnet runt.',
          ),
      ),
    );
    expect(citations.map(({ id }) => id)).toEqual(['2003-haabo-ekpriset', '2003-habo-ekpriset']);
  });
});
