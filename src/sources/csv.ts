import { CorpusError } from '../errors.ts';
import { decodeBytes } from './decode-bytes.ts';
import { joinDividedWords } from './join-divided-words.ts';
import { CELL_END, parseRecords, RECORD_END } from './parse-records.ts';
import type { SourceFormat } from './source-format.ts';

/** A table as spreadsheets save it: semicolon, comma or tab between the cells, its first row the columns' names. */
export const csv: SourceFormat = {
  name: 'csv',
  extensions: ['.csv', '.tsv'],
  async extract(bytes, file) {
    const { text, notices } = decodeBytes(bytes, file);
    const { records: written, lines } = readCsv(text, file);
    const records = written.map((cells) => cells.map(joinDividedWords));
    const sourceLines: number[] = [];
    records.forEach((cells, index) => {
      const height = cells.join('').split('\n').length;
      for (let line = 0; line < height; line += 1) sourceLines.push((lines[index] ?? 1) + line);
    });
    return { text: records.map((cells) => cells.join(CELL_END)).join(RECORD_END), sourceLines, notices };
  },
  parse: parseRecords,
};

/** The records of a CSV text (RFC 4180), the separator told by the first row, and the line each begins on. */
function readCsv(
  text: string,
  file: string,
): { readonly records: readonly (readonly string[])[]; readonly lines: readonly number[] } {
  const body = text.replace(/^sep=.\n/, '');
  const skipped = body.length === text.length ? 0 : 1;
  const separator = separatorOf(body.split('\n', 1)[0] ?? '');
  const records: string[][] = [];
  const lines: number[] = [];
  let record: string[] = [];
  let line = 1 + skipped;
  let began = line;
  let at = 0;
  while (at < body.length) {
    let cell = '';
    if (body[at] === '"') {
      const opened = line;
      let close = at + 1;
      for (; body[close] !== '"' || body[close + 1] === '"'; close += 1) {
        if (close >= body.length) throw unclosedCell(file, opened);
        if (body[close] === '"') close += 1;
        if (body[close] === '\n') line += 1;
        cell += body[close];
      }
      at = close + 1;
    }
    const rest = at;
    while (at < body.length && body[at] !== separator && body[at] !== '\n') at += 1;
    record.push(cell + body.slice(rest, at));
    if (at >= body.length || body[at] === '\n') {
      if (record.length > 1 || record[0]?.trim() !== '') {
        records.push(record);
        lines.push(began);
      }
      record = [];
      line += 1;
      began = line;
    }
    at += 1;
  }
  return { records, lines };
}

function separatorOf(head: string): string {
  const count = (mark: string) => head.split(mark).length;
  return [';', '\t', ','].sort((a, b) => count(b) - count(a))[0] ?? ';';
}

function unclosedCell(file: string, line: number): CorpusError {
  return new CorpusError(
    'unclosed-cell',
    {
      sv: 'Ett citattecken öppnar en cell här men stängs aldrig. Spara tabellen på nytt ur kalkylprogrammet.',
      en: 'A quotation mark opens a cell here and is never closed. Save the table anew from the spreadsheet.',
    },
    { file, line },
  );
}
