import type { Analysis } from '../../src/records.ts';
import type { ReportOptions } from '../../src/report/report.ts';
import { renderApart } from './render-apart.ts';
import { type RenderedFile, renderEach } from './render-each.ts';

/** Of a large corpus the workbook takes as long as all other reports, and most of that is compressing it. */
const APART = ['trends.xlsx'];

/**
 * Renders every report, in their order.
 * @param apart whether a second thread is to render some of them meanwhile; the bytes are the same
 */
export async function renderFiles(
  analysis: Analysis,
  options: ReportOptions,
  apart: boolean,
): Promise<readonly RenderedFile[]> {
  // Loaded when there is something to report: they take memory that counting a large corpus has use for.
  const { reports } = await import('../../src/report/index.ts');
  if (!apart) return renderEach(reports, analysis, options);
  const here = reports.filter(({ path }) => !APART.includes(path));
  const rendered = await Promise.all([
    renderApart({ paths: APART, analysis, options }),
    renderEach(here, analysis, options),
  ]);
  const files = new Map(rendered.flat().map((file) => [file.path, file]));
  return reports.map(({ path }) => files.get(path)!);
}
