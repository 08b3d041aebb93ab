import { beforeAll, describe, expect, it } from 'vitest';
import { CitationCounter } from '../../../pipeline/counting/citation-counter.ts';
import type { CountedCorpus } from '../../../pipeline/counting/counted-corpus.ts';
import { Tally } from '../../../pipeline/counting/tally.ts';
import { type LoadedKnowledge, loadKnowledge } from '../../../pipeline/knowledge/load-knowledge.ts';
import { compareTexts } from '../../../pipeline/measures/compare-texts.ts';
import { measureCounted } from '../../../pipeline/measures/measure-counted.ts';
import { noticeOtherLanguages } from '../../../pipeline/measures/notice-other-languages.ts';
import { parseCitations } from '../../../pipeline/parsing/parse-citations.ts';
import { annotateCitation } from '../../../pipeline/stages/annotate-citation.ts';
import type { Document } from '../../../src/records.ts';

const log = { remark: () => {}, progress: () => {}, doubts: () => {}, stage: () => false };
const settings = { seed: 1, permutations: 1, mattrWindow: 30, splitYear: null };
const document = (id: string, role: Document['role'], text: string, year: number): Document => ({
  id,
  role,
  format: 'page',
  text,
  stated: { year, award: 'Nordstjärnan', recipient: 'Åsby' },
});

let knowledge: LoadedKnowledge;
let counted: CountedCorpus;
beforeAll(async () => {
  knowledge = await loadKnowledge({ concepts: null, stopwords: null }, { noCache: false });
  const documents = [
    document('a.txt', 'citations', 'Motivering: ”Åsby får priset för sin tydliga styrning och för sin tillit.”', 2019),
    document('b.txt', 'citations', 'Motivering: ”Åsby får priset för sitt mod och för god service i skolan.”', 2021),
    document('c.txt', 'compare', 'Vi styr med mod. Vårt tillitsfulla arbetssätt prövas, och tilliten växer.', 2021),
  ];
  const { citations, variants, comparedTexts, notices } = parseCitations(documents);
  const tally = new Tally();
  const counter = new CitationCounter(knowledge, tally);
  for (const citation of citations) counter.count(citation);
  const evidence = citations.map((citation) => annotateCitation(citation, knowledge));
  const sources = documents.map(({ text: _, ...source }) => source);
  counted = { tally, evidence, isSample: false, documents: sources, variants, comparedTexts, notices };
});

const ownWords = (evidence: CountedCorpus['evidence']) =>
  compareTexts(counted.comparedTexts, counted.tally, evidence, knowledge.summaries, knowledge)[0]?.ownWords.map(
    ({ lemma, relatives }) => [lemma, ...relatives],
  );

describe('a text’s own words', () => {
  it('are those that no citation has, with what the jury has of their families', () => {
    expect(ownWords(counted.evidence)).toEqual([
      ['arbetssätt'],
      ['pröva'],
      ['växa'],
      ['styra', 'styrning'],
      ['tillitsfull', 'tillit'],
    ]);
  });

  it('are none that a citation has whose sentences are not at hand', () => {
    expect(ownWords([])?.map(([lemma]) => lemma)).toEqual(['styra', 'tillitsfull', 'arbetssätt', 'pröva', 'växa']);
  });
});

describe('what is new in an edition', () => {
  it('is looked for where every citation is at hand', () => {
    const analysis = measureCounted(counted, knowledge, settings, log);
    expect(analysis?.novelties.map(({ year }) => year)).toEqual([2021]);
    expect(analysis?.notices.map(({ code }) => code)).not.toContain('novelties-off');
  });

  it('is not where only a sample is, and that is told', () => {
    const analysis = measureCounted({ ...counted, isSample: true }, knowledge, settings, log);
    expect(analysis?.novelties).toEqual([]);
    expect(analysis?.notices.map(({ code }) => code)).toContain('novelties-off');
  });
});

describe('a citation that is not Swedish', () => {
  const documents = [
    document('a.txt', 'citations', 'Motivering: ”Åsby får priset för sin tydliga styrning och för sin tillit.”', 2019),
  ];
  const english = 'The jury was impressed by the clear leadership and by the way in which citizens take part.';

  it('is told of, and no other', () => {
    const { citations } = parseCitations(documents);
    const [own] = citations.map((citation) => annotateCitation(citation, knowledge));
    const foreign = annotateCitation({ ...own!.citation, id: '2021-oxford', text: english }, knowledge);
    expect(noticeOtherLanguages([own!, foreign])).toMatchObject([
      { code: 'not-swedish', file: 'a.txt', message: { sv: expect.stringContaining('2021-oxford verkar inte') } },
    ]);
  });
});
