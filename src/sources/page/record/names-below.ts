import { readLabel } from '../award/read-label.ts';
import type { Paragraph } from '../split-paragraphs.ts';

/** Where a text begins to be announced and where it ends, in paragraphs. */
export interface Extent {
  readonly at: number;
  readonly last: number;
}

/**
 * The recipients of a page that names each below its text: "Motivering: …" and then "Vinnare: Hanna Forsman".
 *
 * @param extents of the page's texts, in order
 * @returns for each text its recipient as written; null unless every text has one right below it and the first none above
 */
export function namesBelow(paragraphs: readonly Paragraph[], extents: readonly Extent[]): readonly string[] | null {
  const first = extents[0];
  if (first === undefined || paragraphs.slice(0, first.at).some(({ words }) => recipientOf(words) !== null))
    return null;
  const names: string[] = [];
  for (const { last } of extents) {
    const name = recipientOf(paragraphs[last + 1]?.words ?? '');
    if (name === null) return null;
    names.push(name);
  }
  return names;
}

function recipientOf(words: string): string | null {
  const label = readLabel(words);
  return label?.field === 'recipient' && label.value !== '' ? label.value.replace(/[*_]{2}|[.;]$/g, '').trim() : null;
}
