import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../pipeline/parsing/parse-citations.ts';
import { CorpusError } from '../../src/errors.ts';
import type { Document } from '../../src/records.ts';
import { sourceFormats } from '../../src/sources/index.ts';

/** The stuff that pages are made of, so that random texts come near to real ones. */
const pieces = fc.constantFrom(
  '\n',
  '\n\n',
  ' ',
  '”',
  '“',
  '"',
  '»',
  "'",
  '‘',
  '.',
  ':',
  ', ',
  '– ',
  '- ',
  '# ',
  '## ',
  '> ',
  '|',
  '\t',
  '---\n',
  '**',
  'Juryns motivering',
  'Motivering:',
  'med följande motivering:',
  'Vinnare: ',
  'År: ',
  '2014',
  ' 2015 ',
  'Kvalitetspriset ',
  'Sundsvalls kommun',
  ' och ',
  'Lunds kommun',
  ' tilldelades ',
  ' gick till ',
  ' vanns ',
  '(',
  'av ',
  'Kommunen har arbetat väl med sina mål. ',
  'säger hon',
  'skriver juryn',
  'Publicerad 2014-05-06',
  'Hedersomnämnande',
  'Kontakt',
  'year: 2014\n',
  'recipient: Umeå\n',
  '\u00AD',
  '\u00A0',
  'é',
  '<p>',
  '</p>',
  '<blockquote>',
  '😀',
);
const pages = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

/**
 * Lines that stand on the pages of the tests, put together at random: sentences that awards are given in, cut and
 * parted.
 */
const lines = readdirSync('test/pages').flatMap((name) =>
  readdirSync(`test/pages/${name}`)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .flatMap((file) => readFileSync(`test/pages/${name}/${file}`, 'utf8').split('\n')),
);
const torn = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.nat(400), pieces, fc.boolean()), { maxLength: 25 })
  .map((parts) => parts.map(([line, at, piece, whole]) => (whole ? line : line.slice(0, at) + piece + line.slice(at))))
  .map((parts) => parts.join('\n'));

function documentOf(text: string, id = 'a.txt', format = 'page'): Document {
  return { id, role: 'citations', format, text };
}

/** Runs what may refuse its input; anything thrown but a CorpusError is a bug. */
function orCorpusError<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof CorpusError) return null;
    throw error;
  }
}

describe('any text', () => {
  it('gives citations whose offsets slice their text, which never overlap, each with a year or a doubt', () => {
    fc.assert(
      fc.property(fc.oneof(pages, torn, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        for (const format of sourceFormats) {
          const document = documentOf(text.normalize('NFC'), 'a', format.name);
          const parsed = orCorpusError(() => format.parse(document));
          let before = 0;
          for (const { start, end, text: citation, year, doubt } of parsed?.citations ?? []) {
            expect(document.text.slice(start, end)).toBe(citation);
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(year !== undefined || doubt !== undefined).toBe(true);
            before = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never makes a format crash on its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          pages.map((text) => new TextEncoder().encode(text)),
          fc.uint8Array({ maxLength: 200 }),
        ),
        async (bytes) => {
          for (const format of sourceFormats.filter(({ name }) => name !== 'pdf' && name !== 'docx')) {
            const extracted = await format.extract(bytes, 'a').catch((error: unknown) => {
              expect(error).toBeInstanceOf(CorpusError);
              return null;
            });
            if (extracted === null) continue;
            const { text, sourceLines } = extracted;
            if (sourceLines !== undefined && text !== '') expect(sourceLines).toHaveLength(text.split('\n').length);
            orCorpusError(() =>
              format.parse({
                ...documentOf(text, 'a', format.name),
                ...(sourceLines !== undefined && { sourceLines }),
              }),
            );
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['docx', 'pdf'])('that is no %s is refused in one line', async (name) => {
    const format = sourceFormats.find((candidate) => candidate.name === name);
    await expect(format?.extract(new TextEncoder().encode('no such thing'), 'a')).rejects.toBeInstanceOf(CorpusError);
  });
});

describe('parseCitations', () => {
  it('counts the same citations whatever the order of documents with different citations', () => {
    const texts = [2003, 2005, 2007, 2009].map(
      (year) =>
        `Priset Ek ${year} tilldelades Umeå kommun med följande motivering:\n”Detta är texten för ${year}, ordagrant given av ${year} års jury.”`,
    );
    const documents = texts.map((text, index) => documentOf(text, `${index}.txt`));
    const expected = parseCitations(documents);
    expect(expected.citations).toHaveLength(4);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: 4 }), (shuffled) => {
        expect(parseCitations(shuffled)).toEqual(expected);
      }),
    );
  });

  it('gives unique ids in order of year, whatever the pages', () => {
    fc.assert(
      fc.property(fc.array(pages, { maxLength: 4 }), (texts) => {
        const parsed = orCorpusError(() =>
          parseCitations(texts.map((text, index) => documentOf(text.normalize('NFC'), `${index}.txt`))),
        );
        const citations = parsed?.citations ?? [];
        expect(new Set(citations.map(({ id }) => id)).size).toBe(citations.length);
        expect(citations.map(({ year }) => year)).toEqual(citations.map(({ year }) => year).toSorted((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
});
