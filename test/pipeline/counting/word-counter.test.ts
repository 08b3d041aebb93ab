import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CitationCounter } from '../../../pipeline/counting/citation-counter.ts';
import { Tally } from '../../../pipeline/counting/tally.ts';
import { WordCounter } from '../../../pipeline/counting/word-counter.ts';
import { type LoadedKnowledge, loadKnowledge } from '../../../pipeline/knowledge/load-knowledge.ts';
import { parseCitations } from '../../../pipeline/parsing/parse-citations.ts';
import { readCorpus } from '../../../pipeline/reading/read-corpus.ts';
import { tokenizeText } from '../../../src/swedish/tokenize-text.ts';

type Text = { readonly year: number; readonly text: string };

let forms: LoadedKnowledge;
let lemmas: LoadedKnowledge;
let real: readonly Text[];
beforeAll(async () => {
  const corpus = await readCorpus('corpus');
  forms = await loadKnowledge(corpus, { noCache: false, lemmas: false });
  lemmas = await loadKnowledge(corpus, { noCache: false, lemmas: true });
  real = parseCitations(corpus.documents).citations;
});

function byWords(texts: readonly Text[]): Tally {
  const tally = new Tally();
  const counter = new WordCounter(forms.stopwords, tally);
  for (const text of texts) counter.count(text);
  return tally;
}

function byCitations(texts: readonly Text[], knowledge: LoadedKnowledge): Tally {
  const tally = new Tally();
  const counter = new CitationCounter(knowledge, tally);
  for (const text of texts) counter.count(text);
  return tally;
}

const piece = fc.oneof(
  fc.constantFrom(
    'Kommunen',
    'kommunen',
    'och',
    'OCH',
    'sam\u00adhälle',
    'e\u0301n',
    'styr- och',
    'de som bor',
    '. ',
    '\n\n',
    '2023',
    '”Väl”',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const texts = fc.array(
  fc.record({
    year: fc.integer({ min: 2000, max: 2003 }),
    text: fc.array(piece, { maxLength: 12 }).map((each) => each.join(' ')),
  }),
  { maxLength: 4 },
);

describe('WordCounter', () => {
  it('counts what the plain way counts when the lemma of a word is its form', () => {
    const same = (given: readonly Text[]) => {
      expect([...byWords(given).records()]).toEqual([...byCitations(given, forms).records()]);
    };
    same(real);
    fc.assert(fc.property(texts, same), { numRuns: 200 });
  });

  it('counts the years and the stopwords as they are counted with lemmas, exactly', () => {
    const same = (given: readonly Text[]) => {
      const tables = [byWords(given), byCitations(given, lemmas)].map((tally) =>
        [...tally.records()].filter(({ table }) => table === 'years' || table === 'stopwords'),
      );
      expect(tables[0]).toEqual(tables[1]);
    };
    same(real);
    fc.assert(fc.property(texts, same), { numRuns: 100 });
  });

  it('counts each content word of the eleven citations under its form in small letters', () => {
    const { lemmas: counted } = byWords(real).tables;
    const written = real.flatMap(({ text }) =>
      tokenizeText(text).flatMap((token) => (token.kind === 'word' ? [token.text.toLowerCase()] : [])),
    );
    const content = written.filter((word) => !forms.stopwords.has(word));
    const totals = new Map([...counted.totals()].map(({ id, mentions }) => [id, mentions]));
    expect(totals.get('kommunen')).toBe(content.filter((word) => word === 'kommunen').length);
    expect([...totals.keys()].sort()).toEqual([...new Set(content)].sort());
  });

  it('counts on alike after it has forgotten the forms it knew', () => {
    const long = Array.from({ length: 3 }, (_, i) => ({ year: 2000, text: `${'ö'.repeat(6_000_000)}${i} ord ord` }));
    const { lemmas: counted } = byWords(long).tables;
    expect([...counted.totals()].find(({ id }) => id === 'ord')).toMatchObject({ documents: 3, mentions: 6 });
  });
});
