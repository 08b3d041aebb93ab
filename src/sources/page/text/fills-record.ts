import { readEmphasizedLabel } from '../award/read-emphasized-label.ts';
import { readLabel } from '../award/read-label.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import { carriesOn } from '../line/carries-on.ts';
import { isAfterword } from '../line/is-afterword.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { juryFinds } from '../line/jury-finds.ts';
import type { PageView } from '../view/page-view.ts';

/** So many records of one paragraph show the order of a list. */
const FEWEST = 2;

/** What is told of the prize or of its handing out, and not by the jury. */
const OF_PRIZE = /(?:pris|stipendi|medalj|utmärkelse|diplom|ceremoni|jury)\p{L}*/iu;

/** How many records of a page have the same announcing label, and what stands below those of one paragraph. */
interface Order {
  all: number;
  readonly bounds: string[];
  /** The labels that close its records: "Foto". */
  readonly closings: string[];
  /** How many of the records are one block of lines with their text for the last, right above the next record. */
  blocks: number;
}

const orders = new WeakMap<PageView, ReadonlyMap<string, Order>>();

/**
 * Whether a text of several paragraphs fills its record on a page that is a list of records in one form: a head with
 * its year or lines with labels, one labelled text, and then what stands below the texts of the others. What stands
 * between the two is then the text's own. So it is where its paragraphs are lines of the block its labels stand in.
 *
 * @param index the paragraph in which the text begins
 * @param last its last paragraph
 */
export function fillsRecord(view: PageView, index: number, last: number): boolean {
  const { paragraphs, announcements } = view;
  const bound = boundAt(view, last + 1);
  if (!isLabelledRecord(view, index) || bound === null) return false;
  const further = paragraphs.slice(index + 1, last + 1);
  if (further.some(({ words }) => OF_PRIZE.test(words))) return false;
  const order = ordersOf(view).get(announcements[index]!.lead);
  if (order === undefined) return false;
  if (isClosed(order) && bound === order.closings[0]) return true;
  if (order.bounds.length < FEWEST || order.bounds.length * 2 <= order.all) return false;
  const isInBlock = !paragraphs[index]!.apart && further.every(({ apart }) => !apart);
  return isInBlock || order.bounds.includes(bound);
}

/**
 * Whether a text ends with the block of lines that its record is, as those of all other records in the list do: what
 * stands below it apart is then the page's, unless it goes on about the winner.
 *
 * @param index the paragraph in which the text begins
 */
export function endsWithBlock(view: PageView, index: number): boolean {
  if (!isLabelledRecord(view, index) || !endsBlock(view, index)) return false;
  const { all, blocks } = ordersOf(view).get(view.announcements[index]!.lead)!;
  if (blocks < FEWEST || blocks !== all - 1) return false;
  const { words } = view.paragraphs[index + 1]!;
  const winners = [index - 1, index - 2].flatMap((at) => view.facts[at]?.recipient ?? []);
  return (
    !GOES_ON.test(words) && !carriesOn(words) && !juryFinds(words) && !winners.some((name) => isSpokenOf(name, words))
  );
}

/** "Hon har också …", "Detta är …", "Kommunen visar …": of what was told before. */
const GOES_ON =
  /^(?:Hon|Han|Hen|De|Det|Detta|Dessa|Dessutom|Här|Så|Där|Hennes|Hans|Deras|Samtidigt|Kommunen|Regionen|Företaget|Föreningen|Klubben|Skolan|Gruppen|Laget|Verksamheten|Arbetet|Insatsen|Satsningen|Resultatet) /u;

/** Whether a line of a block is its last, with an empty line below. */
function endsBlock({ paragraphs }: PageView, at: number): boolean {
  return !paragraphs[at]!.apart && paragraphs[at + 1]?.apart === true;
}

/** A record has no more paragraphs than this between its announcement and the label that closes it. */
const MOST = 5;

/** So many records that are all closed by one label show that it closes each. */
const FEWEST_CLOSED = 3;

/**
 * Whether a paragraph stands inside a record of a list each record of which is closed by the same label, "Foto: …": it
 * is then of the text above it or told of its winner.
 *
 * @param index the paragraph in which the text begins
 * @param at a paragraph below it
 */
export function isInsideClosedRecord(view: PageView, index: number, at: number): boolean {
  const order = isLabelledRecord(view, index) ? ordersOf(view).get(view.announcements[index]!.lead) : undefined;
  if (order === undefined || !isClosed(order)) return false;
  return view.paragraphs.slice(at + 1, index + 1 + MOST).some(({ words }) => labelOf(words) === order.closings[0]);
}

function isClosed({ all, closings }: Order): boolean {
  return closings.length >= FEWEST_CLOSED && closings.length === all && new Set(closings).size === 1;
}

/** The label at which the record of a text ends, where one of another kind than those above the texts comes next. */
function closingOf({ paragraphs, announcements }: PageView, at: number): string | undefined {
  for (let index = at + 1; index <= at + MOST; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.kind === 'heading' || announcements[index] != null) return undefined;
    const label = labelOf(paragraph.words);
    if (label !== undefined) return readLabel(paragraph.words)?.field === 'other' ? label : undefined;
  }
  return undefined;
}

function ordersOf(view: PageView): ReadonlyMap<string, Order> {
  const known = orders.get(view);
  if (known !== undefined) return known;
  const counted = new Map<string, Order>();
  for (const [at, announcement] of view.announcements.entries()) {
    if (!isLabelledRecord(view, at)) continue;
    const order = counted.get(announcement!.lead) ?? { all: 0, bounds: [], closings: [], blocks: 0 };
    order.all += 1;
    if (endsBlock(view, at) && boundAt(view, at + 1) !== null) order.blocks += 1;
    const bound = endsList(view, at + 1) ? 'end' : boundAt(view, at + 1);
    if (bound !== null) order.bounds.push(bound);
    const closing = closingOf(view, at);
    if (closing !== undefined) order.closings.push(closing);
    counted.set(announcement!.lead, order);
  }
  orders.set(view, counted);
  return counted;
}

/** Whether the page ends, or goes on with what is told of the prize: "Priset delas ut vartannat år." */
function endsList({ paragraphs }: PageView, at: number): boolean {
  const words = paragraphs[at]?.words;
  return words === undefined || isFurniture(words) || sentencesOf(words).every(isAfterword);
}

/** By what a paragraph ends the text above it: a head with its year, a rule, or the label of the record's next line. */
function boundAt(view: PageView, at: number): string | null {
  const paragraph = view.paragraphs[at];
  if (paragraph === undefined) return null;
  if (isHead(view, at)) return 'head';
  return paragraph.kind === 'rule' ? 'rule' : (labelOf(paragraph.words) ?? null);
}

function labelOf(words: string): string | undefined {
  return readEmphasizedLabel(words) ?? readLabel(words)?.key;
}

function isHead({ paragraphs, facts }: PageView, at: number): boolean {
  return paragraphs[at]?.kind === 'heading' && facts[at]!.years.length === 1;
}

/** Lines of a record between its head and the label of its text: "### Säffle kommun", "för Kanalparken". */
const MOST_LINES = 3;
const SHORT_LINE = /^[^.!?:"”“„»«]{2,60}$/u;

function isLabelledRecord(view: PageView, at: number): boolean {
  const announcement = view.announcements[at] ?? null;
  if (announcement?.cue !== 'sure' || announcement.inline === null) return false;
  for (let above = at - 1; above >= at - MOST_LINES; above -= 1) {
    const { kind, words = '' } = view.paragraphs[above] ?? {};
    if (isHead(view, above) || labelOf(words) !== undefined) return true;
    if (kind !== 'heading' && !(kind === 'text' && SHORT_LINE.test(words))) return false;
  }
  return false;
}
