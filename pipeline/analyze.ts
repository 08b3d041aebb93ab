import type { Analysis, AnalysisSettings, Document, Notice } from '../src/records.ts';
import { chooseEvidence } from './choose-evidence.ts';
import { CitationCounter } from './counting/citation-counter.ts';
import type { CountedCorpus } from './counting/counted-corpus.ts';
import { Tally } from './counting/tally.ts';
import type { LoadedKnowledge } from './knowledge/load-knowledge.ts';
import { measureCounted } from './measures/measure-counted.ts';
import { parseCitations } from './parsing/parse-citations.ts';
import type { ParseDocument } from './parsing/parse-document.ts';
import type { StageLog } from './stages/stage-log.ts';
import { walkStages } from './stages/walk-stages.ts';

/**
 * The whole way from documents to an analysis, in two halves: the citations are counted, and the counts are measured.
 * A large corpus has a counting half of its own, `large/count-large.ts`, and the same measuring half.
 *
 * @param log hears what each stage found and is shown its records; it may ask to stop after any stage
 * @param parse finds what one document holds; left out, by its format
 * @returns null when the log asked to stop before the end
 */
export function analyze(
  documents: readonly Document[],
  knowledge: LoadedKnowledge,
  settings: AnalysisSettings,
  earlierNotices: readonly Notice[],
  log: StageLog,
  parse?: ParseDocument,
): Analysis | null {
  const counted = countDocuments(documents, knowledge, earlierNotices, log, parse);
  return counted === null ? null : measureCounted(counted, knowledge, settings, log);
}

/** Each citation that is shown passes the stages alone; only the tally sees all of them, and sees them together. */
function countDocuments(
  documents: readonly Document[],
  knowledge: LoadedKnowledge,
  earlierNotices: readonly Notice[],
  log: StageLog,
  parse: ParseDocument | undefined,
): CountedCorpus | null {
  const { citations, variants, comparedTexts, notices: found } = parseCitations(documents, parse);
  const notices = [...earlierNotices, ...found];
  log.doubts(notices);
  const { evidence: shown, notices: sampled } = chooseEvidence(citations);
  const isSample = sampled.length > 0;
  const tally = new Tally();
  const countAll = () => {
    const counter = new CitationCounter(knowledge, tally);
    for (const [done, citation] of citations.entries()) {
      log.progress('tally', done, citations.length);
      counter.count(citation);
    }
    // Of a large corpus the tally has too many rows for a file that a person opens.
    return { tally: isSample ? tally.years : [...tally.records()], years: tally.years.length };
  };
  const parsed = {
    all: citations.length,
    shown,
    isSample,
    records: { citations, variants },
    recorded: shown.length,
  };
  const evidence = walkStages(parsed, countAll, knowledge, log);
  if (evidence === null) return null;
  return {
    tally,
    evidence,
    isSample,
    documents: documents.map(({ text: _, ...document }) => document),
    variants,
    comparedTexts,
    notices: [...notices, ...sampled],
  };
}
