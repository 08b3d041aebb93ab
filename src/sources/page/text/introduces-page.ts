import { speaksOfCitations } from '../line/find-cue.ts';
import { isFurniture } from '../line/is-furniture.ts';
import type { PageView } from '../view/page-view.ts';

/** So many records below make what stands above them their introduction. */
const FEWEST_RECORDS = 2;
/** Words of a text that is more than a line. */
const FEWEST_WORDS = 8;

/**
 * Whether a text right under the page's title leads into the records of the page: it says that citations follow, or the
 * title tells of no one winner and several names stand over texts of their own further down.
 */
export function introducesPage(view: PageView, index: number): boolean {
  const { paragraphs, facts, title } = view;
  if (speaksOfCitations(paragraphs[index]!.words, false)) return true;
  const { recipient, award } = facts[title] ?? { years: [] };
  if (index !== title + 1 || (recipient !== undefined && award !== undefined)) return false;
  let records = 0;
  for (let at = index + 1; at < paragraphs.length - 1 && records < FEWEST_RECORDS; at += 1)
    if (headsText(view, at)) records += 1;
  return records >= FEWEST_RECORDS;
}

function headsText({ paragraphs, facts, announcements }: PageView, at: number): boolean {
  const { kind, words } = paragraphs[at]!;
  if (kind !== 'heading' || isFurniture(words)) return false;
  if (facts[at]!.recipient === undefined && facts[at]!.name === undefined) return false;
  const below = paragraphs[at + 1]!;
  const isText = (below.kind === 'text' || below.kind === 'quote') && below.words.split(/\s+/).length >= FEWEST_WORDS;
  return isText || announcements[at + 1] !== null;
}
