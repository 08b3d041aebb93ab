import type { Document, Notice, Stated, Wording } from '../../records.ts';
import { placeOf } from '../place-of.ts';
import type { ParsedCitation, ParsedSource } from '../source-format.ts';
import type { AwardFacts } from './award-facts.ts';
import type { AwardNames } from './award-names.ts';
import { awardOfPage } from './award-of-page.ts';
import { bareRecipient } from './bare-recipient.ts';
import { DOUBTS, FAULTS } from './doubts.ts';
import { type Announcement, findAnnouncement } from './find-announcement.ts';
import { speaksOfCitations } from './find-cue.ts';
import { findLeftOver } from './find-left-over.ts';
import { findQuotation, opensQuotation } from './find-quotation.ts';
import { findUnannounced } from './find-unannounced.ts';
import { followAnnouncement } from './follow-announcement.ts';
import { isFurniture } from './furniture.ts';
import { learnAwardNames } from './learn-award-names.ts';
import { namesBelow } from './names-below.ts';
import type { CitationText, PageView } from './read-citation-text.ts';
import { readLabel, readNamingLabel } from './read-label.ts';
import { readLineRecord } from './read-line-record.ts';
import { readPageFacts } from './read-page-facts.ts';
import { readTable } from './read-table.ts';
import { type Edition, type ResolvedFacts, resolveFacts } from './resolve-facts.ts';
import { type Paragraph, splitParagraphs } from './split-paragraphs.ts';

/** A text that may be a citation, before the page as a whole is weighed. */
interface Found {
  /** Index of the announcing paragraph. */
  readonly at: number;
  readonly body: CitationText;
  readonly facts: ResolvedFacts;
  readonly doubtful: boolean;
}

/**
 * Finds the citations of a page as found: running text with whatever stands around them.
 *
 * A citation is taken when the page announces it (a lead, a label, a heading, a table's column), its text has a sure
 * beginning and end, and its year is said of the award. Everything else that looks like one is a notice with its place.
 *
 * @param bodyStart where the page begins, after front matter
 * @param stated what a person states about the document; it goes before what the page says
 */
export function parsePage(document: Document, bodyStart: number, stated: Stated): ParsedSource {
  const { text } = document;
  const paragraphs = splitParagraphs(text, bodyStart);
  const announcements = paragraphs.map((paragraph) => findAnnouncement(text, paragraph));
  const names = learnAwardNames(paragraphs);
  const facts = readPageFacts(paragraphs, announcements, names, text);
  const view: PageView = {
    text,
    paragraphs,
    names,
    nextNew: nextNew(paragraphs.map((_, index) => beginsAnew(paragraphs, facts, announcements, names, index))),
  };
  const found: Found[] = [];
  const notices: Notice[] = [];
  const say = (code: string, message: Wording, offset: number) => {
    notices.push({ code, message, ...placeOf(document, offset) });
  };

  for (const { start, unreadable } of paragraphs) {
    if (unreadable) say('unreadable-paragraph', DOUBTS['unreadable-paragraph'], start);
  }
  const tables = readTable(text, paragraphs);
  const announced = announcements.some((announcement) => announcement?.cue === 'sure');
  const pageSpeaks = !announced && paragraphs.some(({ words, kind }) => speaksOfCitations(words, kind === 'heading'));
  const headings = paragraphs.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  let previous = -1;
  let read = -1;
  for (let index = 0; index < paragraphs.length; index += 1) {
    if (index <= read || tables.rows.has(index)) continue;
    const announcement = announcements[index] ?? null;
    const taken =
      announcement === null
        ? findUnannounced(view, facts, index, previous, pageSpeaks)
        : followAnnouncement(view, announcement, index);
    if (taken === null) continue;
    if (taken.body.fault !== undefined) {
      if (taken.body.fault === 'attributed' && announcement?.cue !== 'sure') continue;
      say(taken.body.fault, FAULTS[taken.body.fault], Math.min(taken.body.start, text.length));
      read = Math.max(read, taken.body.fault === 'unclosed-quote' ? index : taken.body.last);
      previous = read;
      continue;
    }
    const resolved = resolveFacts(
      paragraphs,
      facts,
      headings,
      index,
      taken.lead,
      previous,
      names,
      text,
      editionBefore(paragraphs, found, index),
    );
    const nobody = announcement === null && resolved.recipient === undefined;
    if (nobody && !taken.body.quoted) continue;
    found.push({ at: index, body: taken.body, facts: resolved, doubtful: taken.doubtful || nobody });
    const second = anotherQuotation(view, taken.body);
    if (second !== null) say('another-quotation', DOUBTS['another-quotation'], second);
    read = taken.body.last;
    if (!taken.doubtful) previous = read;
  }

  const pageAward = awardOfPage(
    paragraphs,
    facts,
    names,
    found.map((item) => item.facts),
  );
  const years = countYears(found);
  const below = namesBelow(
    paragraphs,
    found.map(({ at, body }) => ({ at, last: body.last })),
  );
  const citations: ParsedCitation[] = found.map((item, index) =>
    toCitation(document, below === null ? item : named(item, below[index]!), stated, pageAward, years),
  );
  for (const row of tables.citations) citations.push(tableCitation(document, row, stated, pageAward));
  citations.sort((a, b) => a.start - b.start);
  notices.push(...findLeftOver(document, paragraphs, facts, names, citations, notices));
  return { citations, notices };
}

/** A longer quotation of the jury's later in the same paragraph: a second citation, or the rest of the first. */
function anotherQuotation({ text, paragraphs }: PageView, { end, last, quoted }: CitationText): number | null {
  if (!quoted) return null;
  const stop = paragraphs[last]!.end;
  for (let at = end + 1; at < stop; at += 1) {
    if (!opensQuotation(text, at)) continue;
    const quotation = findQuotation(text, at, stop);
    if (quotation === null) return null;
    const words = text.slice(quotation.start, quotation.end);
    const around = `${text.slice(end, at)} ${text.slice(quotation.close, stop)}`;
    if (words.split(/\s+/).length >= 6 && /jury|motivering|nämnd/iu.test(around)) return at;
    at = quotation.close - 1;
  }
  return null;
}

/** A citation with the recipient that stands below it. */
function named(item: Found, recipient: string): Found {
  return { ...item, facts: { ...item.facts, recipient, contradicted: false } };
}

/** The last citation's year and award, when nothing but records stands between it and the next. */
function editionBefore(paragraphs: readonly Paragraph[], found: readonly Found[], at: number): Edition | undefined {
  const before = found.at(-1);
  if (before === undefined || before.doubtful || before.facts.year === undefined) return undefined;
  const { year, award, sameEdition } = before.facts;
  const apart = paragraphs
    .slice(before.body.last + 1, at)
    .some(({ kind, words }) => kind === 'heading' && isFurniture(words));
  return apart ? undefined : { year, ...(award !== undefined && { award }), ofMentions: sameEdition };
}

/** The index of the next paragraph that begins anew, for each. */
function nextNew(anew: readonly boolean[]): readonly number[] {
  const next = new Array<number>(anew.length).fill(anew.length);
  for (let index = anew.length - 2; index >= 0; index -= 1)
    next[index] = anew[index + 1] ? index + 1 : next[index + 1]!;
  return next;
}

/** Whether a new record, heading or announcement begins here, so that no citation runs on past it. */
function beginsAnew(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  announcements: readonly (Announcement | null)[],
  names: AwardNames,
  index: number,
): boolean {
  const { kind, words } = paragraphs[index]!;
  if (kind === 'heading' || kind === 'rule') return true;
  if (announcements[index]?.cue === 'sure') return true;
  if (readLabel(words) !== null || readLineRecord(paragraphs[index]!, names) !== null) return true;
  const { years, recipient } = facts[index]!;
  if (recipient !== undefined && readNamingLabel(words)?.value === recipient) return true;
  return (
    words.length <= 90 && kind !== 'speech' && years.length > 0 && (recipient !== undefined || words.endsWith(':'))
  );
}

/** The years the page gives, but for its title, and how many citations have each. */
function countYears(found: readonly Found[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { facts } of found) {
    if (facts.yearFrom !== 0 && facts.year !== undefined) counts.set(facts.year, (counts.get(facts.year) ?? 0) + 1);
  }
  return counts;
}

function toCitation(
  document: Document,
  { body, facts, doubtful, at }: Found,
  stated: Stated,
  pageAward: string | undefined,
  years: ReadonlyMap<number, number>,
): ParsedCitation {
  const fromTitle = facts.yearFrom === 0 && at > 1 && facts.year !== undefined;
  const contradicted = fromTitle && years.size > 0 && !years.has(facts.year);
  const year = stated.year ?? (contradicted ? undefined : facts.year);
  const award = stated.award ?? facts.award ?? pageAward;
  const written = stated.recipient ?? facts.recipient;
  const code = doubtful
    ? 'doubtful-announcement'
    : facts.contradicted && stated.recipient === undefined
      ? 'ambiguous-recipient'
      : year !== undefined
        ? undefined
        : contradicted
          ? 'ambiguous-year'
          : facts.doubt;
  const text = document.text.slice(body.start, body.end);
  return {
    text,
    start: body.start,
    end: body.end,
    ...(year !== undefined && { year }),
    ...(award !== undefined && { award }),
    ...(written !== undefined && { recipient: bareRecipient(written) }),
    ...(code !== undefined && { doubt: { code, message: DOUBTS[code], ...placeOf(document, body.start) } }),
  };
}

function tableCitation(
  document: Document,
  row: Stated & { readonly start: number; readonly end: number },
  stated: Stated,
  pageAward: string | undefined,
): ParsedCitation {
  const year = stated.year ?? row.year;
  const award = stated.award ?? row.award ?? pageAward;
  const recipient = stated.recipient ?? row.recipient;
  return {
    text: document.text.slice(row.start, row.end),
    start: row.start,
    end: row.end,
    ...(year !== undefined && { year }),
    ...(award !== undefined && { award }),
    ...(recipient !== undefined && { recipient: bareRecipient(recipient) }),
    ...(year === undefined && {
      doubt: {
        code: 'citation-without-year',
        message: DOUBTS['citation-without-year'],
        ...placeOf(document, row.start),
      },
    }),
  };
}
