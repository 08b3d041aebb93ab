import type { Stated } from '../../records.ts';
import { awardName, namesAward } from './award/award-name.ts';
import { type Label, readLabel } from './award/read-label.ts';
import { namesNobody } from './line/names-nobody.ts';
import { saysTextIsMissing } from './line/says-text-is-missing.ts';
import { tellsOfGiving } from './line/tells-of-giving.ts';
import { findQuotation, opensQuotation } from './paragraph/find-quotation.ts';
import type { Paragraph } from './paragraph/paragraph.ts';

/** A row of a table, with its citation's place in the document. */
export type TableRow = Stated & {
  readonly start: number;
  readonly end: number;
  /**
   * Whether what stands in the recipient's place says that there is none, or the text tells how the award was given.
   */
  readonly isDoubtful: boolean;
  /**
   * Whether the year of the page's title is the row's: it says whose it is, and its table has no years and no nominees.
   */
  readonly isOfTitle: boolean;
};

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What a column holds; `name` is what the only column with an unknown head does, if its cells can be names. */
type Field = Label['field'] | 'name' | 'nominee';

const NOMINEES = /nominera/iu;

/** Characters of a column's head: "Motivering:" and a tab before a whole text is a label. */
const LONGEST_HEAD = 60;

/**
 * Reads the tables of a page whose columns are headed by what they hold: year, recipient, motivering; cells between
 * upright strokes, as Markdown writes them, or tabs, as a spreadsheet copies them.
 *
 * @returns the rows that hold a citation, and the indices of all paragraphs that belong to a table; a table without a
 *   column for the citation is left to the rest of the page
 */
export function readTable(
  text: string,
  paragraphs: readonly Paragraph[],
): { readonly citations: readonly TableRow[]; readonly rows: ReadonlySet<number> } {
  const citations: TableRow[] = [];
  const rows = new Set<number>();
  let fields: readonly Field[] | null = null;
  paragraphs.forEach((paragraph, index) => {
    const cells = cellsOf(text, paragraph);
    if (cells.length < 2) {
      fields = null;
      return;
    }
    if (fields === null) {
      const headed = fieldsOf(cells.map(({ words }) => words));
      if (!headed.includes('text') || cells.some(({ words }) => words.length > LONGEST_HEAD)) return;
      fields = headed;
      rows.add(index);
      return;
    }
    rows.add(index);
    if (cells.every(({ words }) => /^:?-*:?$/.test(words))) return;
    const row = rowOf(text, fields, cells);
    if (row !== null) citations.push(row);
  });
  return { citations, rows };
}

function cellsOf(text: string, { start, end }: Paragraph): readonly Cell[] {
  const line = text.slice(start, end);
  const separator = line.startsWith('|') || / \| |^[\s:|-]*\|[\s:|-]*$/.test(line) ? '|' : '\t';
  if (!line.includes(separator)) return [];
  const cells: Cell[] = [];
  let at = start + (line.startsWith('|') ? 1 : 0);
  const stop = end - (separator === '|' && line.endsWith('|') ? 1 : 0);
  while (at <= stop) {
    const found = text.indexOf(separator, at);
    const close = found < 0 || found > stop ? stop : found;
    const raw = text.slice(at, close);
    const from = at + (raw.length - raw.trimStart().length);
    const words = raw.trim();
    cells.push({ start: from, end: from + words.length, words });
    at = close + 1;
  }
  return cells;
}

/** What each column holds: the only one with a head that is no known label holds the recipients, if no other does. */
function fieldsOf(heads: readonly string[]): readonly Field[] {
  const known = heads.map((head): Field | undefined =>
    NOMINEES.test(head) ? 'nominee' : readLabel(`${head.replace(/[*_:]/g, '').trim()}:`)?.field,
  );
  const isNamed = known.includes('recipient') || known.includes('holder');
  const unknown = known.filter((field) => field === undefined).length;
  return known.map((field) => field ?? (!isNamed && unknown === 1 ? 'name' : 'other'));
}

function rowOf(text: string, fields: readonly Field[], cells: readonly Cell[]): TableRow | null {
  const cellOf = (field: Field) => cells[fields.indexOf(field)];
  const body = cellOf('text');
  if (body === undefined || body.words.split(/\s+/).length < 4 || saysTextIsMissing(body.words)) return null;
  if (namesNobody(body.words)) return null;
  const quotation = opensQuotation(text, body.start) ? findQuotation(text, body.start, body.end) : null;
  const whole =
    quotation !== null && /^[.\s]*$/.test(text.slice(quotation.close, body.end)) ? quotation : withoutEmphasis(body);
  const year = /^(?:19|20)\d\d$/.exec(cellOf('year')?.words.replace(/[*_]/g, '') ?? '')?.[0];
  const category = cellOf('category')?.words ?? '';
  const award = awardName(cellOf('award')?.words ?? (namesAward(category) ? category : ''));
  const named = plainCell(cellOf('name'));
  const recipient = plainCell(cellOf('recipient') ?? cellOf('holder')) ?? (canBeName(named) ? named : undefined);
  return {
    start: whole.start,
    end: whole.end,
    isDoubtful: (recipient !== undefined && namesNobody(recipient)) || tellsOfGiving(body.words),
    isOfTitle: recipient !== undefined && !fields.includes('year') && !fields.includes('nominee'),
    ...(year !== undefined && { year: Number(year) }),
    ...(award !== undefined && { award }),
    ...(recipient !== undefined && { recipient }),
  };
}

function plainCell(cell: Cell | undefined): string | undefined {
  const words = cell?.words.replace(/[*_]{1,2}/g, '').trim();
  return words === '' ? undefined : words;
}

/** "Navet, Alunda", and no remark: "Delades ut på galan.", "1", "–" */
function canBeName(words: string | undefined): boolean {
  return words !== undefined && /^["”“]?\p{Lu}.*\p{L}/u.test(words) && words.length <= 80 && !/[.!?]$/u.test(words);
}

/** The place of a cell's words inside emphasis round the whole: `*Sex personer.*` */
function withoutEmphasis({ start, end, words }: Cell): { readonly start: number; readonly end: number } {
  const marks = /^([*_]{1,3})[^*_].*\1$/su.exec(words)?.[1]?.length ?? 0;
  return { start: start + marks, end: end - marks };
}
