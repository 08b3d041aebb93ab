import { parentPort, workerData } from 'node:worker_threads';
import type { RenderOrder } from './render-apart.ts';
import { renderEach } from './render-each.ts';

/** The thread of `renderApart`. */
const { paths, analysis, options }: RenderOrder = workerData;
const { reports } = await import('../../src/report/index.ts');
const wanted = reports.filter(({ path }) => paths.includes(path));
const files = await renderEach(wanted, analysis, options);
parentPort?.postMessage(
  files,
  files.map(({ content }) => content.buffer),
);
