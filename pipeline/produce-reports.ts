import type { Analysis, AnalysisSettings } from '../src/records.ts';
import { analyze } from './analyze.ts';
import { analyzeLarge } from './large/analyze-large.ts';
import { findLargeCorpus } from './large/find-large-corpus.ts';
import { LARGE_OPENING } from './large/large-opening.ts';
import { type CorpusLexicons, type KnowledgeOpening, type LoadedKnowledge, loadKnowledge } from './load-knowledge.ts';
import { readCorpus } from './read.ts';
import type { RunChoices } from './run-choices.ts';
import { type InputFile, makeRunRecord, programVersion, type RunRecord, runRecordFile } from './run-record.ts';
import type { StageLog } from './stage-log.ts';
import type { OutputFile } from './write.ts';

/** What changes how a run is made and nothing of its results. */
export interface RunMeans {
  /** Builds the Swedish lexicon anew, and counts every part of a large corpus anew. */
  readonly noCache: boolean;
  /** How many threads count a large corpus; left out or null for as many as serve it. */
  readonly workers?: number | null;
  /** Folder where counts of parts are kept; left out for the user's own cache folder. */
  readonly store?: string;
  readonly log: StageLog;
}

/** The reports of a run, in memory. */
export interface ProducedReports {
  readonly analysis: Analysis;
  readonly record: RunRecord;
  /** Every report, and last the run's own record. */
  readonly files: readonly OutputFile[];
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
    return found === null ? null : renderReports(found.analysis, found.inputs, knowledge, choices, settings);
  }
  const corpus = await readCorpus(corpusPath);
  const knowledge = await openKnowledge(corpus, choices, means);
  const analysis = analyze(corpus.documents, knowledge, settings, corpus.notices, means.log);
  return analysis === null ? null : renderReports(analysis, corpus.inputs, knowledge, choices, settings);
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

/** Renders every report of an analysis, and the record of the run. */
export async function renderReports(
  analysis: Analysis,
  inputs: readonly InputFile[],
  knowledge: LoadedKnowledge,
  choices: RunChoices,
  settings: AnalysisSettings,
): Promise<ProducedReports> {
  // Loaded when there is something to report: they take memory that counting a large corpus has use for.
  const { reports } = await import('../src/report/index.ts');
  const files: OutputFile[] = [];
  for (const report of reports) {
    files.push({ path: report.path, content: await report.render(analysis, { ...choices, programVersion }) });
  }
  const record = makeRunRecord(inputs, knowledge.files, choices, settings, files);
  return { analysis, record, files: [...files, runRecordFile(record)] };
}
