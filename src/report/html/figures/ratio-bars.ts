import { max } from 'd3-array';
import type { KeynessRow } from '../../../records.ts';
import { figure, linearScale, rect, text } from '../../svg.ts';
import type { Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { wording } from '../wording.ts';

const width = 340;
const rowHeight = 36;

/** Bars for how much more common words are in one period than in the other, longest for the largest log ratio. */
export function ratioBars(
  page: Page,
  words: { readonly id: string; readonly title: string },
  rows: readonly KeynessRow[],
  top: number,
): Markup {
  const { numbers } = page;
  const x = linearScale([0, top], [0, width]);
  const described = rows.map((row) => `${page.subjectName(row)} ${numbers.signed(row.logRatio, 1)}`).join(', ');
  const marks = rows.map((row, index) => {
    const y = index * rowHeight;
    const counts = page.say(wording.keyness.counts, { early: row.early, late: row.late });
    const ratio = numbers.signed(row.logRatio, 1);
    return [
      text({ class: row.kind === 'concept' ? 'concept' : 'lemma', x: 0, y: y + 14 }, page.subjectName(row)),
      text({ class: 'share', x: width, y: y + 14 }, `${counts}  (${ratio})`),
      rect({ class: 'track', x: 0, y: y + 20, width, height: 7 }),
      rect({ class: 'bar', x: 0, y: y + 20, width: x(Math.abs(row.logRatio)), height: 7 }),
    ];
  });
  return figure(
    { ...words, description: described },
    { width, height: Math.max(1, rows.length) * rowHeight, className: 'ratio' },
    'image',
    marks,
  );
}

/** The longest bar of both figures, so that they share a scale; at least 1. */
export function topRatio(rows: readonly KeynessRow[]): number {
  return Math.max(1, max(rows, (row) => Math.abs(row.logRatio)) ?? 1);
}
