import { countBelow } from '../../count-below.ts';
import { isCaption } from '../line/is-caption.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isStamp } from '../line/is-stamp.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { opensSection } from './opens-section.ts';

/** No text stands under more headings than this: a page of thousands of records must not be walked for each. */
const MOST = 50;

/** A date among so many first paragraphs is the page's; further down it begins another piece of news. */
const HEAD_OF_PAGE = 3;

/**
 * The headings a paragraph stands under, nearest first. Marked headings by their levels; lines that merely look like
 * headings have no level, so all of them down to the last that is no part of the matter ("Kontakt", "Tidigare
 * vinnare").
 *
 * @param headings indices of all headings of the page, in order
 * @param at index of the paragraph
 * @param previous index of the last paragraph of the citation before
 */
export function openHeadings(
  paragraphs: readonly Paragraph[],
  headings: readonly number[],
  at: number,
  previous: number,
): readonly number[] {
  const open: number[] = [];
  let level = paragraphs[at]!.kind === 'heading' ? paragraphs[at]!.level : 8;
  let isInSection = false;
  const first = countBelow(headings, at) - 1;
  for (let position = first; position >= 0 && first - position < MOST; position -= 1) {
    const index = headings[position]!;
    const paragraph = paragraphs[index]!;
    const isDate = isStamp(paragraph.words) && (index < HEAD_OF_PAGE || standsUnderHeading(paragraphs, index));
    if (isDate || isCaption(paragraph.words)) continue;
    if (index > 0 && isFurniture(paragraph.words)) {
      if (paragraph.level === 7 && level >= 7) break;
      if (paragraph.level < level) break;
      continue;
    }
    const own = levelOf(paragraphs, index);
    const unmarked = own === 7;
    if (unmarked && opensSection(paragraph)) {
      if (isInSection) continue;
      isInSection = true;
    }
    if (unmarked ? level >= 7 || index > previous : own < level || (level === 8 && open.length === 0)) {
      open.push(index);
      if (!unmarked) level = own;
    }
  }
  return open;
}

/**
 * Whether a line is the next after a heading that is marked as one, or after a line that looks like one and no empty
 * line.
 */
function standsUnderHeading(paragraphs: readonly Paragraph[], index: number): boolean {
  const above = paragraphs[index - 1];
  return above?.kind === 'heading' && (above.level < 7 || !paragraphs[index]!.apart);
}

/**
 * The level of a heading. A year alone on a line without marks, right above a marked heading, is above all headings of
 * that level: "2022" or "2022 års plaketter" over the prizes of the year.
 */
function levelOf(paragraphs: readonly Paragraph[], index: number): number {
  const { level, words } = paragraphs[index]!;
  const below = paragraphs[index + 1];
  const isYearOver =
    level === 7 && /^(?:19|20)\d\d(?: års \p{Ll}+)?$/u.test(words) && below?.kind === 'heading' && below.level < 7;
  return isYearOver ? below.level - 0.5 : level;
}

/** Whether a marked heading embraces a paragraph, and not only goes before it. */
export function isAncestor(paragraphs: readonly Paragraph[], heading: number, at: number): boolean {
  const level = levelOf(paragraphs, heading);
  if (level === 7) return false;
  return paragraphs
    .slice(heading + 1, at + 1)
    .some((paragraph) => paragraph.kind === 'heading' && paragraph.level > level && paragraph.level < 7);
}
