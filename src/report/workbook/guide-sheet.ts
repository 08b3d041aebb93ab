import { group } from 'd3-array';
import type { WriteSheet } from 'hucre/xlsx';
import type { Analysis, Language, Wording } from '../../records.ts';
import type { ColumnDescription, Table } from '../tables/table.ts';
import { cellName } from './cell-name.ts';
import { headerCells } from './header-cells.ts';

const TITLE: Wording = { sv: 'Läs först', en: 'Read first' };
const HEADER: readonly Wording[] = [
  { sv: 'Blad', en: 'Sheet' },
  { sv: 'Kolumn', en: 'Column' },
  { sv: 'Vad den visar', en: 'What it shows' },
  { sv: 'Enhet', en: 'Unit' },
];
const INTRODUCTION: readonly Wording[] = [
  {
    sv: 'Boken har ett blad per tabell. Samma tabeller finns som CSV-filer med samma kolumnnamn.',
    en: 'The workbook has a sheet per table. The same tables are there as CSV files with the same column names.',
  },
  {
    sv: 'Börja med bladet Begrepp: i hur många motiveringar, vilka år. Testerna (tau, p, q) står bakom och avgör sällan något med få texter.',
    en: 'Begin with the sheet Concepts: in how many citations, which years. The tests (tau, p, q) stand behind and seldom settle anything with few texts.',
  },
  {
    sv: 'En tom cell betyder att det inte finns något värde. I en lista skiljs delarna av ett lodstreck.',
    en: 'An empty cell means that there is no value. The items of a list are separated by a bar.',
  },
  {
    sv: 'Tal visas avrundade men är oavrundade i cellerna. En text över 32 767 tecken slutar här med …; hela står i CSV-filen och i trends.json.',
    en: 'Numbers are shown rounded but are unrounded in the cells. A text over 32,767 characters ends here with …; the whole stands in the CSV file and in trends.json.',
  },
];

const SEVERAL: Wording = { sv: 'Flera blad', en: 'Several sheets' };
const SHARED: Wording = {
  sv: 'Kolumner som är desamma i flera blad. De förklaras bara här.',
  en: 'Columns that are the same in several sheets. They are explained only here.',
};

/**
 * Widths of the sheets' names and of the explanations in characters, and height of a line in points: LibreOffice does
 * not fit rows by itself.
 */
const SHEET_WIDTH = 34;
const TEXT_WIDTH = 90;
const LINE_HEIGHT = 15;

interface Explanation {
  readonly sheet: string;
  readonly column: ColumnDescription;
}

/** Equal for columns that are told alike, whatever their sheet. */
function keyOf({ name, description, unit }: ColumnDescription): string {
  return JSON.stringify([name, description, unit ?? null]);
}

/** The first sheet: what the workbook is, and what each column of each sheet shows, those of several sheets once. */
export function guideSheet(tables: readonly Table[], analysis: Analysis, language: Language): WriteSheet {
  const introduction = INTRODUCTION.map((wording) => ['', '', wording[language], '']);
  const said = tables.flatMap((table) =>
    explainedColumns(table, analysis).map((column): Explanation => ({ sheet: table.title[language], column })),
  );
  const sheetsOf = group(said, ({ column }) => keyOf(column));
  const isShared = (column: ColumnDescription): boolean => (sheetsOf.get(keyOf(column))?.length ?? 0) > 1;
  const row = (sheet: string, column: ColumnDescription) => [
    sheet,
    column.name,
    column.description[language],
    column.unit?.[language] ?? '',
  ];
  const shared = [...sheetsOf.values()]
    .filter((each) => each.length > 1)
    .map((each) => row(each.map(({ sheet }) => sheet).join(', '), each[0]!.column));
  const explained = [
    ...(shared.length === 0 ? [] : [[SEVERAL[language], '', SHARED[language], ''], ...shared]),
    ...tables.flatMap((table) => [
      [table.title[language], '', table.description[language], ''],
      ...explainedColumns(table, analysis)
        .filter((column) => !isShared(column))
        .map((column) => row(table.title[language], column)),
    ]),
  ];
  const rows = [HEADER.map((wording) => wording[language]), ...introduction, ...explained];
  const cells = headerCells(HEADER.map(() => 'left'));
  rows.forEach((row, index) => {
    if (index === 0) return;
    const heading = row[0] !== '' && row[1] === '';
    for (let column = 0; column < row.length; column++) {
      cells.set(`${index},${column}`, {
        style: { font: { bold: heading }, alignment: { vertical: 'top', wrapText: column === 0 || column === 2 } },
      });
    }
  });
  return {
    name: TITLE[language],
    rows: rows.map((row) => row.map((text) => (text === '' ? null : text))),
    columns: [{ width: SHEET_WIDTH }, { width: 22 }, { width: TEXT_WIDTH }, { width: 24 }],
    cells,
    rowDefs: new Map(
      rows.map((row, index) => [
        index,
        { height: LINE_HEIGHT * Math.max(linesOf(row[0] ?? '', SHEET_WIDTH), linesOf(row[2] ?? '', TEXT_WIDTH)) },
      ]),
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${cellName(rows.length - 1, HEADER.length - 1)}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Of columns named by year one is enough. */
function explainedColumns(table: Table, analysis: Analysis) {
  const columns = table.columns(analysis);
  const firstYear = columns.findIndex(({ name }) => /^\d+$/.test(name));
  return columns.filter(({ name }, i) => !/^\d+$/.test(name) || i === firstYear);
}

/** How many lines a text takes, with room for words that do not break. */
function linesOf(text: string, width: number): number {
  return Math.max(1, Math.ceil(text.length / (width - 8)));
}
