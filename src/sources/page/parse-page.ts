import type { Document, Notice, Stated } from '../../records.ts';
import { placeOf } from '../place-of.ts';
import type { ParsedCitation, ParsedSource } from '../source-format.ts';
import { bareRecipient } from './award/bare-recipient.ts';
import { findLeftOver } from './find-left-over.ts';
import { findPassedOver } from './find-passed-over.ts';
import { learnForm } from './form/learn-form.ts';
import { namesNobody } from './line/names-nobody.ts';
import { readTable } from './read-table.ts';
import { awardFromPage } from './record/award-from-page.ts';
import { awardOfPage } from './record/award-of-page.ts';
import { dateByToldYears } from './record/date-by-told-years.ts';
import { type DecidedSlots, decideSlots, type Edition } from './record/decide-slots.ts';
import type { DecidedYear } from './record/decide-year.ts';
import { editionOfPage } from './record/edition-of-page.ts';
import { givenBelow } from './record/given-below.ts';
import { isUntoldNoun } from './record/is-untold-noun.ts';
import { markDistinctions } from './record/mark-distinctions.ts';
import { nameFor } from './record/name-for.ts';
import { namesOnLines } from './record/name-lines.ts';
import { namesBelow } from './record/names-below.ts';
import { yearsBelow } from './record/years-below.ts';
import { DOUBTS } from './text/doubts.ts';
import { type FoundText, findTexts, type Say } from './text/find-texts.ts';
import type { Standing } from './text/standing.ts';
import type { PageView } from './view/page-view.ts';
import { viewPage } from './view/view-page.ts';
import { yearOfRecipient } from './view/years-of-recipients.ts';
import { withoutExcerpts } from './without-excerpts.ts';

/** A citation's text with what the page says of it. */
interface DecidedText {
  readonly found: FoundText;
  readonly slots: DecidedSlots;
}

/** Where a citation's text is, what is known of it, and why it may not be counted. */
interface Draft extends Stated {
  readonly start: number;
  readonly end: number;
  readonly doubt: keyof typeof DOUBTS | undefined;
}

/**
 * Finds the citations of a page as found: running text with whatever stands around them.
 *
 * A citation is taken when the page announces it (a lead, a label, a heading, a table's column), its text has a sure
 * beginning and end, and its year is said of the award. Everything else that looks like one is a notice with its place.
 *
 * @param bodyStart where the page begins, after front matter
 * @param stated what a person states about the document; it goes before what the page says
 * @param title what its front matter calls it
 */
export function parsePage(document: Document, bodyStart: number, stated: Stated, title?: string): ParsedSource {
  const view = viewPage(document.text, bodyStart, title);
  const notices: Notice[] = [];
  const say: Say = (code, message, offset) => {
    notices.push({ code, message, ...placeOf(document, offset) });
  };
  for (const { start, unreadable } of view.paragraphs) {
    if (unreadable) say('unreadable-paragraph', DOUBTS['unreadable-paragraph'], start);
  }
  const tables = readTable(view.text, view.paragraphs);
  const form = learnForm(view, tables.rows);
  const decided = decideRecords(view, findTexts(view, tables.rows, form, say));
  const records = markDistinctions(view, dateByToldYears(view, decided));
  const pageAward = awardOfPage(
    view,
    records.map(({ slots }) => slots.award),
  );
  const [firstInTable = 0] = tables.rows;
  const ofTables = tables.citations.some(({ isOfTitle }) => isOfTitle) ? editionOfPage(view, firstInTable) : undefined;
  const drafts: readonly Draft[] = [
    ...draftsOf(records, view, stated, pageAward),
    ...tables.citations.map(({ isOfTitle, isDoubtful, award = pageAward, recipient, ...row }): Draft => {
      const year = stated.year ?? row.year ?? (isOfTitle ? (yearOfTitle(view) ?? ofTables?.year) : undefined);
      return {
        ...row,
        ...(recipient !== undefined && { recipient: nameFor(recipient, view.text.slice(row.start, row.end)) }),
        ...(award !== undefined && { award }),
        ...(year !== undefined && { year }),
        doubt:
          isDoubtful && stated.recipient === undefined
            ? 'doubtful-announcement'
            : year === undefined
              ? 'citation-without-year'
              : undefined,
      };
    }),
  ];
  const citations = drafts.map((draft) => toCitation(document, draft, stated)).sort((a, b) => a.start - b.start);
  notices.push(...findLeftOver(document, view, citations, notices));
  const told = notices.flatMap(({ line }) => line ?? []);
  for (const start of findPassedOver(document, view, form, [...citations, ...tables.citations], told))
    say('doubtful-announcement', DOUBTS['doubtful-announcement'], start);
  return { citations: withoutExcerpts(citations), notices };
}

/** Decides the slots of each text, in order: a mention goes by the edition before it. */
function decideRecords(view: PageView, found: readonly FoundText[]): readonly DecidedText[] {
  const onLines = namesOnLines(
    view,
    found.map(({ standing }) => standing),
  );
  const whole = editionOfPage(view, found[0]?.standing.at ?? 0);
  const records: DecidedText[] = [];
  for (const [index, text] of found.entries()) {
    const before = records.at(-1)?.slots;
    const edition: Edition | undefined =
      text.continues && before?.year !== undefined
        ? { year: before.year, ...(before.award !== undefined && { award: before.award }) }
        : undefined;
    const slots = decideSlots(view, text, onLines[index], edition, whole);
    const below = givenBelow(view, text.body.last, text.standing.lead.recipient, slots.recipient);
    records.push({
      found: text,
      slots: below === null ? slots : { ...slots, recipient: below.recipient!, isRecipientUnclear: below.isUnclear },
    });
  }
  const extents = records.map(({ found: { standing, body }, slots: { year, recipient } }) => ({
    at: standing.at,
    last: body.last,
    year,
    recipient,
  }));
  const names = namesBelow(view, extents);
  const years = yearsBelow(view, extents);
  if (names === null && years === null) return records;
  return records.map(({ found: text, slots }, index) => ({
    found: text,
    slots: {
      ...withYear(slots, years?.[index]),
      ...(names !== null && { recipient: names[index]!, isRecipientUnclear: false }),
    },
  }));
}

function withYear(slots: DecidedSlots, decided: DecidedYear | undefined): DecidedSlots {
  if (decided === undefined) return slots;
  const { year: _year, yearFrom: _from, doubt: _doubt, ...others } = slots;
  return { ...others, ...decided };
}

/** The year of "Årets skolkök 2025" over a table without a column of years. */
function yearOfTitle({ facts, title }: PageView): number | undefined {
  const { years, award } = facts[title] ?? { years: [] };
  return years.length === 1 && award !== undefined ? years[0] : undefined;
}

function draftsOf(
  records: readonly DecidedText[],
  view: PageView,
  stated: Stated,
  pageAward: string | undefined,
): readonly Draft[] {
  const ofPage = pageAward === undefined ? undefined : awardFromPage(view, pageAward);
  return records.flatMap(({ found, slots }): readonly Draft[] => {
    const { start, end, quoted } = found.body;
    const nobody = found.unannounced && slots.recipient === undefined;
    if (nobody && !quoted) return [];
    const contradicted = isContradictedByTitle(view, records, { found, slots });
    const year = stated.year ?? (contradicted ? undefined : slots.year);
    const isNobody = slots.recipient !== undefined && namesNobody(slots.recipient);
    const recipient =
      isNobody || slots.recipient === undefined ? undefined : nameFor(slots.recipient, view.text.slice(start, end));
    const { distinction } = slots;
    const award = slots.award ?? ofPage?.(found.standing, recipient);
    const isUntold =
      found.unannounced &&
      !quoted &&
      slots.recipient !== undefined &&
      view.yearsOf.size > 0 &&
      !(view.announcesCitations && isDatedBeside(view, found.standing, slots.recipient)) &&
      yearOfRecipient(view.yearsOf, slots.recipient, undefined) === undefined &&
      isUntoldNoun(slots.recipient, view.text.slice(start, end), view.text);
    const undated = contradicted ? 'ambiguous-year' : slots.doubt;
    const doubt =
      found.doubtful || nobody || ((isNobody || isUntold) && stated.recipient === undefined)
        ? 'doubtful-announcement'
        : year === undefined
          ? undated
          : slots.isRecipientUnclear && stated.recipient === undefined
            ? 'ambiguous-recipient'
            : undefined;
    return [
      {
        start,
        end,
        doubt,
        ...(year !== undefined && { year }),
        ...(award !== undefined && { award }),
        ...(recipient !== undefined && { recipient }),
        ...(distinction !== undefined && { distinction }),
      },
    ];
  });
}

/** "2014 – Riksarkivet": whether a line of the record has its year and the name and nothing else. */
function isDatedBeside({ facts }: PageView, { record }: Standing, recipient: string): boolean {
  return record.some((index) => facts[index]!.years.length === 1 && facts[index]!.name === recipient);
}

/**
 * Whether the title and the records do not go together: a year that only the title gives, though all other records have
 * years of their own and none has that one; or the page's only record of another year than the title's same award.
 */
function isContradictedByTitle(
  { title, facts, paragraphs }: PageView,
  records: readonly DecidedText[],
  { found, slots: { year, yearFrom, award } }: DecidedText,
): boolean {
  if (year === undefined) return false;
  const isSaidAgain = found.standing.record.some((at) => at !== title && facts[at]!.years.includes(year));
  if (yearFrom === title && found.standing.at > 1 && !isSaidAgain) {
    const own = records.flatMap(({ slots }) => (slots.yearFrom === title ? [] : (slots.year ?? [])));
    return own.length > 0 && !own.includes(year);
  }
  const titled = facts[title];
  if (/nominera/iu.test(paragraphs[title]?.words ?? '')) return false;
  const isSameAward = titled?.award !== undefined && titled.award === award;
  return records.length === 1 && isSameAward && titled.years.length === 1 && titled.years[0] !== year;
}

function toCitation(document: Document, draft: Draft, stated: Stated): ParsedCitation {
  const { start, end, doubt } = draft;
  const year = stated.year ?? draft.year;
  const award = stated.award ?? draft.award;
  const recipient = stated.recipient ?? draft.recipient;
  const distinction = stated.distinction ?? draft.distinction;
  return {
    text: document.text.slice(start, end),
    start,
    end,
    ...(year !== undefined && { year }),
    ...(award !== undefined && { award }),
    ...(recipient !== undefined && { recipient: bareRecipient(recipient) }),
    ...(distinction !== undefined && { distinction }),
    ...(doubt !== undefined && { doubt: { code: doubt, message: DOUBTS[doubt], ...placeOf(document, start) } }),
  };
}
