import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CitationCounter } from '../../../pipeline/counting/citation-counter.ts';
import { memberKey, Tally } from '../../../pipeline/counting/tally.ts';
import { type LoadedKnowledge, loadKnowledge } from '../../../pipeline/knowledge/load-knowledge.ts';
import { parseCitations } from '../../../pipeline/parsing/parse-citations.ts';
import { readCorpus } from '../../../pipeline/reading/read-corpus.ts';
import { annotateCitation } from '../../../pipeline/stages/annotate-citation.ts';
import type { AnnotatedCitation } from '../../../pipeline/stages/annotated-citation.ts';
import type { Citation } from '../../../src/records.ts';
import { familyRoots } from '../../../src/swedish/word-families/family-roots.ts';

let knowledge: LoadedKnowledge;
let real: readonly Citation[];
beforeAll(async () => {
  const corpus = await readCorpus('corpus');
  knowledge = await loadKnowledge(corpus, { noCache: false, lemmas: true });
  real = parseCitations(corpus.documents).citations;
});

/** The plain way to count: from the records of the stages. */
function countRecords(tally: Tally, { citation, tokens, lemmatized, content, mentions }: AnnotatedCitation): void {
  const { year } = citation;
  const words = tokens.filter(({ kind }) => kind === 'word');
  tally.addYear({
    year,
    citations: 1,
    words: words.length,
    contentWords: content.length,
    sentences: new Set(words.map(({ sentence }) => sentence)).size,
  });
  const kept = new Set(content);
  const addAll = (table: keyof Tally['tables'], ids: readonly string[]) => {
    for (const id of new Set(ids)) tally.tables[table].add(id, year, 1, ids.filter((each) => each === id).length);
  };
  const rootsOf = content.map((token) => familyRoots(token.lemma, token.partOfSpeech, token.parts));
  const removed = lemmatized.filter((token) => token.kind === 'word' && !kept.has(token));
  addAll(
    'concepts',
    mentions.map(({ conceptId }) => conceptId),
  );
  addAll(
    'conceptMembers',
    mentions.map(({ conceptId, member }) => memberKey(conceptId, member)),
  );
  addAll(
    'lemmas',
    content.map(({ lemma }) => lemma),
  );
  addAll('families', rootsOf.flat());
  addAll(
    'stopwords',
    removed.map(({ text }) => text.replaceAll('\u00AD', '').normalize('NFC').toLowerCase()),
  );
  for (const [index, { lemma }] of content.entries()) {
    const row = tally.tables.lemmas.row(lemma);
    for (const root of rootsOf[index]!) tally.membership.add(tally.tables.families.row(root), row);
  }
}

function byCounter(citations: readonly Citation[]): readonly unknown[] {
  const tally = new Tally();
  const counter = new CitationCounter(knowledge, tally);
  for (const citation of citations) counter.count(citation);
  return [...tally.records()];
}

function byRecords(citations: readonly Citation[]): readonly unknown[] {
  const tally = new Tally();
  for (const citation of citations) countRecords(tally, annotateCitation(citation, knowledge));
  return [...tally.records()];
}

function citationOf(text: string, year = 2003): Citation {
  return { id: 'x', year, text, documentId: 'x', start: 0, end: text.length };
}

/** Pieces that make the counter leave its short way, and pieces that do not. */
const piece = fc.oneof(
  fc.constantFrom(
    'styr- och ledningsmodell',
    'förvaltnings- och bolagschefer',
    'de som bor och verkar i kommunen',
    'Brukarna får god service.',
    'En tydlig styrmodell med uppföljning!',
    '2023 var 3,5 procent av SCB:s t.ex. e-handel.',
    'Kävlingeborna väljer bort,',
    'sam\u00ADhälls\u00ADbyggnad',
    '\n\n',
    '”Väl värt att investera i”',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

describe('CitationCounter counts what the records of the stages hold', () => {
  it('for the eleven citations', () => {
    expect(byCounter(real)).toEqual(byRecords(real));
    expect(byCounter(real).length).toBeGreaterThan(1000);
  });

  it('for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.integer({ min: 2000, max: 2004 })), { maxLength: 4 }), (texts) => {
        const citations = texts.map(([each, year]) => citationOf(each, year));
        expect(byCounter(citations)).toEqual(byRecords(citations));
      }),
      { numRuns: 150 },
    );
  });

  it('for a sentence longer than the lemmatizer takes at once', () => {
    const long = citationOf(`${'en tydlig styrning och '.repeat(700)}styr- och ledningsmodell.`);
    expect(byCounter([long])).toEqual(byRecords([long]));
    const plain = citationOf('en tydlig styrning och god service '.repeat(500));
    expect(byCounter([plain])).toEqual(byRecords([plain]));
  });
});

describe('a tally', () => {
  it('comes out the same whatever the order of the citations', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...real], { minLength: real.length }), (shuffled) => {
        expect(byCounter(shuffled)).toEqual(byCounter(real));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps every count of the older years when a citation is added', () => {
    fc.assert(
      fc.property(text, (added) => {
        const after = new Set(byCounter([...real, citationOf(added, 2025)]).map((row) => JSON.stringify(row)));
        expect(byCounter(real).filter((row) => !after.has(JSON.stringify(row)))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
