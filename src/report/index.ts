import { csvReport } from './csv/csv-report.ts';
import type { Report } from './report.ts';
import { tables } from './tables/index.ts';

/** Every file an analysis becomes. */
export const reports: readonly Report[] = [...tables.map(csvReport)];
