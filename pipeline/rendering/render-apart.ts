import { Worker } from 'node:worker_threads';
import type { Analysis } from '../../src/records.ts';
import type { ReportOptions } from '../../src/report/report.ts';
import type { RenderedFile } from './render-each.ts';

/** What a thread is to render. */
export interface RenderOrder {
  /** Of the reports wanted. */
  readonly paths: readonly string[];
  readonly analysis: Analysis;
  readonly options: ReportOptions;
}

/** Megabytes in which the thread makes new objects; with more it takes much more memory, and hardly less time. */
const YOUNG_MEMORY = 16;

/** Renders reports in a thread of its own. @throws what ended the thread before its time */
export function renderApart(order: RenderOrder): Promise<readonly RenderedFile[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(PROGRAM, {
      workerData: order,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread that renders reports ended: exit code ${code}`)));
  });
}

const PROGRAM = new URL('./start-worker.mjs', import.meta.url);
