import type { Analysis, AnalysisSettings, Citation } from '../src/records.ts';
import { analyze } from './analyze.ts';
import {
  type CorpusLexicons,
  type KnowledgeOpening,
  type LoadedKnowledge,
  loadKnowledge,
} from './knowledge/load-knowledge.ts';
import { analyzeLarge } from './large/analyze-large.ts';
import { FULL_WRITTEN } from './large/full-written.ts';
import { LARGE_OPENING } from './large/large-opening.ts';
import { findLargeCorpus } from './large/parts/find-large-corpus.ts';
import { readCounted } from './large/read-counted.ts';
import type { OutputFile } from './output-file.ts';
import { parseCitations } from './parsing/parse-citations.ts';
import { readCorpus } from './reading/read-corpus.ts';
import type { RunChoices } from './run-choices.ts';
import type { RunMeans } from './run-means.ts';
import { type InputFile, makeRunRecord, programVersion, type RunRecord, runRecordFile } from './run-record.ts';
import type { WritePiece } from './write-piece.ts';

/** The reports of a run, in memory. */
export interface ProducedReports {
  readonly analysis: Analysis;
  readonly record: RunRecord;
  /** Every report, and last the run's own record. */
  readonly files: readonly OutputFile[];
  /**
   * Writes in full, piece by piece, what the reports have a sample of, and gives the record of the run as it then is;
   * null where that was not asked for, or the reports have all.
   */
  readonly writeFull: ((write: WritePiece) => Promise<RunRecord>) | null;
}

/** Recorded with every result, so that a test by random order gives the same answer everywhere. */
export const SETTINGS: Omit<AnalysisSettings, 'splitYear'> = { seed: 2003, permutations: 20_000, mattrWindow: 30 };

/** The settings of a run with these choices. */
export function settingsOf({ splitYear, lemmas }: RunChoices): AnalysisSettings {
  return { ...SETTINGS, splitYear, ...(lemmas === 'off' && { lemmas }) };
}

/**
 * Reads a corpus, analyzes it and renders every report, without writing anything.
 * @param corpusPath a folder or a file, as the person wrote it
 * @returns null when the log asked to stop before the end
 * @throws CorpusError for what a person can mend
 */
export async function produceReports(
  corpusPath: string,
  choices: RunChoices,
  means: RunMeans,
): Promise<ProducedReports | null> {
  const settings = settingsOf(choices);
  const large = await findLargeCorpus(corpusPath);
  if (large !== null) {
    const knowledge = await openKnowledge(large, choices, means, LARGE_OPENING);
    const found = await analyzeLarge(large, knowledge, settings, choices.phrases ?? false, means);
    if (found === null) return null;
    const [done, of] = [{ bytes: 0 }, Math.ceil(large.bytes / 1e6)];
    const everyCitation = () =>
      readCounted(large, found.ids, (bytes) => {
        done.bytes += bytes;
        means.log.progress('extract-concepts', Math.round(done.bytes / 1e6), of);
      });
    return renderReports(found.analysis, found.inputs, knowledge, choices, settings, everyCitation);
  }
  const corpus = await readCorpus(corpusPath);
  const knowledge = await openKnowledge(corpus, choices, means);
  const analysis = analyze(corpus.documents, knowledge, settings, corpus.notices, means.log, means.parse);
  if (analysis === null) return null;
  const everyCitation = () => parseCitations(corpus.documents).citations;
  return renderReports(analysis, corpus.inputs, knowledge, choices, settings, everyCitation);
}

async function openKnowledge(
  lexicons: CorpusLexicons,
  { lemmas }: RunChoices,
  { noCache, log }: RunMeans,
  opening: Omit<KnowledgeOpening, 'noCache' | 'lemmas'> = {},
): Promise<LoadedKnowledge> {
  const knowledge = await loadKnowledge(lexicons, { noCache, lemmas: lemmas !== 'off', ...opening });
  for (const remark of knowledge.remarks) log.remark(remark);
  return knowledge;
}

/**
 * Renders every report of an analysis, and the record of the run.
 * @param everyCitation gives all that were counted; left out where they are not at hand
 */
export async function renderReports(
  found: Analysis,
  inputs: readonly InputFile[],
  knowledge: LoadedKnowledge,
  choices: RunChoices,
  settings: AnalysisSettings,
  everyCitation?: () => AsyncIterable<Citation> | Iterable<Citation>,
): Promise<ProducedReports> {
  const isFull = choices.full === true && found.settings.sampled !== undefined && everyCitation !== undefined;
  const analysis = isFull ? { ...found, notices: [...found.notices, FULL_WRITTEN] } : found;
  // Loaded when there is something to report: they take memory that counting a large corpus has use for.
  const { reports } = await import('../src/report/index.ts');
  const files: OutputFile[] = [];
  for (const report of reports) {
    const content = await report.render(analysis, { ...choices, programVersion });
    // Bytes are hashed and written as they are; a text would be encoded for each.
    files.push({ path: report.path, content: typeof content === 'string' ? Buffer.from(content) : content });
  }
  const record = makeRunRecord(inputs, knowledge.files, choices, settings, files);
  const writeFull = async (write: WritePiece): Promise<RunRecord> => {
    const { writeFullFiles } = await import('./large/write-full-files.ts');
    const hashes = await writeFullFiles(everyCitation?.() ?? [], analysis, knowledge, choices, settings, write);
    return { ...record, outputs: { ...record.outputs, ...hashes } };
  };
  return { analysis, record, files: [...files, runRecordFile(record)], writeFull: isFull ? writeFull : null };
}
