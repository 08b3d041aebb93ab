/** What a run writes beside the reports themselves. */
const BESIDE = ['run.json', 'changes.csv', 'changes.html', 'findings.md'];

/**
 * Whether a run writes a file at a path below its output folder. Letters of both cases are alike, as they are to the
 * disks of Windows and macOS.
 * @param path its parts
 */
export async function isReportPath(path: readonly string[]): Promise<boolean> {
  const file = path.join('/').toLowerCase();
  if (file.startsWith('stages/') || BESIDE.includes(file)) return true;
  // Loaded when it is asked for: large corpora are counted without them.
  const { reports } = await import('../../src/report/index.ts');
  return reports.some((report) => report.path === file);
}
