import type { Analysis, AnalysisSettings, Document, Notice } from '../src/records.ts';
import { countDocuments } from './count-documents.ts';
import type { LoadedKnowledge } from './load-knowledge.ts';
import { measureCounted } from './measures/measure-counted.ts';
import type { ParseDocument } from './parsing/parse-document.ts';
import type { StageLog } from './stage-log.ts';

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
