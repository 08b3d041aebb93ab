import { CorpusError } from '../errors.ts';
import { joinDividedWords } from './join-divided-words.ts';
import { normalizeText } from './normalize-text.ts';
import { parseText } from './page.ts';
import type { SourceFormat } from './source-format.ts';

/** One piece of text on a page, as the PDF places it. */
interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly fontSize: number;
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** A PDF with text in it. Lines are put together by their places; page numbers and running heads are left out. */
export const pdf: SourceFormat = {
  name: 'pdf',
  extensions: ['.pdf'],
  async extract(bytes, file) {
    const { extractTextItems, getDocumentProxy } = await import('unpdf');
    const pages = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
      .then(extractTextItems)
      .then(
        ({ items }) => items.map(rowsOf),
        () => {
          throw unreadable(file);
        },
      );
    const text = joinDividedWords(normalizeText(layOut(withoutRunningHeads(pages))));
    if (text.trim() === '') throw unreadable(file);
    return { text, notices: [] };
  },
  parse: parseText,
};

function unreadable(file: string): CorpusError {
  return new CorpusError(
    'unreadable-pdf',
    {
      sv: 'Ingen text går att läsa i PDF-filen: den är inskannad, låst eller skadad. Skriv av texten i en .txt-fil.',
      en: 'No text can be read in the PDF file: it is scanned, locked or damaged. Type the text into a .txt file.',
    },
    { file },
  );
}

function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    if (piece.str === '') continue;
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row.y - piece.y) < Math.max(2, piece.fontSize * 0.4)) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.fontSize, pieces: [piece] });
  }
  return rows
    .map((row) => ({
      y: row.y,
      size: row.size,
      text: row.pieces
        .map(({ str }) => str)
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    }))
    .filter(({ text }) => text !== '');
}

/** Leaves out page numbers, and first and last lines that stand on most pages. */
function withoutRunningHeads(pages: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const shape = (text: string) => text.replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const rows of pages) {
    for (const row of new Set([...rows.slice(0, 2), ...rows.slice(-2)].map(({ text }) => shape(text)))) {
      counts.set(row, (counts.get(row) ?? 0) + 1);
    }
  }
  return pages.map((rows) =>
    rows.filter(({ text }, index) => {
      const edge = index < 2 || index >= rows.length - 2;
      const repeated = pages.length > 1 && (counts.get(shape(text)) ?? 0) > pages.length / 2;
      return !(edge && (repeated || /^(?:sida )?\d{1,3}(?: ?(?:av|\/|\() ?\d{1,3}\)?)?$/iu.test(text)));
    }),
  );
}

/** A larger gap than the page's usual one, or a change of size, begins a new paragraph; large type is a heading. */
function layOut(pages: readonly (readonly Row[])[]): string {
  const all = pages.flat();
  const bodySize = commonest(all.map(({ size, text }) => [Math.round(size * 2) / 2, text.length] as const));
  const gaps = pages.flatMap((rows) =>
    rows.slice(1).map((row, index) => [Math.round(rows[index]!.y - row.y), 1] as const),
  );
  const bodyGap = commonest(gaps.filter(([gap]) => gap > 0));
  const lines: string[] = [];
  let previous: Row | undefined;
  for (const rows of pages) {
    rows.forEach((row, index) => {
      const heading = row.size > bodySize * 1.15;
      if (previous !== undefined) {
        const newPage = index === 0;
        const apart = newPage
          ? /[.!?:”"“»]$/u.test(previous.text)
          : previous.y - row.y > bodyGap * 1.3 || row.y > previous.y;
        if (apart || Math.abs(previous.size - row.size) > 0.6) lines.push('');
      }
      lines.push(heading ? `${row.size > bodySize * 1.5 ? '#' : '##'} ${row.text}` : row.text);
      previous = row;
    });
  }
  return lines.join('\n');
}

/** The value with the greatest weight; 0 for none. */
function commonest(weighted: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
