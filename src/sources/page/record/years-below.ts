import { readLabel } from '../award/read-label.ts';
import type { PageView } from '../view/page-view.ts';
import type { DecidedYear } from './decide-year.ts';
import type { Extent } from './names-below.ts';

/** A record has no more labels than this below its text. */
const MOST_LABELS = 4;

/**
 * The years of a page that gives each below its text: "Motivering: …" and then "År: 2008". Where not every text has a
 * label of a year below it, such a label may as well go before the next text, and is a doubt for that one.
 *
 * @param extents of the page's texts, in order, with the years they have without this
 * @returns for each text its year or doubt, undefined where it keeps what it has; null unless the first text has a
 *   label of a year below it and none above, save that of a record whose text is none of the page's
 */
export function yearsBelow(view: PageView, extents: readonly Extent[]): readonly (DecidedYear | undefined)[] | null {
  const first = extents[0];
  if (first === undefined || labelBelow(view, first.last) === undefined) return null;
  const above = view.paragraphs.flatMap((_, index) => (index < first.at && isYearLabel(view, index) ? index : []));
  if (above.length > 0 && !isBelowText(view, above[0]!)) return null;
  const ofUnread = above.at(-1);
  const labels = extents.map(({ last }) => labelBelow(view, last));
  const ofFirst = yearAt(view, labels[0]!);
  const isOfUnread = ofUnread !== undefined && first.year === yearAt(view, ofUnread);
  if (first.year !== undefined && first.year !== ofFirst && !isOfUnread) return null;
  if (labels.every((label) => label !== undefined)) {
    return labels.map((label): DecidedYear => {
      const year = yearAt(view, label);
      return year === undefined ? { doubt: 'citation-without-year', isSaid: true } : { year, yearFrom: label };
    });
  }
  return extents.map(({ year }, index) => {
    const before = index === 0 ? ofUnread : labels[index - 1];
    return before !== undefined && year === yearAt(view, before) ? { doubt: 'ambiguous-year' } : undefined;
  });
}

function labelBelow(view: PageView, last: number): number | undefined {
  for (let index = last + 1; index <= last + MOST_LABELS; index += 1) {
    const label = readLabel(view.paragraphs[index]?.words ?? '');
    if (label === null || label.field === 'text') return undefined;
    if (label.field === 'year') return index;
  }
  return undefined;
}

function isYearLabel({ paragraphs }: PageView, index: number): boolean {
  return readLabel(paragraphs[index]!.words)?.field === 'year';
}

/** Whether a text is announced by a label somewhere above. */
function isBelowText({ paragraphs }: PageView, index: number): boolean {
  return paragraphs.slice(0, index).some(({ words }) => readLabel(words)?.field === 'text');
}

function yearAt({ facts }: PageView, index: number): number | undefined {
  return facts[index]!.years[0];
}
