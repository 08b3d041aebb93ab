import type { Report } from '../report.ts';
import type { Table } from '../tables/table.ts';
import { dialects } from './dialect.ts';
import { writeCsv } from './write-csv.ts';

/** A table as a CSV file in the dialect of the run. */
export function csvReport(table: Table): Report {
  return {
    path: `${table.name}.csv`,
    render: (analysis, { language, dialect }) =>
      writeCsv(table.columns(analysis), table.rows(analysis, language), dialects[dialect]),
  };
}
