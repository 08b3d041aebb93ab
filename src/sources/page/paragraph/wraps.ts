import { headsMentions } from '../line/heads-mentions.ts';
import { headsWinners } from '../line/heads-winners.ts';
import { isRule } from './is-rule.ts';
import type { Line } from './line.ts';

/** A line at which no text wraps into the next: list items, headings, openings of quotations. */
const STARTS_ANEW = /^(?:#{1,6}\s|>|[-•*·▪◦‣–—]\s|\||(?:19|20)\d\d\b|["”“„»«]|\*\*|_{2}|\d{1,2}[.)]\s|\(\d{1,2}\)\s)/u;

/** A label, or the end of a sentence that leads into something. */
const LABEL = /^[\p{Lu}][\p{L} ]{1,40}:(?:\s|$)/u;

/**
 * "Boman med följande motivering:" below "… tilldelas snickaren Siv": the surname and the rest of a lead, with or
 * without what it leads into behind it, and no label.
 */
const ENDS_LEAD =
  /^\p{Lu}[\p{L} -]{1,40} med (?:(?:följande|den här|dessa|juryns|nedanstående) )?(?:motivering(?:en)?|ord(?:en)?):(?=\s|$)/u;

/** "… tilldelas köket vid" above "Ekbackens skola:": what stands behind such a word is the next line. */
const LEANS = /^\p{L}.* (?:i|på|vid|och|samt|av|för|med|till|från)$/u;

/** Whether a line runs on into the next: its next word would not have fitted, or the next line begins in lower case. */
export function wraps(line: Line, next: Line, width: number): boolean {
  if (
    (STARTS_ANEW.test(next.text) && !goesOnWithYear(line, next) && !goesOnWithQuotation(line, next)) ||
    (LABEL.test(next.text) && !LEANS.test(line.text) && !endsLead(line, next)) ||
    /^#{1,6}\s|:$/.test(line.text) ||
    isRule(line.text) ||
    isRule(next.text)
  )
    return false;
  if (headsWinners(line.text)) return false;
  if (/[.!?]["”“»]?$/u.test(line.text) && /^\p{Lu}[^.!?]*$/u.test(next.text) && headsMentions(next.text)) return false;
  if (LEANS.test(line.text) || goesOnWithQuotation(line, next)) return true;
  if (isWholeField(line, next) || isTitleInCapitals(line, next)) return false;
  if (hangsBelow(line, next)) return true;
  if (/^\p{Ll}/u.test(next.text) && !/[.!?:]["”“»]?$/.test(line.text)) return true;
  if (width > 130 || line.text.length < 40) return false;
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? '';
  return line.indent + line.text.length + 1 + firstWord.length > width;
}

/** Whether a line of words without a stop may go on in the end of a lead. */
function endsLead(line: Line, next: Line): boolean {
  return ENDS_LEAD.test(next.text) && /[\p{L},]$/u.test(line.text);
}

/** "Årets alumn 2021: Dragana Ilić, civilingenjör" above "Examen 2008": a short label and its value are whole. */
function isWholeField({ text }: Line, next: Line): boolean {
  return (
    text.length < 70 &&
    next.text.length < text.length * 0.7 &&
    /^\p{Lu}/u.test(next.text) &&
    /^\p{Lu}[\p{L}\d ]{1,40}: \p{Lu}[^.!?]*[^.!?,;-]$/u.test(text) &&
    !/motivering/iu.test(text)
  );
}

/** "HEDERSPRISET FÖR GOD BYGGNADSVÅRD" above "Utdelat av Norrby hembygdsförbund": a title, however long. */
function isTitleInCapitals({ text }: Line, next: Line): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{3,}.*\s\p{Lu}{3,}/u.test(text) && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** "Motivering:   Med begagnade telefoner har" above "              VA-enheten halverat …": a value in a column. */
function hangsBelow(line: Line, next: Line): boolean {
  const value = /^[\p{Lu}][\p{L} ]{1,40}:(\s{2,})\S/u.exec(line.text);
  const column = value === null ? -1 : line.indent + value[0].length - 1;
  return next.indent > 4 && (Math.abs(next.indent - column) <= 1 || (line.indent > 4 && isFilled(line, next)));
}

/** Whether a line in a column goes on into one that begins as far in. */
function isFilled(line: Line, next: Line): boolean {
  return line.indent === next.indent && line.text.length >= 40 && !/[.!?:]["”“»]?$/u.test(line.text);
}

/**
 * "… tilldelades priset" and on the next line "2022. Motiveringen löd:": the year ends a sentence and heads no record.
 */
function goesOnWithYear(line: Line, next: Line): boolean {
  return /^(?:19|20)\d\d(?:[.,)]| \p{Ll})/u.test(next.text) && !/[.!?:]$/.test(line.text) && !/^\d/.test(line.text);
}

/**
 * "… går till en författare" and on the next line "”som skildrar människor i utkanten”.": the sentence goes on in it.
 */
function goesOnWithQuotation(line: Line, next: Line): boolean {
  return /^["”“„»«](?:som|vars|där) /u.test(next.text) && line.text.length >= 40 && /\p{Ll}$/u.test(line.text);
}
