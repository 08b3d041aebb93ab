import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractConcepts } from '../../pipeline/stages/extract-concepts.ts';
import { lemmatize } from '../../pipeline/stages/lemmatize.ts';
import { stripStopwords } from '../../pipeline/stages/strip-stopwords.ts';
import { tokenize } from '../../pipeline/stages/tokenize.ts';
import { compileConcepts, parseConcepts, parseStopwordChanges } from '../../src/concepts/index.ts';
import { isInhabitantName } from '../../src/swedish/is-inhabitant-name.ts';
import { effectiveStopwords } from '../../src/swedish/stopwords.ts';
import { builtSwedish as swedish } from '../swedish/built-swedish.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const [header, ...rows] = read('test/concepts/expected-matrix.tsv')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));
const years = header!.slice(1, -1).map(Number);

/** The page's citations, cut out here by one expression, so that this test stands on its own. */
const citations = [
  ...read('corpus/vinnare-sveriges-kvalitetskommun.txt').matchAll(/(20\d\d) tilldelades .*?:\n["“”](.*)["“”]\s*$/gm),
].map(([, year = '', text = '']) => ({
  id: year,
  year: Number(year),
  text,
  documentId: 'page',
  start: 0,
  end: text.length,
}));

const concepts = parseConcepts(read('corpus/concepts.yaml'), 'corpus/concepts.yaml');
const stopwords = effectiveStopwords(parseStopwordChanges(read('corpus/stopwords.yaml'), 'corpus/stopwords.yaml'));
const lexicon = compileConcepts(concepts, isInhabitantName);
const mentions = citations.flatMap((citation) => {
  const tokens = lemmatize(tokenize(citation), swedish);
  return extractConcepts(citation, tokens, stripStopwords(tokens, stopwords), lexicon);
});

describe('the mentions in the eleven citations are those found by reading', () => {
  it('there are eleven, and every concept of the lexicon has been read for', () => {
    expect(citations.map((citation) => citation.year).sort()).toEqual(years);
    expect(rows.map(([id]) => id).sort()).toEqual(concepts.map((concept) => concept.id).sort());
  });

  it.each(rows.map((row) => [row[0]!, row.slice(1, -1).map(Number), row.at(-1)!] as const))(
    '%s: %s',
    (id, expected, words) => {
      const found = years.map((year) => mentions.filter((m) => m.conceptId === id && m.citationId === `${year}`));
      const told = found.map((inYear) => inYear.map(({ form, rule }) => `${form} (${rule})`));
      expect(
        found.map((inYear) => inYear.length),
        `${words}\nfound: ${JSON.stringify(told)}`,
      ).toEqual(expected);
    },
  );
});
