import { readLabel } from '../award/read-label.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import { type Cue, findCue, isCueHeading } from '../line/find-cue.ts';
import { headsAllWithReasons } from '../line/heads-all-with-reasons.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { isStatement } from '../line/is-statement.ts';
import { JURY } from '../line/jury.ts';
import { JURY_ALONE } from '../line/jury-alone.ts';
import { JURY_SAYS } from '../line/jury-says.ts';
import { JURY_STATES } from '../line/jury-states.ts';
import { leadsIntoReasonsOfThem } from '../line/leads-into-reasons-of-them.ts';
import { mendMotivering } from '../line/mend-motivering.ts';
import { nameBeforeReason } from '../line/name-before-reason.ts';
import { WORDS_ON_WHY } from '../line/words-on-why.ts';
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

/**
 * Looks for an announcement in one paragraph.
 *
 * @param below the paragraph under it, which tells whether "Nämnden:" is over what it says or over who sits in it
 */
export function findAnnouncement(text: string, paragraph: Paragraph, below?: Paragraph): Announcement | null {
  const { kind, words, wordsStart } = paragraph;
  if (headsAllWithReasons(words) || (below?.kind === 'heading' && leadsIntoReasonsOfThem(words))) return null;
  if (kind === 'heading') {
    return isCueHeading(words) ? { cue: 'sure', lead: words, inline: null, unquoted: true, heads: true } : null;
  }
  if (kind === 'rule' || kind === 'speech') return null;
  if (kind !== 'quote' && OF_JURY.test(words) && below !== undefined && says(below))
    return { cue: 'sure', lead: words, inline: null, unquoted: true, heads: true };
  const label = readLabel(words);
  if (kind === 'quote' && (label?.field !== 'text' || label.value === '')) return null;
  const goesOn = label?.field === 'recipient' && nameBeforeReason(label.value) !== undefined;
  if (label !== null && !goesOn) {
    if (label.field !== 'text') return null;
    const inline = label.value === '' ? null : wordsStart + label.valueOffset;
    return { cue: 'sure', lead: label.key, inline, unquoted: true, heads: label.value === '' };
  }
  const mark = firstQuotation(text, paragraph);
  if (mark === paragraph.wordsStart) return null;
  const lead = mark === null ? words : text.slice(wordsStart, mark).trim();
  return mark === null ? announcementOf(words, wordsStart) : announcementBefore(text, paragraph, mark, lead);
}

/** "… burit grindar på varje tävling. Nämnden:" */
const OF_JURY = new RegExp(`(?:^|[.!?]\\s+)[*_]*${JURY_ALONE}[*_]*:[*_]*$`, 'iu');

/** Whether what stands below a jury's name is what it says, and not who sits in it. */
function says({ kind, words }: Paragraph): boolean {
  return kind !== 'heading' && kind !== 'rule' && isStatement(words) && !isFurniture(words) && !isSpoken(words);
}

/** "Den löd så här:", "Så här lät det:" */
const OF_NAMED =
  /^(?:Den|Det|Så(?: här)?) (?:lyder|löd|lydde|lät|låter)(?: (?:så här|den|det|i sin helhet|som följer))*[:.]$/u;

/** Who or what "den" can be in such a sentence. */
const NAMES_REASON = new RegExp(`motivering|${WORDS_ON_WHY}(?!\\p{L})|(?<!\\p{L})${JURY}(?!\\p{L})`, 'iu');

/**
 * The last sentence of a lead, which announces if any does; one that goes back to the motivering named before it is
 * taken as if it named it: "Juryn var enig om motiveringen. Den löd:" → "Motiveringen: Den löd:"
 */
function announcingPart(lead: string): string {
  const sentences = sentencesOf(lead);
  const last = sentences.at(-1) ?? lead;
  const isOfNamed = OF_NAMED.test(last) && NAMES_REASON.test(sentences.at(-2) ?? '');
  return mendMotivering(isOfNamed ? `Motiveringen: ${last}` : last);
}

/** A sign that points at what follows, in place of a colon. */
const POINTER = /\s*(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|[→⇒➜►])\s*)+:?$/u;

/** A quotation inside the paragraph: what goes right before it must announce it. */
function announcementBefore(text: string, paragraph: Paragraph, mark: number, lead: string): Announcement | null {
  const sentence = announcingPart(lead).replace(POINTER, ':');
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
  if (!(near || ENDS_IN_MANNER.test(sentence)) || fragment)
    return announcementOf(paragraph.words, paragraph.wordsStart, mark);
  return { cue, lead, inline: mark, unquoted: false, heads: false };
}

/** "Styrelsen motiverar sitt beslut på följande sätt.": as good as a colon. */
const ENDS_IN_MANNER =
  /(?:på (?:följande|detta) (?:sätt|vis)|så här|såhär|enligt följande|som följer|(?:av|med|lämnat|avgett|antagit) följande (?:skäl|motivering|utlåtande|ord|lydelse))[.!]$/iu;

/** "… ett hedersomnämnande med motiveringen": no stop, and the text set apart below. */
const BREAKS_OFF = /(?<!\p{L})med (?:följande |juryns )?motivering(?:en)?[*_]*$/iu;

/** "motiveringen:", "lyder:", "följande:": the word right before a text. */
const ENDS_IN_WORD =
  /(?:motivering(?:en)?|lyder|löd|lydde|orden|utlåtande|omdöme|skriver|ord|följande|juryn|bedömning)\s*:$/iu;

/** "Juryn säger om Siv Bo:", "säger styrelsen:", "av följande skäl:", "på följande sätt:" */
const ENDS_IN_SAYING = new RegExp(
  `(?<!\\p{L})(?:${JURY_STATES}|${JURY} om [^:]{3,60}|motiverar(?: [^:]{2,40})?|motiveras|motiverades|${JURY}s ${WORDS_ON_WHY}|${WORDS_ON_WHY}|(?:lyder|löd|lät|låter)|(?:att läsa|står|stod|heter))(?: (?:den|det|så här|som följer|bland annat|särskilt|vidare|följande|på (?:följande|detta) (?:sätt|vis)|sitt (?:val|beslut)))*(?: (?:valet|beslutet|om|till|av|för) [^:.]{1,60})?\\s*:$`,
  'iu',
);

/** "… med motiveringen: Kommunen har …", "Så här löd motiveringen." */
function announcementOf(words: string, wordsStart: number, before = Number.POSITIVE_INFINITY): Announcement | null {
  const colon = /:(?=[*_]{0,3}\s+\S)/gu;
  for (const match of words.matchAll(colon)) {
    if (wordsStart + match.index > before) break;
    const lead = words.slice(0, match.index + 1);
    const sentence = announcingPart(lead);
    const isCue = findCue(sentence) === 'sure';
    const isSaid = OF_JURY.test(sentence) || (isCue && ENDS_IN_SAYING.test(sentence));
    const rest = words.slice(match.index + 1);
    // A short quotation is passed over: more may be said of others behind it.
    const isTold = isSaid && isStatement(rest) && !/^[*_\s]*["”“„»«]/u.test(rest);
    if (!isTold && !(isCue && ENDS_IN_WORD.test(sentence))) continue;
    const skip = /^[*_]*\s+/u.exec(words.slice(match.index + 1))?.[0].length ?? 0;
    return { cue: 'sure', lead, inline: wordsStart + match.index + 1 + skip, unquoted: true, heads: false };
  }
  if (before !== Number.POSITIVE_INFINITY) return null;
  const sentence = announcingPart(words);
  const cue = findCue(sentence);
  if (cue === 'none') return null;
  if (/:[*_]*$/u.test(words)) return { cue, lead: words, inline: null, unquoted: true, heads: true };
  if (cue === 'doubtful' || isFurniture(words) || isSpoken(words)) return null;
  const introduces =
    /(?:lyder|löd|lydde|lät|låter|följande|så här|såhär|nedan|här är|i sin helhet|skriver|motivering(?:en)?)(?: .{0,40})?[.!]?$/iu.test(
      sentence,
    );
  return introduces
    ? {
        cue,
        lead: words,
        inline: null,
        unquoted: ENDS_IN_MANNER.test(sentence) || BREAKS_OFF.test(words),
        heads: false,
      }
    : null;
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
