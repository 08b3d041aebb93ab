import { readLabel } from '../award/read-label.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import { type Cue, findCue, isCueHeading } from '../line/find-cue.ts';
import { headsAllWithReasons } from '../line/heads-all-with-reasons.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { JURY_SAYS } from '../line/jury-says.ts';
import { mendMotivering } from '../line/mend-motivering.ts';
import { findQuotation, opensQuotation } from '../paragraph/find-quotation.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';

/** Words that announce a citation, and where it must then begin. */
export interface Announcement {
  readonly cue: Exclude<Cue, 'none'>;
  /** The announcing words, for what they say of year and recipient. */
  readonly lead: string;
  /**
   * Offset of the first character after the lead, in the same paragraph; null when the citation is the next paragraph.
   */
  readonly inline: number | null;
  /** Whether the citation may stand without quotation marks: after a colon, a label or a heading it may. */
  readonly unquoted: boolean;
  /** A heading or a label alone on its line goes with all that stands under it. */
  readonly heads: boolean;
}

/** Looks for an announcement in one paragraph. */
export function findAnnouncement(text: string, paragraph: Paragraph): Announcement | null {
  const { kind, words, wordsStart } = paragraph;
  if (headsAllWithReasons(words)) return null;
  if (kind === 'heading') {
    return isCueHeading(words) ? { cue: 'sure', lead: words, inline: null, unquoted: true, heads: true } : null;
  }
  if (kind === 'rule' || kind === 'speech') return null;
  const label = readLabel(words);
  if (kind === 'quote' && (label?.field !== 'text' || label.value === '')) return null;
  if (label !== null) {
    if (label.field !== 'text') return null;
    const inline = label.value === '' ? null : wordsStart + label.valueOffset;
    return { cue: 'sure', lead: label.key, inline, unquoted: true, heads: label.value === '' };
  }
  const mark = firstQuotation(text, paragraph);
  if (mark === paragraph.wordsStart) return null;
  const lead = mark === null ? words : text.slice(wordsStart, mark).trim();
  return mark === null ? announcementOf(words, wordsStart) : announcementBefore(text, paragraph, mark, lead);
}

/** A sign that points at what follows, in place of a colon. */
const POINTER = /\s*(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|[→⇒➜►])\s*)+:?$/u;

/** A quotation inside the paragraph: what goes right before it must announce it. */
function announcementBefore(text: string, paragraph: Paragraph, mark: number, lead: string): Announcement | null {
  const sentence = mendMotivering(sentencesOf(lead).at(-1) ?? lead).replace(POINTER, ':');
  const cue = findCue(sentence);
  const said = findQuotation(text, mark, paragraph.end);
  const byJury =
    said !== null && JURY_SAYS.test(text.slice(said.close, paragraph.end)) && /^\p{Lu}/u.test(text.slice(said.start));
  if (cue === 'none' && byJury && /[.:!]$/.test(sentence))
    return { cue: 'sure', lead, inline: mark, unquoted: false, heads: false };
  if (cue === 'none') return announcementOf(paragraph.words, paragraph.wordsStart, mark);
  const near =
    /(?::|motivering(?:en)?|orden|lyder|löd|lydde|var|är|skriver|följande|så här|utlåtande|omdöme)\s*$/iu.test(
      sentence,
    );
  const quotation = findQuotation(text, mark, paragraph.end);
  const fragment =
    quotation !== null &&
    !/[.!?…]$/.test(text.slice(quotation.start, quotation.end)) &&
    /^\s*\p{Ll}/u.test(text.slice(quotation.close));
  if (!near || fragment) return announcementOf(paragraph.words, paragraph.wordsStart, mark);
  return { cue, lead, inline: mark, unquoted: false, heads: false };
}

/** "… med motiveringen: Kommunen har …", "Så här löd motiveringen." */
function announcementOf(words: string, wordsStart: number, before = Number.POSITIVE_INFINITY): Announcement | null {
  const colon = /:(?=[*_]{0,3}\s+\S)/gu;
  for (const match of words.matchAll(colon)) {
    if (wordsStart + match.index > before) break;
    const lead = words.slice(0, match.index + 1);
    const sentence = mendMotivering(sentencesOf(lead).at(-1) ?? lead);
    if (
      findCue(sentence) !== 'sure' ||
      !/(?:motivering(?:en)?|lyder|löd|lydde|orden|utlåtande|omdöme|skriver|ord|följande|juryn|bedömning)\s*:$/iu.test(
        sentence,
      )
    )
      continue;
    const skip = /^[*_]*\s+/u.exec(words.slice(match.index + 1))?.[0].length ?? 0;
    return { cue: 'sure', lead, inline: wordsStart + match.index + 1 + skip, unquoted: true, heads: false };
  }
  if (before !== Number.POSITIVE_INFINITY) return null;
  const sentence = mendMotivering(sentencesOf(words).at(-1) ?? words);
  const cue = findCue(sentence);
  if (cue === 'none') return null;
  if (/:[*_]*$/u.test(words)) return { cue, lead: words, inline: null, unquoted: true, heads: true };
  if (cue === 'doubtful' || isFurniture(words) || isSpoken(words)) return null;
  const introduces =
    /(?:lyder|löd|lydde|lät|låter|följande|så här|såhär|nedan|här är|i sin helhet|skriver|motivering(?:en)?)(?: .{0,40})?[.!]?$/iu.test(
      sentence,
    );
  return introduces ? { cue, lead: words, inline: null, unquoted: false, heads: false } : null;
}

/** The first mark in the paragraph that opens a quotation of some length; titles and slogans are passed over. */
function firstQuotation(text: string, { wordsStart, end }: Paragraph): number | null {
  for (let index = wordsStart; index < end; index += 1) {
    if (!opensQuotation(text, index) || /['‘’]/.test(text[index]!)) continue;
    const quotation = findQuotation(text, index, end);
    if (quotation === null || text.slice(quotation.start, quotation.end).split(/\s+/).length >= 6) return index;
    index = quotation.close - 1;
  }
  return null;
}
