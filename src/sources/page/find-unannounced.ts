import { type AwardFacts, NO_FACTS } from './award-facts.ts';
import { findAnnouncement } from './find-announcement.ts';
import { findQuotation, opensQuotation } from './find-quotation.ts';
import type { Taken } from './follow-announcement.ts';
import { isFirstPerson, isFurniture, isSpoken } from './furniture.ts';
import type { PageView } from './page-view.ts';
import { readCitationText } from './read-citation-text.ts';
import { readFacts } from './read-facts.ts';
import { readLabel } from './read-label.ts';
import { readLineRecord } from './read-line-record.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** A record without the word motivering: a heading with year and recipient, and right under it one whole quotation. */
export function findUnannounced(view: PageView, index: number, previous: number): Taken | null {
  const { facts, speaks: pageSpeaks } = view;
  const paragraph = view.paragraphs[index]!;
  if (paragraph.kind !== 'text' && paragraph.kind !== 'quote' && paragraph.kind !== 'item') return null;
  const at = isByline(view.paragraphs[index - 1]) ? index - 2 : index - 1;
  const above = view.paragraphs[at];
  const head = at > previous && above !== undefined && isHead(above) ? facts[at]! : undefined;
  const byName =
    head?.name !== undefined &&
    (head.years.length > 0 || pageSpeaks || isToldOf(view, paragraph, head.name)) &&
    !above!.words.endsWith('?');
  const named = head !== undefined && (head.recipient !== undefined || byName);
  const mark = markOf(view.text, paragraph);
  if (mark === null) {
    const record = pageSpeaks ? readLineRecord(paragraph, view.names) : null;
    if (record !== null) {
      const body = readCitationText(view, paragraph.wordsStart + record.offset, index, true);
      return { body, lead: record.facts, doubtful: false };
    }
    const unquotedRecord =
      named &&
      (pageSpeaks ||
        (previous >= 0 && head.recipient !== undefined && IS_MENTION.test(above!.words)) ||
        (head.years.length > 0 && GIVES_REASON.test(paragraph.words))) &&
      paragraph.kind !== 'item' &&
      /[.!?]$/.test(paragraph.words) &&
      paragraph.words.split(/\s+/).length >= (GIVES_REASON.test(paragraph.words) ? 5 : 8);
    if (
      !unquotedRecord ||
      isFurniture(paragraph.words) ||
      isSpoken(paragraph.words) ||
      (isFirstPerson(paragraph.words) && !GIVES_REASON.test(paragraph.words))
    )
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
      ? readFacts({ ...paragraph, kind: 'item', words: before.replace(/[–—.-]$/u, '').trim() }, view.names)
      : pageSpeaks && head?.recipient === undefined && head?.name !== undefined
        ? { years: head.years, name: head.name }
        : NO_FACTS,
  );
  const sure =
    named || byJury || lead.recipient !== undefined || (head !== undefined && head.years.length > 0 && pageSpeaks);
  const length = words.split(/\s+/).length;
  const isHeaded = named && (pageSpeaks || (head.years.length > 0 && /[.!?]$/.test(words)));
  if (length < 5 || (length < 8 && !isHeaded && (before === '' || lead.recipient === undefined))) return null;
  if (before !== '' && !byJury && lead.recipient === undefined) return null;
  if (body.fault !== undefined && !sure) return null;
  const last = signed ? body.last + 1 : body.last;
  return { body: { ...body, last }, lead, doubtful: !sure || (isFirstPerson(words) && !byJury) };
}

/** A mention with its reason under it, on a page that has given the winner's. */
const IS_MENTION = /hedersomnämnande|hedrande omnämnande/iu;

/** "För att kommunen har …", "För sitt arbete med …": the form that citations have had of old. */
const GIVES_REASON = /^För (?:att|sitt|sin|sina|hans|hennes|deras|ett|en|mångåriga?|\p{Ll}+(?:en|et) av) /u;

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

/** "matematik och NO, Lindesskolan": a line between a name and its text that says where someone works. */
function isByline(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined &&
    paragraph.kind === 'text' &&
    paragraph.words.length <= 90 &&
    !/[.!?:”"“»«…]$/u.test(paragraph.words) &&
    readLabel(paragraph.words) === null
  );
}

/** A blockquote on an award's page that speaks by name of the one it stands under. */
function isToldOf({ names }: PageView, { kind, words }: Paragraph, name: string): boolean {
  const isPerson = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}$/u.test(name);
  return kind === 'quote' && isPerson && names.names.length > 0 && words.includes(name) && !isFirstPerson(words);
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
