import type { Analysis, AnalysisSettings, Language } from '../src/records.ts';
import { reports } from '../src/report/index.ts';
import { analyze } from './analyze.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { readCorpus } from './read.ts';
import { makeRunRecord, programVersion, type RunRecord, runRecordFile } from './run-record.ts';
import type { StageLog } from './stage-log.ts';
import type { OutputFile } from './write.ts';

/** What a person chooses for a run; recorded in `run.json`, so that the run can be made again. */
export interface RunChoices {
  readonly language: Language;
  readonly dialect: 'sv' | 'int';
  /** First year of the later period, null to halve the editions. */
  readonly splitYear: number | null;
}

/** The reports of a run, in memory. */
export interface ProducedReports {
  readonly analysis: Analysis;
  readonly record: RunRecord;
  /** Every report, and last the run's own record. */
  readonly files: readonly OutputFile[];
}

/** Recorded with every result, so that a test by random order gives the same answer everywhere. */
const SETTINGS: Omit<AnalysisSettings, 'splitYear'> = { seed: 2003, permutations: 20_000, mattrWindow: 30 };

/**
 * Reads a corpus, analyzes it and renders every report, without writing anything.
 * @param corpusPath a folder or a file, as the person wrote it
 * @param noCache builds the Swedish lexicon anew
 * @returns null when the log asked to stop before the end
 * @throws CorpusError for what a person can mend
 */
export async function produceReports(
  corpusPath: string,
  choices: RunChoices,
  { noCache, log }: { readonly noCache: boolean; readonly log: StageLog },
): Promise<ProducedReports | null> {
  const corpus = await readCorpus(corpusPath);
  const knowledge = await loadKnowledge(corpus, { noCache });
  for (const remark of knowledge.remarks) log.remark(remark);
  const settings = { ...SETTINGS, splitYear: choices.splitYear };
  const analysis = analyze(corpus.documents, knowledge, settings, corpus.notices, log);
  if (analysis === null) return null;
  const files: OutputFile[] = [];
  for (const report of reports) {
    files.push({ path: report.path, content: await report.render(analysis, { ...choices, programVersion }) });
  }
  const record = makeRunRecord(corpus.inputs, knowledge.files, choices, settings, files);
  return { analysis, record, files: [...files, runRecordFile(record)] };
}
