import type { Analysis, RunChanges } from '../../src/records.ts';
import { changesCsv } from '../../src/report/changes/changes-csv.ts';
import { changesHtml } from '../../src/report/changes/changes-html.ts';
import type { OutputFile } from '../output-file.ts';
import type { RunRecord } from '../run-record.ts';
import { findChanges } from './find-changes.ts';
import { findEditionNews } from './find-edition-news.ts';
import { readSnapshot } from './read-snapshot.ts';
import { takeSnapshot } from './run-snapshot.ts';

/**
 * What changed, and the two files that tell it. They alone depend on the last run, so `run.json` does not name them.
 */
interface DescribedChanges {
  readonly changes: RunChanges;
  readonly files: readonly OutputFile[];
}

/**
 * Holds a run against the last complete one in the same folder. An earlier `trends.json` that is damaged, or of another
 * program, is told and not used; none at all is the first run.
 *
 * @param read gives the bytes of a file of the last run, or null
 */
export async function describeChanges(
  analysis: Analysis,
  record: RunRecord,
  read: (path: string) => Promise<Uint8Array | null>,
): Promise<DescribedChanges> {
  const [trends, run] = [await read('trends.json'), await read('run.json')];
  const before = trends === null || run === null ? null : readSnapshot(trends, run);
  const state = trends === null && run === null ? 'first' : 'unreadable';
  const changes: RunChanges =
    before === null
      ? { state, inputs: [], labels: {}, changes: [], unedited: [] }
      : findChanges(before, takeSnapshot(analysis, record));
  const { language, dialect } = record.choices;
  const news = before === null ? null : findEditionNews(before, changes, analysis, language);
  return {
    changes,
    files: [
      { path: 'changes.csv', content: changesCsv(changes, dialect) },
      { path: 'changes.html', content: changesHtml(changes, news, language) },
    ],
  };
}
