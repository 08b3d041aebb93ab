import { readLabel } from '../award/read-label.ts';
import type { PageView } from '../view/page-view.ts';

/**
 * Where a text begins to be announced and where it ends, in paragraphs, and what is known of it without what is below.
 */
export interface Extent {
  readonly at: number;
  readonly last: number;
  readonly year?: number | undefined;
  readonly recipient?: string | undefined;
}

/**
 * The recipients of a page that names each below its text: "Motivering: …" and then "Vinnare: Hanna Forsman", or "Goda
 * exemplet 2014 tilldelas Överkalix kommun."
 *
 * @param extents of the page's texts, in order
 * @returns for each text its recipient as written; null unless every text has one right below it and the first none
 *   above
 */
export function namesBelow(view: PageView, extents: readonly Extent[]): readonly string[] | null {
  const first = extents[0];
  if (first === undefined) return null;
  for (let above = 0; above < first.at; above += 1) {
    if (view.facts[above]!.recipient !== undefined || labelled(view, above) !== null) return null;
  }
  const names: string[] = [];
  for (const { last, year, recipient } of extents) {
    const name = labelled(view, last + 1) ?? (recipient === undefined ? toldOfYear(view, last + 1, year) : null);
    if (name === null) return null;
    names.push(name);
  }
  return names;
}

function labelled({ paragraphs }: PageView, index: number): string | null {
  const label = readLabel(paragraphs[index]?.words ?? '');
  return label?.field === 'recipient' && label.value !== '' ? label.value.replace(/[*_]{2}|[.;]$/g, '').trim() : null;
}

/** No sentence that only says who got the award is longer, in characters. */
const LONGEST = 120;

function toldOfYear({ paragraphs, facts }: PageView, index: number, year: number | undefined): string | null {
  const { years, recipient } = facts[index] ?? { years: [] };
  const isSame = years.length === 1 && years[0] === year;
  return isSame && paragraphs[index]!.words.length <= LONGEST ? (recipient ?? null) : null;
}
