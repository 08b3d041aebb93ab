import { sum } from 'd3-array';
import type { Wording } from '../../src/records.ts';
import type { StageKnowledge } from '../knowledge/knowledge.ts';
import type { AnnotatedCitation, CitationRecords } from './annotated-citation.ts';
import { countFound } from './count-found.ts';
import { extractConcepts } from './extract-concepts.ts';
import { lemmatize } from './lemmatize.ts';
import { stripStopwords } from './strip-stopwords.ts';
import { tokenize } from './tokenize.ts';

/** A stage that looks at one citation alone. */
type CitationStage = {
  [Name in keyof CitationRecords]: {
    readonly name: string;
    /** Name of the records it makes, in an annotated citation and of their file. */
    readonly records: Name;
    /** @param before the citation with the records of the stages before this one, and no others */
    readonly make: (before: AnnotatedCitation, knowledge: StageKnowledge) => CitationRecords[Name];
    /** What the stage found in these citations, in a few words. */
    readonly found: (annotated: readonly AnnotatedCitation[]) => Wording;
  };
}[keyof CitationRecords];

/** The stages of one citation in order: each takes the records of those before it and makes its own. */
export const CITATION_STAGES = [
  {
    name: 'tokenize',
    records: 'tokens',
    make: ({ citation }) => tokenize(citation),
    found: (annotated) =>
      countFound(
        sum(annotated, ({ tokens }) => tokens.length),
        ['löpord, tal eller tecken', 'löpord, tal och tecken'],
        ['word, number or mark', 'words, numbers and marks'],
      ),
  },
  {
    name: 'lemmatize',
    records: 'lemmatized',
    make: ({ tokens }, { swedish }) => lemmatize(tokens, swedish),
    found: (annotated) => countFound(lemmasOf(annotated).size, ['lemma', 'lemman'], ['lemma', 'lemmas']),
  },
  {
    name: 'strip-stopwords',
    records: 'content',
    make: ({ lemmatized }, { stopwords }) => stripStopwords(lemmatized, stopwords),
    found: (annotated) =>
      countFound(
        sum(annotated, ({ content }) => content.length),
        ['innehållsord', 'innehållsord'],
        ['content word', 'content words'],
      ),
  },
  {
    name: 'extract-concepts',
    records: 'mentions',
    make: ({ citation, lemmatized, content }, { concepts }) => extractConcepts(citation, lemmatized, content, concepts),
    found: (annotated) =>
      countFound(
        sum(annotated, ({ mentions }) => mentions.length),
        ['begreppsbelägg', 'begreppsbelägg'],
        ['concept mention', 'concept mentions'],
      ),
  },
] as const satisfies readonly CitationStage[];

/** The names of all stages in order; `--until` takes any of them. */
export const STAGES = [
  'parse-citations',
  ...CITATION_STAGES.map(({ name }) => name),
  'tally',
  'measure-trends',
] as const;

export type Stage = (typeof STAGES)[number];

function lemmasOf(annotated: readonly AnnotatedCitation[]): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (const { lemmatized } of annotated)
    for (const { kind, lemma } of lemmatized) if (kind === 'word') lemmas.add(lemma);
  return lemmas;
}
