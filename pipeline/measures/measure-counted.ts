import { isFormulaLemma } from '../../src/concepts/is-formula-lemma.ts';
import type { Analysis, AnalysisSettings, ConceptFrequency, Notice, StopwordCount, Trend } from '../../src/records.ts';
import { familyRoots } from '../../src/swedish/word-families/family-roots.ts';
import type { CountedCorpus } from '../counting/counted-corpus.ts';
import type { Tally } from '../counting/tally.ts';
import type { LoadedKnowledge } from '../knowledge/load-knowledge.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { countFound } from '../stages/count-found.ts';
import type { StageLog } from '../stages/stage-log.ts';
import { compareTexts } from './compare-texts.ts';
import { countOtherwise } from './count-otherwise.ts';
import { findNovelties } from './find-novelties.ts';
import { findPhrases } from './find-phrases.ts';
import { MOST_FAMILIES } from './find-recurring.ts';
import { findSuccessions, MOST_SUCCESSIONS } from './find-successions.ts';
import { listSentences } from './list-sentences.ts';
import { makeConcordance } from './make-concordance.ts';
import { measureTally } from './measure-tally.ts';
import { measureTexts } from './measure-texts.ts';
import { measureTrends } from './measure-trends.ts';
import { MOST_TERMS } from './most-recurring.ts';
import { noticeOtherLanguages } from './notice-other-languages.ts';
import { quoteWords } from './quote-words.ts';

const MOST = { terms: MOST_TERMS, families: MOST_FAMILIES, successions: MOST_SUCCESSIONS };

const PHRASES_OFF: Notice = {
  code: 'phrases-off',
  message: {
    sv: 'Samlingen är stor: fraser söks inte. Med --phrases söks de i urvalet.',
    en: 'The corpus is large: phrases are not looked for. With --phrases they are, in the sample.',
  },
};

const NOVELTIES_OFF: Notice = {
  code: 'novelties-off',
  message: {
    sv: 'Samlingen är stor: vilka ord som är nya i en årgång söks inte.',
    en: 'The corpus is large: which words are new in an edition is not looked for.',
  },
};

const LEMMAS_OFF: Notice = {
  code: 'lemmas-off',
  message: {
    sv: 'Orden är räknade som de är skrivna (--lemmas off): där det står grundform eller lemma menas ordform, och begrepp, ordfamiljer, avlösningar, nya ord och jämförda texters egna ord söks inte.',
    en: 'Words are counted as they are written (--lemmas off): where it says lemma, a word form is meant, and concepts, families of words, successions, new words and a compared text’s own words are not looked for.',
  },
};

/**
 * The second half of an analysis, from counts to what the reports are made of.
 * @param phrases whether phrases are looked for in the sample of a large corpus; in any other they always are
 * @param measured of the counts alone
 * @returns null when the log asked to stop after measuring the trends
 */
export function measureCounted(
  counted: CountedCorpus,
  knowledge: LoadedKnowledge,
  settings: AnalysisSettings,
  log: StageLog,
  phrases = false,
  measured = measureTally(counted.tally, knowledge, settings),
): Analysis | null {
  const { tally, evidence, documents: sources, variants, comparedTexts, notices, isSample } = counted;
  const seeksPhrases = !isSample || phrases;
  const seeksNovelties = !isSample && settings.lemmas !== 'off';
  const { years } = tally;
  const { conceptCounts, termTrends, families, keyness } = measured;
  const countedAgain = countOtherwise(conceptCounts, tally, evidence, variants, knowledge);
  const conceptTrends = measureTrends('concept', countedAgain, years, settings);
  const found = countFound(
    conceptTrends.length,
    ['begrepp över åren', 'begrepp över åren'],
    ['concept over the years', 'concepts over the years'],
  );
  if (log.stage('measure-trends', { trends: conceptTrends }, found)) return null;

  const { summaries } = knowledge;
  const quoteLemma = quoteWords(evidence, (token) => [token.lemma]);
  const quoteFamily = quoteWords(evidence, (token) => familyRoots(token.lemma, token.partOfSpeech, token.parts));
  return {
    citations: evidence.map(({ citation }) => citation),
    variants,
    documents: sources,
    years,
    concepts: summaries,
    conceptFrequencies: conceptTrends.flatMap(frequenciesOf),
    conceptTrends,
    termTrends,
    families: families.map((family) => ({ ...family, quotations: quoteFamily(family.id) })),
    phrases: seeksPhrases ? findPhrases(evidence, isFormulaLemma) : [],
    keyness,
    successions: findSuccessions(tally, summaries, firstParts(evidence), quoteLemma),
    comparisons: compareTexts(comparedTexts, tally, evidence, summaries, knowledge),
    novelties: seeksNovelties ? findNovelties(evidence) : [],
    textMeasures: evidence.map((each) => measureTexts(each, settings)),
    stopwords: stopwordsOf(tally),
    sentences: listSentences(evidence),
    concordance: makeConcordance(evidence),
    notices: [
      ...notices,
      ...(settings.lemmas === 'off' ? [LEMMAS_OFF] : []),
      ...(seeksPhrases ? [] : [PHRASES_OFF]),
      ...(isSample && settings.lemmas !== 'off' ? [NOVELTIES_OFF] : []),
      ...(knowledge.lemmas && !isSample ? noticeOtherLanguages(evidence) : []),
    ],
    settings: isSample ? { ...settings, sampled: { ...MOST, phrases } } : settings,
  };
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

function firstParts(evidence: readonly AnnotatedCitation[]): (lemma: string) => string | null {
  const parts = new Map(
    evidence.flatMap((each) => each.lemmatized.map((token) => [token.lemma, token.parts[0]?.lemma ?? null] as const)),
  );
  return (lemma) => parts.get(lemma) ?? null;
}
