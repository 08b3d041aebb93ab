import type { PageView } from '../view/page-view.ts';

/** So many blocks in one form make a list. */
const FEWEST = 3;

/** What is told of the prize or of its handing out, and not by the jury. */
const OF_PRIZE = /(?:pris|stipendi|medalj|utmärkelse|diplom|ceremoni|jury)\p{L}*/iu;

const counts = new WeakMap<PageView, number>();

/**
 * Whether a text of several lines fills the block that the sentence announcing it stands in, on a page where each
 * reason stands so, in one block with its lead and with an empty line below: "2014 tilldelades Siv Bo priset med
 * följande motivering:" and her reason in the lines right below.
 *
 * @param index the paragraph in which the text begins
 * @param last its last paragraph
 */
export function fillsBlock(view: PageView, index: number, last: number): boolean {
  if (!isBlock(view, index, last)) return false;
  const further = view.paragraphs.slice(index + 1, last + 1);
  return !further.some(({ words }) => OF_PRIZE.test(words)) && countBlocks(view) >= FEWEST;
}

/** How many texts of one line stand in a block with their leads; none counts where one stands apart from its lead. */
function countBlocks(view: PageView): number {
  const known = counts.get(view);
  if (known !== undefined) return known;
  const leads = view.announcements.flatMap((announcement, at) =>
    announcement?.cue === 'sure' && announcement.inline === null && view.paragraphs[at]!.kind === 'text' ? [at] : [],
  );
  const isWhole = leads.every((at) => view.paragraphs[at + 1]?.apart === false);
  const count = isWhole ? leads.filter((at) => isBlock(view, at + 1, at + 1)).length : 0;
  counts.set(view, count);
  return count;
}

function isBlock({ announcements, paragraphs }: PageView, index: number, last: number): boolean {
  const lead = announcements[index - 1];
  if (lead?.cue !== 'sure' || lead.inline !== null || paragraphs[index - 1]!.kind !== 'text') return false;
  const isTogether = paragraphs.slice(index, last + 1).every(({ apart, kind }) => !apart && kind === 'text');
  return isTogether && paragraphs[last + 1]?.apart === true;
}
