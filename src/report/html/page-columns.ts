import type { Citation, YearSummary } from '../../records.ts';
import { spanYears } from './span-years.ts';

/** A column of the figures: one edition, or the editions of a span of calendar years where there are many. */
export interface PageColumn {
  /** First and last calendar year, the same for a single edition. */
  readonly from: number;
  readonly to: number;
  /** `2013`, `1990–1999`. */
  readonly name: string;
  readonly citations: number;
  readonly words: number;
  readonly contentWords: number;
  readonly sentences: number;
  /** The recipient, when the column has one citation and it names one. */
  readonly recipient: string | undefined;
  /** The places of its editions in the series of the trends. */
  readonly places: readonly number[];
}

/** So many columns a figure has room for, with their labels. */
const mostEditions = 40;
const mostSpans = 30;
const spans = [5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** How many calendar years a column holds: 1 where every edition has a column of its own. */
export function columnSpan(years: readonly { readonly year: number }[]): number {
  if (years.length <= mostEditions) return 1;
  const columns = (span: number): number => new Set(years.map(({ year }) => Math.floor(year / span))).size;
  return spans.find((span) => columns(span) <= mostSpans) ?? spans.at(-1)!;
}

/** The editions as columns, oldest first. A column that spans years without any edition is left out. */
export function pageColumns(years: readonly YearSummary[], citations: readonly Citation[]): readonly PageColumn[] {
  const span = columnSpan(years);
  const recipients = new Map(citations.map((citation) => [citation.year, citation.recipient]));
  const columns = new Map<number, PageColumn>();
  years.forEach((row, place) => {
    const from = span === 1 ? row.year : Math.floor(row.year / span) * span;
    const to = from + span - 1;
    const before = columns.get(from);
    const count = (before?.citations ?? 0) + row.citations;
    columns.set(from, {
      from,
      to,
      name: spanYears([from, to]),
      citations: count,
      words: (before?.words ?? 0) + row.words,
      contentWords: (before?.contentWords ?? 0) + row.contentWords,
      sentences: (before?.sentences ?? 0) + row.sentences,
      recipient: span === 1 && count === 1 ? recipients.get(row.year) : undefined,
      places: [...(before?.places ?? []), place],
    });
  });
  return [...columns.values()];
}
