import type { PageView } from '../page-view.ts';

/** So many records of one paragraph show the order of a list. */
const FEWEST = 2;

/** What is told of the prize or of its handing out, and not by the jury. */
const OF_PRIZE = /(?:pris|stipendi|medalj|utmärkelse|diplom|ceremoni|jury)\p{L}*/iu;

/** How many records of a page have the same announcing label, and how many of those have one paragraph. */
type Orders = ReadonlyMap<string, { readonly all: number; readonly short: number }>;

const orders = new WeakMap<PageView, Orders>();

/**
 * Whether a text of several paragraphs fills its record on a page that is a list of records in one form: a head with its
 * year, one labelled text, and then the next head. What stands between two heads is then the text's own.
 *
 * @param index the paragraph in which the text begins
 * @param last its last paragraph
 */
export function fillsRecord(view: PageView, index: number, last: number): boolean {
  const { paragraphs, announcements, nextNew } = view;
  if (!isLabelledRecord(view, index) || nextNew[index] !== last + 1 || !isHead(view, last + 1)) return false;
  if (paragraphs.slice(index + 1, last + 1).some(({ words }) => OF_PRIZE.test(words))) return false;
  const order = ordersOf(view).get(announcements[index]!.lead);
  return order !== undefined && order.short >= FEWEST && order.short * 2 > order.all;
}

function ordersOf(view: PageView): Orders {
  const known = orders.get(view);
  if (known !== undefined) return known;
  const counted = new Map<string, { all: number; short: number }>();
  for (const [at, announcement] of view.announcements.entries()) {
    if (!isLabelledRecord(view, at)) continue;
    const order = counted.get(announcement!.lead) ?? { all: 0, short: 0 };
    order.all += 1;
    if (at + 1 === view.paragraphs.length || isHead(view, at + 1)) order.short += 1;
    counted.set(announcement!.lead, order);
  }
  orders.set(view, counted);
  return counted;
}

function isHead({ paragraphs, facts }: PageView, at: number): boolean {
  return paragraphs[at]?.kind === 'heading' && facts[at]!.years.length === 1;
}

function isLabelledRecord(view: PageView, at: number): boolean {
  const announcement = view.announcements[at] ?? null;
  return announcement?.cue === 'sure' && announcement.inline !== null && isHead(view, at - 1);
}
