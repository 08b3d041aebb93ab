import type { Document, Notice, Stated } from '../records.ts';
import { keepOwnFacts } from './keep-own-facts.ts';
import { bareRecipient } from './page/award/bare-recipient.ts';
import { readLabel } from './page/award/read-label.ts';
import { findQuotation, opensQuotation } from './page/paragraph/find-quotation.ts';
import { DOUBTS, FAULTS } from './page/text/doubts.ts';
import { placeOf } from './place-of.ts';
import type { ParsedCitation, ParsedSource } from './source-format.ts';

/** Between the cells of a record, and after each record: the separators ASCII has for the purpose. */
export const CELL_END = '\u001F';
export const RECORD_END = '\u001E\n';

const NAMES: Readonly<Record<string, 'id' | 'year' | 'recipient' | 'award' | 'distinction' | 'text'>> = {
  id: 'id',
  year: 'year',
  recipient: 'recipient',
  winner: 'recipient',
  laureate: 'recipient',
  municipality: 'recipient',
  award: 'award',
  prize: 'award',
  distinction: 'distinction',
  placering: 'distinction',
  text: 'text',
  citation: 'text',
  motivation: 'text',
};

/**
 * Finds the citations of a table with named columns, laid out with `CELL_END` and `RECORD_END`, its first record the
 * names: year (år), recipient (mottagare, kommun, vinnare), award (utmärkelse, pris), distinction (placering), text
 * (motivering) and, if wanted, id, which makes each record a citation of its own.
 */
export function parseRecords(document: Document): ParsedSource {
  return keepOwnFacts(document.stated ?? {}, (stated) => parseBy(document, stated));
}

function parseBy(document: Document, stated: Stated): ParsedSource {
  const { text } = document;
  const citations: ParsedCitation[] = [];
  const notices: Notice[] = [];
  let fields: readonly (string | undefined)[] | null = null;
  let at = 0;
  for (const record of text.split(RECORD_END)) {
    const cells = cellsOf(record, at);
    at += record.length + RECORD_END.length;
    if (fields === null) {
      fields = fieldsOf(cells.map(({ words }) => words));
      if (!fields.includes('text')) return { citations, notices: [noTextColumn(document)] };
      continue;
    }
    const cellOf = (field: string) => cells[fields!.indexOf(field)]?.words ?? '';
    const body = cells[fields.indexOf('text')];
    if (body === undefined || body.words === '') {
      if (cells.some(({ words }) => words !== ''))
        notices.push({ code: 'not-found', message: FAULTS['not-found'], ...placeOf(document, cells[0]?.start ?? 0) });
      continue;
    }
    const { start, end } = withoutMarks(text, body);
    const year = stated.year ?? (/^[12]\d{3}$/.test(cellOf('year')) ? Number(cellOf('year')) : undefined);
    const award = stated.award ?? withoutYear(cellOf('award'), year);
    const recipient = stated.recipient ?? cellOf(fields.includes('recipient') ? 'recipient' : 'holder');
    const distinction = stated.distinction ?? cellOf('distinction');
    const statedId = cellOf('id');
    citations.push({
      text: text.slice(start, end),
      start,
      end,
      ...(year !== undefined && { year }),
      ...(award !== '' && { award }),
      ...(recipient !== '' && { recipient: bareRecipient(recipient) }),
      ...(distinction !== '' && { distinction }),
      ...(statedId !== '' && { statedId }),
      ...doubtOf(document, start, cells.slice(fields.length), year),
    });
  }
  return { citations, notices };
}

/**
 * Why a record is not counted: its cells are more than the columns, so that its text may be in two of them, or it has
 * no year.
 */
function doubtOf(
  document: Document,
  start: number,
  beyond: readonly Cell[],
  year: number | undefined,
): Pick<ParsedCitation, 'doubt'> {
  const place = placeOf(document, start);
  if (beyond.some(({ words }) => words !== ''))
    return { doubt: { code: 'too-many-cells', message: TOO_MANY_CELLS, ...place } };
  if (year !== undefined) return {};
  return { doubt: { code: 'citation-without-year', message: DOUBTS['citation-without-year'], ...place } };
}

const TOO_MANY_CELLS = {
  sv: 'Raden har fler celler än rubrikraden, så texten kan vara delad, och den räknas inte. Sätt citattecken om celler med skiljetecken i, eller spara tabellen på nytt ur kalkylprogrammet.',
  en: 'The row has more cells than the heading row, so its text may be divided, and it is not counted. Put cells that hold separators in quotation marks, or save the table anew from the spreadsheet.',
};

/** "Guldäpplet 2014" of 2014 is Guldäpplet; any other name is the one that the cell has. */
function withoutYear(award: string, year: number | undefined): string {
  const plain = year === undefined ? award : award.replace(new RegExp(`[\\s,(]+(?:år )?${year}\\)?$`, 'u'), '');
  return plain === '' ? award : plain;
}

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function cellsOf(record: string, offset: number): readonly Cell[] {
  let at = offset;
  return record.split(CELL_END).map((raw) => {
    const start = at + (raw.length - raw.trimStart().length);
    at += raw.length + CELL_END.length;
    const words = raw.trim();
    return { start, end: start + words.length, words };
  });
}

/**
 * What each column holds. Where one is headed `text` no other is the text: beside it, `citation` names the citation.
 */
function fieldsOf(headings: readonly string[]): readonly (string | undefined)[] {
  const hasText = headings.some((heading) => heading.toLowerCase() === 'text');
  return headings.map((heading) => {
    const field = NAMES[heading.toLowerCase()] ?? readLabel(`${heading}:`)?.field;
    return field === 'text' && hasText && heading.toLowerCase() !== 'text' ? undefined : field;
  });
}

function withoutMarks(text: string, body: Cell): { readonly start: number; readonly end: number } {
  if (!opensQuotation(text, body.start)) return body;
  const quotation = findQuotation(text, body.start, body.end);
  return quotation !== null && /^[.\s]*$/.test(text.slice(quotation.close, body.end)) ? quotation : body;
}

function noTextColumn(document: Document): Notice {
  return {
    code: 'no-text-column',
    message: {
      sv: 'Tabellen har ingen kolumn med motiveringar. Namnge kolumnerna år, mottagare, utmärkelse och motivering.',
      en: 'The table has no column of citations. Name the columns year, recipient, award and text.',
    },
    file: document.id,
    line: 1,
  };
}
