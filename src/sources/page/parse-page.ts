import type { Document, Notice, Stated, Wording } from '../../records.ts';
import { placeOf } from '../place-of.ts';
import type { ParsedCitation, ParsedSource } from '../source-format.ts';
import { type AwardFacts, NO_FACTS } from './award-facts.ts';
import { awardName } from './award-name.ts';
import { bareRecipient } from './bare-recipient.ts';
import { DOUBTS, FAULTS } from './doubts.ts';
import { type Announcement, findAnnouncement } from './find-announcement.ts';
import { isCueHeading, speaksOfCitations } from './find-cue.ts';
import { findQuotation, opensQuotation } from './find-quotation.ts';
import { isFirstPerson, isFurniture, isSpoken } from './furniture.ts';
import { readAwardHeading } from './read-award-heading.ts';
import { type CitationText, type PageView, readCitationText } from './read-citation-text.ts';
import { joined, readCueLead } from './read-cue-lead.ts';
import { readFacts } from './read-facts.ts';
import { readLabel, readNamingLabel } from './read-label.ts';
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
  const facts = withNamingLabels(
    paragraphs,
    announcements,
    withHeadedNames(paragraphs, withUsedNames(paragraphs.map(readFacts), text)),
  );
  const view: PageView = {
    text,
    paragraphs,
    beginsAnew: (index) => beginsAnew(paragraphs, facts, announcements, index),
  };
  const found: Found[] = [];
  const notices: Notice[] = [];
  const say = (code: string, message: Wording, offset: number) => {
    notices.push({ code, message, ...placeOf(document, offset) });
  };

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

  const pageAward = awardOfPage(paragraphs, facts, found);
  const years = countYears(found);
  const citations: ParsedCitation[] = found.map((item) => toCitation(document, item, stated, pageAward, years));
  for (const row of tables.citations) citations.push(tableCitation(document, row, stated, pageAward));
  citations.sort((a, b) => a.start - b.start);
  notices.push(...leftOver(document, paragraphs, facts, citations, notices));
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

/** The last citation's year and award, when nothing but records stands between it and the next. */
function editionBefore(paragraphs: readonly Paragraph[], found: readonly Found[], at: number): Edition | undefined {
  const before = found.at(-1);
  if (before === undefined || before.doubtful || before.facts.year === undefined) return undefined;
  const { year, award } = before.facts;
  const apart = paragraphs
    .slice(before.body.last + 1, at)
    .some(({ kind, words }) => kind === 'heading' && isFurniture(words));
  return apart ? undefined : { year, ...(award !== undefined && { award }) };
}

/** A heading right under the heading "Vinnare" or "Hedersomnämnande" is the recipient, whatever its form. */
function withHeadedNames(paragraphs: readonly Paragraph[], facts: readonly AwardFacts[]): readonly AwardFacts[] {
  return facts.map((fact, index) => {
    const above = paragraphs[index - 1];
    const { kind, words } = paragraphs[index]!;
    if (above?.kind !== 'heading' || kind !== 'heading' || fact.recipient !== undefined) return fact;
    if (fact.years.length > 0 || findAnnouncementWords(words)) return fact;
    return readLabel(`${above.words}:`)?.field === 'recipient' ? { years: [], recipient: words } : fact;
  });
}

function findAnnouncementWords(words: string): boolean {
  return isCueHeading(words) || readLabel(`${words}:`) !== null;
}

/** "Projekt: Lånecykel i vården" right above "Motivering: …" names the recipient, unless the record names one already. */
function withNamingLabels(
  paragraphs: readonly Paragraph[],
  announcements: readonly (Announcement | null)[],
  facts: readonly AwardFacts[],
): readonly AwardFacts[] {
  return facts.map((fact, index) => {
    const above = facts[index - 1];
    const empty = fact.years.length === 0 && fact.award === undefined && fact.recipient === undefined;
    if (!empty || above?.recipient !== undefined) return fact;
    if (announcements[index] !== null || announcements[index + 1]?.cue !== 'sure') return fact;
    const recipient = readNamingLabel(paragraphs[index]!.words);
    return recipient === null ? fact : { years: [], recipient };
  });
}

/** A line that says who won: the page's title is then the award's. */
const NAMES_WINNERS = /^[#*_ ]*(?:(?:årets )?(?:vinnare|mottagare|pristagare)|hedersomnämnande)[*_]*(?::|$)/imu;

/** A name beside a year, as in "Nyhetsbrev 2019", tells of an award only if the page uses the name again or is a list. */
function withUsedNames(facts: readonly AwardFacts[], text: string): readonly AwardFacts[] {
  const editions = facts.filter(({ name, years }) => name !== undefined && years.length > 0);
  const list =
    new Set(editions.map(({ name }) => name)).size > 1 && new Set(editions.flatMap(({ years }) => years)).size > 1;
  return facts.map((fact, index) => {
    if (list || fact.name === undefined || fact.years.length === 0) return fact;
    const word = fact.name
      .split(' ')[0]!
      .replace(/s$/u, '')
      .replace(/[^\p{L}\d]/gu, '.');
    if (index === 0 && NAMES_WINNERS.test(text)) return fact;
    const uses = text.match(new RegExp(`(?<!\\p{L})${word}`, 'gu'))?.length ?? 0;
    return uses > 1 ? fact : NO_FACTS;
  });
}

interface Taken {
  readonly body: CitationText;
  readonly lead: AwardFacts;
  readonly doubtful: boolean;
}

function followAnnouncement(view: PageView, announcement: Announcement, index: number): Taken | null {
  const { cue, lead, inline, unquoted, heads } = announcement;
  const leadFacts = readCueLead(lead);
  const doubtful = cue === 'doubtful';
  if (inline !== null) {
    const body = readCitationText(view, inline, index, unquoted);
    return { body, lead: leadFacts, doubtful };
  }
  let next = index + 1;
  let between = leadFacts;
  while (view.paragraphs[next]?.kind === 'heading' && heads && next <= index + 2) {
    if (view.paragraphs[next]!.words.split(' ').length > 6) break;
    between = joined(between, readFacts(view.paragraphs[next]!));
    next += 1;
  }
  const paragraph = view.paragraphs[next];
  if (paragraph === undefined || (next > index + 1 && between.recipient === undefined))
    return missing(view, index, leadFacts, heads, doubtful);
  if (paragraph.kind === 'heading' || paragraph.kind === 'rule')
    return missing(view, index, leadFacts, heads, doubtful);
  const at = paragraph.kind === 'item' || paragraph.kind === 'speech' ? paragraph.start : paragraph.wordsStart;
  const quoted = opensQuotation(view.text, paragraph.wordsStart) || opensQuotation(view.text, paragraph.wordsStart + 1);
  if (!quoted && paragraph.kind !== 'quote') {
    if (!unquoted) return null;
    if (isFurniture(paragraph.words) || readLabel(paragraph.words) !== null || view.beginsAnew(next)) {
      return missing(view, index, leadFacts, heads, doubtful);
    }
    if (paragraph.kind === 'speech' && isSpoken(paragraph.words))
      return missing(view, index, leadFacts, heads, doubtful);
  }
  const start = quoted || paragraph.kind === 'speech' ? paragraph.wordsStart : at;
  const underHeading = view.paragraphs[index]!.kind === 'heading';
  const body = readCitationText(view, start, next, unquoted, underHeading);
  const spoken = !quoted && isFirstPerson(paragraph.words) && !/juryn|nämnden|kommittén/iu.test(paragraph.words);
  return { body, lead: between, doubtful: doubtful || spoken };
}

/** Nothing stands where a citation was announced. A heading alone may be a link or a menu: only a colon is a promise. */
function missing(view: PageView, index: number, lead: AwardFacts, heads: boolean, doubtful: boolean): Taken | null {
  const { start, end, kind } = view.paragraphs[index]!;
  if (!heads || doubtful || kind === 'item') return null;
  return { body: { start, end, last: index, quoted: false, fault: 'not-found' }, lead, doubtful };
}

/** A record without the word motivering: a heading with year and recipient, and right under it one whole quotation. */
function findUnannounced(
  view: PageView,
  facts: readonly AwardFacts[],
  index: number,
  previous: number,
  pageSpeaks: boolean,
): Taken | null {
  const paragraph = view.paragraphs[index]!;
  if (paragraph.kind !== 'text' && paragraph.kind !== 'quote' && paragraph.kind !== 'item') return null;
  const above = view.paragraphs[index - 1];
  const head = index - 1 > previous && above !== undefined && isHead(above) ? facts[index - 1]! : undefined;
  const byName = head?.name !== undefined && (head.years.length > 0 || pageSpeaks) && !above!.words.endsWith('?');
  const named = head !== undefined && (head.recipient !== undefined || byName);
  const mark = markOf(view.text, paragraph);
  if (mark === null) {
    const unquotedRecord =
      named &&
      pageSpeaks &&
      paragraph.kind !== 'item' &&
      /[.!?]$/.test(paragraph.words) &&
      paragraph.words.split(/\s+/).length >= 8;
    if (!unquotedRecord || isFurniture(paragraph.words) || isSpoken(paragraph.words) || isFirstPerson(paragraph.words))
      return null;
    return { body: readCitationText(view, paragraph.wordsStart, index, true), lead: { years: [] }, doubtful: false };
  }
  const body = readCitationText(view, mark, index, false);
  const words = view.text.slice(body.start, body.end);
  const tail = view.text.slice(body.end, view.paragraphs[body.last]!.end);
  const signed = isSignedByJury(view, body.last);
  const byJury = signed || /(?:jury|motivering|nämnd|kommitté)/iu.test(tail);
  if (!byJury && (body.fault === 'attributed' || isSpokenBelow(view, body.last))) return null;
  const before = view.text.slice(paragraph.wordsStart, mark).trim();
  const lead = withNameAsRecipient(
    before !== ''
      ? readFacts({ ...paragraph, kind: 'item', words: before.replace(/[–—-]$/u, '').trim() })
      : pageSpeaks && head?.recipient === undefined && head?.name !== undefined
        ? { years: head.years, name: head.name }
        : NO_FACTS,
  );
  const sure =
    named || byJury || lead.recipient !== undefined || (head !== undefined && head.years.length > 0 && pageSpeaks);
  const length = words.split(/\s+/).length;
  if (length < 5 || (length < 8 && !(pageSpeaks && named) && (before === '' || lead.recipient === undefined)))
    return null;
  if (before !== '' && !byJury && lead.recipient === undefined) return null;
  if (body.fault !== undefined && !sure) return null;
  const last = signed ? body.last + 1 : body.last;
  return { body: { ...body, last }, lead, doubtful: !sure || (isFirstPerson(words) && !byJury) };
}

/** In a record of a list the name is the recipient's: "2019 – Skatteverket: ”…”". */
function withNameAsRecipient(facts: AwardFacts): AwardFacts {
  return facts.recipient === undefined && facts.name !== undefined ? { ...facts, recipient: facts.name } : facts;
}

/** The mark that opens the paragraph, or the one after a short record: "2014 Umeå kommun: ”…”". */
function markOf(text: string, { wordsStart, end, kind, words }: Paragraph): number | null {
  for (const skip of [0, 1, 2]) {
    if (/^[*_]*$/.test(words.slice(0, skip)) && opensQuotation(text, wordsStart + skip)) return wordsStart + skip;
  }
  if (kind === 'quote') return wordsStart;
  const record = /^[^"”“„»«]{3,90}?(?::|\s[–—-]|\.)\s+(?=["”“„»«])/u.exec(words);
  const at = record === null ? null : wordsStart + record[0].length;
  if (at === null || !opensQuotation(text, at)) return null;
  const quotation = findQuotation(text, at, end);
  return quotation !== null && /^[.\s]*$/.test(text.slice(quotation.close, end)) ? at : null;
}

function isHead({ kind, words }: Paragraph): boolean {
  return (
    kind === 'heading' || (words.length <= 90 && (kind === 'item' || words.endsWith(':') || readLabel(words) !== null))
  );
}

/** "– Ur juryns motivering", or the words "Juryns motivering" on a line below the text with no text of their own. */
function isSignedByJury({ paragraphs, text }: PageView, last: number): boolean {
  const below = paragraphs[last + 1];
  if (below === undefined || below.words.length > 90 || /ordförande/iu.test(below.words)) return false;
  if (below.kind === 'speech') return /(?:jury|motivering)/iu.test(below.words);
  const next = paragraphs[last + 2];
  const hasText = next !== undefined && next.kind !== 'heading' && next.kind !== 'rule';
  return below.kind === 'heading' && findAnnouncement(text, below) !== null && !hasText;
}

function isSpokenBelow(view: PageView, last: number): boolean {
  const next = view.paragraphs[last + 1];
  return (
    next !== undefined &&
    ((next.kind === 'speech' && next.words.length < 90) ||
      /^(?:säger|sa|berättar|kommenterar)(?!\p{L})/iu.test(next.words))
  );
}

/** Whether a new record, heading or announcement begins here, so that no citation runs on past it. */
function beginsAnew(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  announcements: readonly (Announcement | null)[],
  index: number,
): boolean {
  const { kind, words } = paragraphs[index]!;
  if (kind === 'heading' || kind === 'rule') return true;
  if (announcements[index]?.cue === 'sure') return true;
  if (readLabel(words) !== null) return true;
  const { years, recipient } = facts[index]!;
  if (recipient !== undefined && readNamingLabel(words) === recipient) return true;
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

/** The award the page is about: the only one its records name, or the one its title or opening names. */
function awardOfPage(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  found: readonly Found[],
): string | undefined {
  const named = new Map<string, string>();
  for (const { facts: resolved } of found) {
    if (resolved.award !== undefined) named.set(resolved.award.toLocaleLowerCase('sv'), resolved.award);
  }
  if (named.size > 0) return named.size === 1 ? [...named.values()][0] : undefined;
  const opening = facts.slice(0, 3).find(({ award }) => award !== undefined)?.award;
  if (opening !== undefined) return opening;
  const names = new Set<string>();
  for (const { words } of paragraphs.slice(0, 8)) {
    const introduced = INTRODUCED_AWARD.exec(words)?.[1];
    if (introduced !== undefined) return awardName(introduced);
    for (const [name] of words.matchAll(NAMED_AWARD)) names.add(name);
  }
  if (names.size === 1) return awardName([...names][0]!);
  const first = paragraphs[0];
  const isLine = first !== undefined && first.words.length <= 100 && !/[.!?]$/.test(first.words);
  const title = facts[0]?.name ?? (isLine ? readAwardHeading(first.words).name : undefined);
  return title !== undefined &&
    !/motivering|vinnare|pristagare|mottagare/iu.test(title) &&
    /vinnare|pristagare|mottagare|motivering|utmärkelse|priset/iu.test(paragraphs[0]?.words ?? '')
    ? awardName(title)
    : undefined;
}

/** "Utmärkelsen Nordstjärnan delas ut av …" */
const INTRODUCED_AWARD =
  /(?:^|[\s.])(?:[Uu]tmärkelsen|[Pp]riset|[Ss]tipendiet|[Tt]ävlingen)\s+(["”“»]?\p{Lu}[^.,:;()]{2,60}?)\s+(?:delas|delades|utdelas|tilldelas|instiftades|är ett|är en|ges|har delats|går till|utses)(?!\p{L})/u;

/** "Medborgarpriset", "Stora Ungdomspriset", "Årets kulturkommun": names that say by themselves what they are. */
const NAMED_AWARD =
  /(?<!\p{L})(?:(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}{2,}(?:priset|stipendiet|medaljen|plaketten|utmärkelsen)|(?:Årets|Sveriges) \p{L}*(?:kommun|skola|förskola|bibliotek|chef|ledare|arbetsplats|region|stad))(?!\p{L})/gu;

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

/** What looks like a citation and was not taken, so that nothing is dropped in silence. */
function leftOver(
  document: Document,
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  citations: readonly ParsedCitation[],
  notices: readonly Notice[],
): readonly Notice[] {
  const left: Notice[] = [];
  paragraphs.forEach((paragraph, index) => {
    const { years, recipient } = facts[index]!;
    if (paragraph.kind !== 'heading' || years.length === 0 || recipient === undefined) return;
    let end = index + 1;
    while (end < paragraphs.length && !(paragraphs[end]!.kind === 'heading' && facts[end]!.years.length > 0)) end += 1;
    const from = paragraph.end;
    const to = paragraphs[end]?.start ?? document.text.length;
    const hasText = paragraphs
      .slice(index + 1, end)
      .some(({ kind, words }) => kind !== 'heading' && words.split(/\s+/).length >= 12 && !isFurniture(words));
    const line = placeOf(document, from).line ?? 0;
    const lineTo = placeOf(document, to).line ?? 0;
    const told = notices.some((notice) => (notice.line ?? 0) >= line && (notice.line ?? 0) <= lineTo);
    if (hasText && !told && !citations.some(({ start }) => start >= from && start < to)) {
      left.push({
        code: 'award-without-citation',
        message: DOUBTS['award-without-citation'],
        ...placeOf(document, paragraph.start),
      });
    }
  });
  return left;
}
