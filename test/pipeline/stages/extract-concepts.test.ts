import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractConcepts } from '../../../pipeline/stages/extract-concepts.ts';
import { stripStopwords } from '../../../pipeline/stages/strip-stopwords.ts';
import { compileConcepts, parseConcepts } from '../../../src/concepts/index.ts';
import type { Citation, ConceptMention } from '../../../src/records.ts';
import { lemmatized } from '../lemmatized.ts';

const lemmas = { bor: 'bo', verkar: 'verka', följer: 'följa', arbetar: 'arbeta', nya: 'ny', invånarna: 'invånare' };
const stopwords = new Set(['de', 'som', 'och', 'i', 'på', 'upp', 'brukar']);

function mentionsOf(text: string, ...rules: readonly string[]): readonly ConceptMention[] {
  const entries = rules.map((rule, number) => `  - {id: c${number + 1}, label: C, definition: D, ${rule}}`);
  const lexicon = compileConcepts(parseConcepts(`concepts:\n${entries.join('\n')}`, 'c.yaml'), () => false);
  const citation: Citation = { id: 'c', year: 2017, text, documentId: 'd', start: 0, end: text.length };
  const tokens = lemmatized(text, lemmas);
  return extractConcepts(citation, tokens, stripStopwords(tokens, stopwords), lexicon);
}

const forms = (text: string, ...rules: readonly string[]) =>
  mentionsOf(text, ...rules).map(({ conceptId, form }) => `${conceptId} ${form}`);

describe('extractConcepts finds phrases', () => {
  it.each([
    ['by lemma and form, stopwords and all', 'de som bor i Lund', "phrase: 'de som bo'", ['c1 de som bor']],
    ['with either of several words', 'de som verkar', "phrase: 'de som bo|verka'", ['c1 de som verkar']],
    ['at the beginning of a sentence', 'De som bor', "phrase: 'de som bor'", ['c1 De som bor']],
    ['a form that is not the lemma', 'på nya sätt', "phrase: 'på nya sätt'", ['c1 på nya sätt']],
    ['over a gap', 'Vi följer ständigt upp allt', "phrase: 'följa … upp'", ['c1 följer ständigt upp']],
    ['that may be empty', 'Vi följer upp', "phrase: 'följa … upp'", ['c1 följer upp']],
    ['of four tokens at most', 'följer a b c d upp', "phrase: 'följa … upp'", ['c1 följer a b c d upp']],
    ['and not five', 'följer a b c d e upp', "phrase: 'följa … upp'", []],
    ['marks may stand in a gap', 'följer, ständigt, upp', "phrase: 'följa … upp'", ['c1 följer, ständigt, upp']],
    ['but not elsewhere', 'de, som bor', "phrase: 'de som bo'", []],
    ['a star is one word', 'bor och verkar', "phrase: 'bo * verka'", ['c1 bor och verkar']],
    ['and never a mark', 'bor – verkar', "phrase: 'bo * verka'", []],
    ['nor nothing', 'bor verkar', "phrase: 'bo * verka'", []],
    ['never across the end of a sentence', 'Här följer. Upp!', "phrase: 'följa … upp'", []],
    ['each time', 'bor här, bor här', "phrase: 'bo här'", ['c1 bor här', 'c1 bor här']],
    ['with a word twice', 'bor bor bor', "phrase: 'bo bo'", ['c1 bor bor']],
    [
      'the longest word first met in the middle',
      'och invånarna här',
      "phrase: 'och invånare här'",
      ['c1 och invånarna här'],
    ],
    ['soft hyphens aside', 'på ny\u00ada sätt', "phrase: 'på nya sätt'", ['c1 på ny\u00ada sätt']],
  ])('%s', (_reason, text, rule, expected) => {
    expect(forms(text, rule)).toEqual(expected);
  });
});

describe('extractConcepts', () => {
  it('tells rule, place and member of a word', () => {
    expect(mentionsOf('Alla invånarna.', 'lemma: invånare')).toEqual([
      {
        conceptId: 'c1',
        citationId: 'c',
        index: 1,
        lastIndex: 1,
        start: 5,
        end: 14,
        sentence: 0,
        form: 'invånarna',
        member: 'invånare',
        via: 'lemma',
        rule: 'lemma: invånare',
      },
    ]);
  });

  it('and of a phrase, its lemmas as member', () => {
    const [mention] = mentionsOf('Så.\n\nDe följer\u00a0allt upp', "phrase: 'följa … upp'");
    expect(mention).toMatchObject({ index: 3, lastIndex: 5, start: 8, end: 23, sentence: 1, via: 'phrase' });
    expect(mention).toMatchObject({
      form: 'följer\u00a0allt upp',
      member: 'följa allt upp',
      rule: 'phrase: följa … upp',
    });
  });

  it('lets word rules see content words only: the auxiliary brukar is no brukare', () => {
    expect(forms('Det brukar gå', 'lemma: brukar')).toEqual([]);
  });

  it('counts a token once per concept: the longer of two that begin together', () => {
    expect(forms('de som bor och verkar', "lemma: verka, phrase: ['de som bo', 'de som bo och verka']")).toEqual([
      'c1 de som bor och verkar',
    ]);
  });

  it('counts it for every concept', () => {
    expect(forms('invånarna', 'lemma: invånare', 'part: invånare')).toEqual(['c1 invånarna', 'c2 invånarna']);
  });

  it('gives mentions that lie in their sentence, in order, and never overlap within a concept', () => {
    const words = fc.constantFrom('de', 'som', 'bor', 'verkar', 'och', 'följer', 'upp', ',', '. Nu', 'invånarna');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        const rules = ["lemma: [bo, verka], phrase: ['de som bo', 'bo och verka', 'de … verka']", 'part: invånare'];
        const found = mentionsOf(text, ...rules);
        const last = new Map<string, number>();
        let place = 0;
        for (const mention of found) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.form);
          expect(mention.index).toBeGreaterThan(last.get(mention.conceptId) ?? -1);
          expect(mention.index).toBeGreaterThanOrEqual(place);
          expect(mention.form).not.toContain('. Nu');
          last.set(mention.conceptId, mention.lastIndex);
          place = mention.index;
        }
      }),
    );
  });
});
