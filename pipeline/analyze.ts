import { isFormulaLemma } from '../src/concepts/formula-lemmas.ts';
import type {
  Analysis,
  AnalysisSettings,
  ConceptFrequency,
  Document,
  Notice,
  StopwordCount,
  SubjectCount,
  Trend,
  Wording,
} from '../src/records.ts';
import { familyRoots } from '../src/swedish/word-families/family-roots.ts';
import { type AnnotatedCitation, annotateCitation } from './annotate-citation.ts';
import { chooseEvidence } from './choose-evidence.ts';
import { CitationCounter } from './citation-counter.ts';
import { compareTexts } from './compare-texts.ts';
import { countOtherwise } from './count-otherwise.ts';
import { findPhrases } from './find-phrases.ts';
import { findRecurring } from './find-recurring.ts';
import { findSuccessions } from './find-successions.ts';
import type { LoadedKnowledge } from './load-knowledge.ts';
import { makeConcordance } from './make-concordance.ts';
import { measureKeyness } from './measure-keyness.ts';
import { measureTexts } from './measure-texts.ts';
import { measureTrends } from './measure-trends.ts';
import { parseCitations } from './parse-citations.ts';
import { quoteWords } from './quote-words.ts';
import type { StageLog } from './stage-log.ts';
import { Tally } from './tally.ts';

/**
 * The whole way from documents to an analysis: the order of the stages, told once. Each citation passes the middle
 * stages alone; only the tally sees them together.
 *
 * @param log hears what each stage found and is shown its records; it may ask to stop after any stage
 * @returns null when the log asked to stop before the end
 */
export function analyze(
  documents: readonly Document[],
  knowledge: LoadedKnowledge,
  settings: AnalysisSettings,
  earlierNotices: readonly Notice[],
  log: StageLog,
): Analysis | null {
  const { citations, variants, comparedTexts, notices } = parseCitations(documents);
  if (log.stage('parse-citations', { citations, variants }, count(citations, 'motiveringar', 'citations'))) return null;

  const { evidence, notices: sampled } = chooseEvidence(citations);
  const annotated = evidence.map((citation, done) => {
    log.progress('tokenize', done, evidence.length);
    return annotateCitation(citation, knowledge);
  });
  const tokens = annotated.flatMap((each) => each.tokens);
  if (log.stage('tokenize', { tokens }, count(tokens, 'löpord, tal och tecken', 'words, numbers and marks')))
    return null;
  const lemmatized = annotated.flatMap((each) => each.lemmatized);
  const lemmas = new Set(lemmatized.filter(({ kind }) => kind === 'word').map(({ lemma }) => lemma));
  if (log.stage('lemmatize', { lemmatized }, count([...lemmas], 'lemman', 'lemmas'))) return null;
  const content = annotated.flatMap((each) => each.content);
  if (log.stage('strip-stopwords', { content }, count(content, 'innehållsord', 'content words'))) return null;
  const mentions = annotated.flatMap((each) => each.mentions);
  if (log.stage('extract-concepts', { mentions }, count(mentions, 'begreppsbelägg', 'concept mentions'))) return null;

  const tally = new Tally();
  const counter = new CitationCounter(knowledge, tally);
  for (const [done, citation] of citations.entries()) {
    log.progress('tally', done, citations.length);
    counter.count(citation);
  }
  const { years, tables } = tally;
  if (log.stage('tally', { tally: recordsOf(tally, sampled) }, count(years, 'år', 'years'))) return null;

  const calendar = years.map(({ year }) => year);
  const conceptCounts = withEveryConcept(tables.concepts.subjects(calendar), knowledge, calendar);
  const lemmaCounts = tables.lemmas.subjects(calendar, (totals) => totals.documents > 1);
  const countedAgain = countOtherwise(conceptCounts, annotated, variants, calendar, knowledge);
  const conceptTrends = measureTrends('concept', countedAgain, years, settings);
  const termTrends = measureTrends('lemma', lemmaCounts, years, settings);
  if (log.stage('measure-trends', { trends: conceptTrends }, count(conceptTrends, 'begreppsserier', 'concept series')))
    return null;

  const { summaries } = knowledge;
  const quoteLemma = (lemma: string) => quoteWords(annotated, (token) => token.lemma === lemma);
  const quoteFamily = (root: string) =>
    quoteWords(annotated, (token) => familyRoots(token.lemma, token.partOfSpeech, token.parts).includes(root));
  return {
    citations: evidence,
    variants,
    documents: documents.map(({ text: _, ...document }) => document),
    years,
    concepts: summaries,
    conceptFrequencies: conceptTrends.flatMap(frequenciesOf),
    conceptTrends,
    termTrends,
    families: findRecurring(tally, settings, quoteFamily),
    phrases: findPhrases(annotated, isFormulaLemma),
    keyness: measureKeyness(conceptCounts, lemmaCounts, years, settings),
    successions: findSuccessions(tally, summaries, firstParts(annotated), quoteLemma),
    comparisons: compareTexts(comparedTexts, tally, summaries, knowledge),
    textMeasures: annotated.map((each) => measureTexts(each, settings)),
    stopwords: stopwordsOf(tally),
    concordance: makeConcordance(annotated),
    notices: [...earlierNotices, ...notices, ...sampled],
    settings,
  };
}

/** Of a large corpus the tally has too many rows for a file that a person opens. */
function recordsOf(tally: Tally, sampled: readonly Notice[]): readonly unknown[] {
  return sampled.length === 0 ? [...tally.records()] : tally.years;
}

/** A concept that no citation mentions is a row too: its zeros are data. */
function withEveryConcept(
  counted: readonly SubjectCount[],
  { summaries }: LoadedKnowledge,
  calendar: readonly number[],
): readonly SubjectCount[] {
  const zeros = calendar.map(() => 0);
  const known = new Map(counted.map((each) => [each.id, each]));
  return summaries.map(({ id }) => known.get(id) ?? { id, documents: zeros, mentions: zeros });
}

function frequenciesOf({ id, series }: Trend): readonly ConceptFrequency[] {
  return series.years.map((year, index) => {
    const mentions = series.mentions[index] ?? 0;
    const words = series.words[index] ?? 0;
    return {
      conceptId: id,
      year,
      documents: series.documents[index] ?? 0,
      mentions,
      words,
      perThousand: words === 0 ? 0 : (1000 * mentions) / words,
    };
  });
}

function stopwordsOf({ tables, years }: Tally): readonly StopwordCount[] {
  const calendar = years.map(({ year }) => year);
  return tables.stopwords
    .subjects(calendar)
    .flatMap(({ id, mentions }) => calendar.map((year, index) => ({ word: id, year, mentions: mentions[index] ?? 0 })))
    .filter(({ mentions }) => mentions > 0);
}

function firstParts(annotated: readonly AnnotatedCitation[]): (lemma: string) => string | null {
  const parts = new Map(
    annotated.flatMap((each) => each.lemmatized.map((token) => [token.lemma, token.parts[0]?.lemma ?? null] as const)),
  );
  return (lemma) => parts.get(lemma) ?? null;
}

function count(records: readonly unknown[], sv: string, en: string): Wording {
  return { sv: `${records.length} ${sv}`, en: `${records.length} ${en}` };
}
