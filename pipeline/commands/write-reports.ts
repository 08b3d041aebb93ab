import { resolve } from 'node:path';
import type { Language } from '../../src/records.ts';
import { summarizeChanges } from '../../src/report/changes/summarize-changes.ts';
import { describeChanges } from '../changes/describe-changes.ts';
import type { OutputFile } from '../output-file.ts';
import type { ProducedReports } from '../produce-reports.ts';
import { runRecordFile } from '../run-record.ts';
import type { WritePiecewise } from '../writing/stage-files.ts';
import { type MakeFromEarlier, writeFiles } from '../writing/write-files.ts';

/**
 * Writes the reports of a run, and with them what changed since the last one in the same folder, and says so.
 * @param stages the records of the stages, to be written too
 * @throws CorpusError when they cannot be written
 */
export async function writeReports(
  output: string,
  { analysis, record, files, writeFull }: ProducedReports,
  stages: readonly OutputFile[],
  language: Language,
  say: (line: string) => void,
): Promise<void> {
  let summary = '';
  let written = files.length;
  const fromEarlier: MakeFromEarlier = async (read) => {
    const described = await describeChanges(analysis, record, read);
    summary = summarizeChanges(described.changes)[language];
    written += described.files.length;
    return described.files;
  };
  const piecewise: WritePiecewise = async (write) =>
    writeFull === null ? [] : [runRecordFile(await writeFull(write))];
  await writeFiles(resolve(output), [...stages, ...files], fromEarlier, piecewise);
  say(summary);
  // Words counted as they are written belong to no concept.
  const table = analysis.settings.lemmas === 'off' ? 'terms.csv' : 'concepts.csv';
  say(
    {
      sv: `${written} filer i ${output}. Börja med ${table} eller report.html.`,
      en: `${written} files in ${output}. Begin with ${table} or report.html.`,
    }[language],
  );
}
