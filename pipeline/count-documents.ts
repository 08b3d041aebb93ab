import type { Document, Notice } from '../src/records.ts';
import { annotateEvidence } from './annotate-evidence.ts';
import { chooseEvidence } from './choose-evidence.ts';
import { countFound } from './count-found.ts';
import type { Counted } from './counted.ts';
import { CitationCounter } from './counting/citation-counter.ts';
import { Tally } from './counting/tally.ts';
import type { LoadedKnowledge } from './load-knowledge.ts';
import { parseCitations } from './parsing/parse-citations.ts';
import type { ParseDocument } from './parsing/parse-document.ts';
import type { StageLog } from './stage-log.ts';

/**
 * The first half of an analysis, from documents to counts. Each citation passes the middle stages alone; only the tally
 * sees them together.
 *
 * @param log hears what each stage found and is shown its records; it may ask to stop after any stage
 * @param parse finds what one document holds; left out, by its format
 * @returns null when the log asked to stop before the end
 */
export function countDocuments(
  documents: readonly Document[],
  knowledge: LoadedKnowledge,
  earlierNotices: readonly Notice[],
  log: StageLog,
  parse?: ParseDocument,
): Counted | null {
  const { citations, variants, comparedTexts, notices: found } = parseCitations(documents, parse);
  const notices = [...earlierNotices, ...found];
  log.doubts(notices);
  if (
    log.stage(
      'parse-citations',
      { citations, variants },
      countFound(citations.length, ['motivering', 'motiveringar'], ['citation', 'citations']),
    )
  )
    return null;

  const { evidence, notices: sampled } = chooseEvidence(citations);
  const isSample = sampled.length > 0;
  const annotated = annotateEvidence(evidence, evidence.length, knowledge, log, isSample);
  if (annotated === null) return null;

  const tally = new Tally();
  const counter = new CitationCounter(knowledge, tally);
  for (const [done, citation] of citations.entries()) {
    log.progress('tally', done, citations.length);
    counter.count(citation);
  }
  // Of a large corpus the tally has too many rows for a file that a person opens.
  const records = isSample ? tally.years : [...tally.records()];
  if (log.stage('tally', { tally: records }, countFound(tally.years.length, ['år', 'år'], ['year', 'years'])))
    return null;
  return {
    tally,
    evidence: annotated,
    isSample,
    documents: documents.map(({ text: _, ...document }) => document),
    variants,
    comparedTexts,
    notices: [...notices, ...sampled],
  };
}
