import type { AwardFacts } from '../award/award-facts.ts';
import { namesOrganization } from '../award/names-organization.ts';
import { namesPartOfSite } from '../award/names-part-of-site.ts';
import { readLabel } from '../award/read-label.ts';
import { nameOnLine } from './name-on-line.ts';
import { openHeadings } from './open-headings.ts';
import type { PageView } from './page-view.ts';

/** What the lines right above a text say: whose record it is. */
export interface RecordHead {
  /** Years of its lines, else of the nearest heading above that has one. */
  readonly years: readonly number[];
  /** Whether one of its own lines has the year. */
  readonly dated: boolean;
  readonly recipient: string | undefined;
  /** A name that can be the recipient's. */
  readonly name: string | undefined;
  /** Whether one of its own lines names the award. */
  readonly ofAward: boolean;
  /** The words of that line, or of the one right above the text, when they can be a name at all. */
  readonly line: string | undefined;
  /** The words of the line that names it. */
  readonly words: string;
  /** How that line is marked: the same for all records of a list. */
  readonly mark: string;
}

/** A record has no more lines above its text. */
const MOST_LINES = 4;

/** "Nominerade: Elite Stora Hotellet, Scandic, …": a label may have so many characters behind it. */
const LONGEST_LIST = 400;

/**
 * Reads the lines right above a text: headings, labels, list items, a line without a full stop. Above the page's title
 * stands whose page it is, and no record.
 *
 * @param previous the last paragraph of the citation before, which no head reaches above
 * @returns null when running text stands right above
 */
export function readRecordHead(view: PageView, index: number, previous: number): RecordHead | null {
  const { paragraphs, facts } = view;
  const lines: number[] = [];
  const introduced = (at: number) => view.introducing.has(at) && paragraphs[index]!.kind === 'quote';
  for (let at = index - 1; at > previous && lines.length < MOST_LINES; at -= 1) {
    if (introduced(at)) continue;
    if (!isLine(view, at)) break;
    if (isClauseAbove(view, at)) break;
    lines.push(at);
    if (at === view.title && paragraphs[at]!.level === 1) break;
  }
  if (lines.length === 0) return null;
  const dated = lines.find((at) => facts[at]!.years.length > 0);
  const named = lines.find((at) => facts[at]!.recipient !== undefined) ?? lines.find((at) => isName(facts[at]!));
  const above = openHeadings(paragraphs, view.headings, index, previous).find((at) => facts[at]!.years.length > 0);
  const from = dated ?? above;
  const line = paragraphs[named ?? lines[0]!]!;
  return {
    years: from === undefined ? [] : facts[from]!.years,
    dated: dated !== undefined,
    recipient: named === undefined ? undefined : facts[named]!.recipient,
    name: named === undefined || line.words.endsWith('?') ? undefined : facts[named]!.name,
    ofAward: lines.some((at) => facts[at]!.award !== undefined && facts[at]!.recipient === undefined),
    line: nameOnLine(view, named ?? lines[0]!),
    words: line.words,
    mark: markOfLine(view, named ?? lines[0]!),
  };
}

/** How a line is marked, for comparing it with others. */
export function markOfLine({ paragraphs }: Pick<PageView, 'paragraphs'>, index: number): string {
  const { kind, level, words } = paragraphs[index]!;
  return `${kind} ${level} ${/^[*_]/.test(words)}`;
}

/**
 * "3. att priset delas mellan Siv Bo och Per Ek" above the heading "Bakgrund": the end of what was decided, and no line
 * of a record.
 */
function isClauseAbove({ paragraphs }: PageView, at: number): boolean {
  const { kind, words } = paragraphs[at]!;
  return kind === 'item' && /^(?:samt )?att \p{L}/u.test(words) && paragraphs[at + 1]?.kind === 'heading';
}

/** Whether a line has a name: "Siv Bo", and no part of minutes, "Ärendebeskrivning". */
function isName({ name }: AwardFacts): boolean {
  return name !== undefined && (namesOrganization(name) || !namesPartOfSite(name));
}

function isLine({ paragraphs, announcements, facts }: PageView, index: number): boolean {
  const { kind, words } = paragraphs[index]!;
  if (announcements[index] !== null) return false;
  if (kind === 'heading') return true;
  if (kind === 'text' && words.length <= LONGEST_LIST && readLabel(words)?.field === 'other') return true;
  if (words.length > 90 || (kind !== 'item' && kind !== 'text')) return false;
  const isNamed = facts[index]!.recipient !== undefined && !/[.!?] /u.test(words) && facts[index]!.years.length === 0;
  const isDatedName = facts[index]!.name !== undefined && facts[index]!.years.length === 1;
  return kind === 'item' || isNamed || isDatedName || readLabel(words) !== null || !/[.!?”"“»«…]$/u.test(words);
}
