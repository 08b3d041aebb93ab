import { csvReport } from './csv/csv-report.ts';
import { trendsJson } from './json/trends-json.ts';
import { trendsSchema } from './json/trends-schema.ts';
import { dataPackage } from './package/data-package.ts';
import type { Report } from './report.ts';
import { reportHtml } from './report-html.ts';
import { tables } from './tables/index.ts';
import { trendsWorkbook } from './workbook/trends-workbook.ts';

/** Every file an analysis becomes. */
export const reports: readonly Report[] = [
  ...tables.map(csvReport),
  dataPackage,
  trendsJson,
  trendsSchema,
  trendsWorkbook,
  reportHtml,
];
