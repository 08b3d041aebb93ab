import type { Analysis } from '../../src/records.ts';
import type { Report, ReportOptions } from '../../src/report/report.ts';

/** A report as bytes: they are hashed and written as they are, where a text would be encoded for each. */
export interface RenderedFile {
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Renders reports, one after the other. */
export async function renderEach(
  reports: readonly Report[],
  analysis: Analysis,
  options: ReportOptions,
): Promise<readonly RenderedFile[]> {
  const files: RenderedFile[] = [];
  for (const report of reports) {
    const content = await report.render(analysis, options);
    files.push({ path: report.path, content: bytesOf(content) });
  }
  return files;
}

/** In memory of its own, which can be handed from thread to thread. */
function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
