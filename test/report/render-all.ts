import type { Analysis } from '../../src/records.ts';
import { csvReport } from '../../src/report/csv/csv-report.ts';
import { trendsJson } from '../../src/report/json/trends-json.ts';
import { trendsSchema } from '../../src/report/json/trends-schema.ts';
import { dataPackage } from '../../src/report/package/data-package.ts';
import type { ReportOptions } from '../../src/report/report.ts';
import { tables } from '../../src/report/tables/index.ts';

export const swedish: ReportOptions = { language: 'sv', dialect: 'sv', programVersion: '0.0.0' };
export const english: ReportOptions = { language: 'en', dialect: 'int', programVersion: '0.0.0' };

const textReports = [...tables.map(csvReport), dataPackage, trendsJson, trendsSchema];

/** Every report that is text, by its path. */
export function renderAll(analysis: Analysis, options: ReportOptions): ReadonlyMap<string, string> {
  return new Map(textReports.map((report) => [report.path, String(report.render(analysis, options))]));
}
