import { CorpusError } from '../errors.ts';
import { decodeBytes } from './decode-bytes.ts';
import { joinDividedWords } from './join-divided-words.ts';
import { normalizeText } from './normalize-text.ts';
import { CELL_END, parseRecords, RECORD_END } from './parse-records.ts';
import type { SourceFormat } from './source-format.ts';

/** One JSON object a line, its keys the columns: `{"year": 2011, "recipient": "Kungsbacka", "text": "…"}`. */
export const jsonl: SourceFormat = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  async extract(bytes, file) {
    const { text, notices } = decodeBytes(bytes, file);
    const objects: { readonly value: Readonly<Record<string, unknown>>; readonly line: number }[] = [];
    text.split('\n').forEach((line, index) => {
      if (line.trim() !== '') objects.push({ value: readObject(line, file, index + 1), line: index + 1 });
    });
    const keys = [...new Set(objects.flatMap(({ value }) => Object.keys(value)))].sort();
    const records = [
      keys.map(cellOf),
      ...objects.map(({ value }) => keys.map((key) => cellOf(Object.hasOwn(value, key) ? value[key] : null))),
    ];
    const sourceLines = records.flatMap((cells, index) =>
      cells
        .join('')
        .split('\n')
        .map(() => (index === 0 ? 1 : objects[index - 1]!.line)),
    );
    return { text: records.map((cells) => cells.join(CELL_END)).join(RECORD_END), sourceLines, notices };
  },
  parse: parseRecords,
};

function readObject(line: string, file: string, number: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = null;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new CorpusError(
    'invalid-jsonl',
    {
      sv: 'Raden är inget JSON-objekt. Varje rad ska vara ett, till exempel {"year": 2011, "recipient": "Kungsbacka", "text": "…"}.',
      en: 'The line is not a JSON object. Each line must be one, such as {"year": 2011, "recipient": "Kungsbacka", "text": "…"}.',
    },
    { file, line: number },
  );
}

/** A value as a cell: text and numbers as they are, anything else empty. */
function cellOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return joinDividedWords(normalizeText(`${value}`).replace(/(?!\n)\p{Cc}/gu, ' '));
}
