import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Analysis } from '../../records.ts';
import type { Report } from '../report.ts';
import { conceptMatrix } from '../tables/concept-matrix.ts';
import { tables } from '../tables/index.ts';
import { cellName } from './cell-name.ts';
import { guideSheet } from './guide-sheet.ts';
import { tableSheet } from './table-sheet.ts';

/** The same moment in every file, so that the same input gives the same bytes. */
const NO_CLOCK = new Date(Date.UTC(2000, 0, 1));

/** One workbook: a sheet that explains, then a sheet per table. It opens right whatever the locale. */
export const trendsWorkbook: Report = {
  path: 'trends.xlsx',
  render(analysis, { language, programVersion }) {
    const sheets = tables.map((table) => {
      const sheet = tableSheet(table, analysis, language);
      return table === conceptMatrix ? { ...sheet, conditionalRules: colorScale(analysis) } : sheet;
    });
    return writeXlsx({
      sheets: [guideSheet(tables, analysis, language), ...sheets],
      properties: { creator: `motivering ${programVersion}`, created: NO_CLOCK, modified: NO_CLOCK },
      defaultFont: { name: 'Calibri', size: 11 },
    });
  },
};

/** White for no mention to blue for the most, light enough to read black figures on. */
function colorScale({ conceptTrends, years }: Analysis): NonNullable<WriteSheet['conditionalRules']> {
  if (conceptTrends.length === 0 || years.length === 0) return [];
  return [
    {
      type: 'colorScale',
      priority: 1,
      range: `B2:${cellName(conceptTrends.length, years.length)}`,
      colorScale: { cfvo: [{ type: 'num', value: '0' }, { type: 'max' }], colors: ['FFFFFFFF', 'FF7FB2DC'] },
    },
  ];
}
