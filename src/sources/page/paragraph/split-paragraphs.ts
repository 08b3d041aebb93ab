import { headsWinners } from '../line/heads-winners.ts';
import { isRule } from './is-rule.ts';
import { isVerse } from './is-verse.ts';
import type { Line } from './line.ts';
import type { Paragraph } from './paragraph.ts';
import { splitAtCitations } from './split-at-citations.ts';
import { splitAtGluedLead } from './split-at-glued-lead.ts';
import { wraps } from './wraps.ts';

const ATTRIBUTION = /[,”"“]\s*(?:säger|sa|sade|berättar|menar|kommenterar|tycker|förklarar|konstaterar|fortsätter)\b/u;

/**
 * Cuts a page into paragraphs.
 *
 * Lines wrapped by hand or by a mail program are joined; lines that each hold a whole paragraph are not. A short line
 * without a full stop is a heading. Takes any text; gives an empty array for one without a visible character.
 */
export function splitParagraphs(text: string, from: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let above = '';
  for (const group of groupsOf(linesOf(text, from))) {
    const verse = isVerse(group, above);
    above = `${group.at(-2)?.text ?? ''} ${group.at(-1)!.text}`.trim();
    if (verse) {
      paragraphs.push(toParagraph(text, group[0]!, group.at(-1)!, false, undefined));
      continue;
    }
    const width = widthOf(group);
    let index = 0;
    while (index < group.length) {
      let last = index;
      const quoted = group[index]!.text.startsWith('>') && !BETWEEN_STROKES.test(group[index]!.text);
      while (
        last + 1 < group.length &&
        (quoted ? !/^[>#]/.test(group[last + 1]!.text) : wraps(group[last]!, group[last + 1]!, width))
      ) {
        last += 1;
      }
      const next = group[last + 1];
      const underline = next !== undefined && last === index && underlines(next, group[index]!) ? next : undefined;
      paragraphs.push(toParagraph(text, group[index]!, group[last]!, underline !== undefined, next));
      index = last + (underline === undefined ? 1 : 2);
    }
  }
  const whole = paragraphs
    .flatMap((paragraph) => splitAtCitations(text, paragraph))
    .flatMap((paragraph) => splitAtGluedLead(text, paragraph));
  return whole.map((paragraph, index) => {
    if (leadsIntoList(paragraph, whole[index + 1])) return { ...paragraph, kind: 'text', level: 0 };
    return goesOnInList(text, paragraph, whole[index - 1]) ? { ...paragraph, kind: 'item' } : paragraph;
  });
}

/**
 * "- … ’Det är inte jag’, säger hon gärna." right below "- I hennes böcker …": an item, though somebody speaks in it.
 */
function goesOnInList(text: string, { kind, apart, start }: Paragraph, above: Paragraph | undefined): boolean {
  return kind === 'speech' && !apart && text[start] === '-' && above?.kind === 'item' && text[above.start] === '-';
}

/** "Motivering: " of "Motivering: Lovisa har …": a label may have been put before lines that were broken already. */
const LABEL = /^\p{Lu}[\p{L} ]{1,40}:\s+(?=\S)/u;

/** How wide the lines of a block are, without their labels, in characters. */
function widthOf(group: readonly Line[]): number {
  return group.reduce((widest, { indent, text }) => Math.max(widest, indent + text.replace(LABEL, '').length), 0);
}

/** "Kommunen får priset för att man" before "- har infört …": the sentence goes on in the list, and is no heading. */
function leadsIntoList({ kind, level, words }: Paragraph, next: Paragraph | undefined): boolean {
  const goesOn =
    next?.kind === 'item' && (/^\p{Ll}/u.test(next.words) || /(?<!\p{L})(?:att|för|har|genom)$/u.test(words));
  return kind === 'heading' && level === 7 && goesOn;
}

function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  let apart = true;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    const raw = text.slice(start, stop);
    const trimmed = raw.trim();
    if (trimmed === '' && !(raw === ' ' && !apart)) {
      apart = true;
    } else if (trimmed !== '') {
      const lead = raw.length - raw.trimStart().length;
      lines.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed, apart, indent: lead });
      apart = false;
    }
    start = stop + 1;
  }
  return lines;
}

function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (line.apart || group === undefined) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** "Vinnare" above "=======": a heading; under a whole sentence, or a label and its value, a rule between records. */
function underlines(next: Line, { text }: Line): boolean {
  return (
    /^(?:={3,}|-{3,})$/.test(next.text) &&
    text.length <= 120 &&
    !/[.!?…]["”“»]?$|["”“»]$/u.test(text) &&
    !/^\p{Lu}[\p{L} ]{1,40}: \S/u.test(text)
  );
}

/** "Resultat: Elevtävlingen Framtidens stad 2016": a title, and no label. */
const RESULTS = /^(?:Resultat|Resultatet|Prisutdelning): .* (?:19|20)\d\d$/u;

/** "Guldäpplet: vinnare genom åren": a title, and no label. */
const OF_WINNERS =
  /: (?:(?:alla|tidigare|samtliga) (?:vinnare|pristagare|mottagare)|(?:vinnare|pristagare|mottagare)(?:na)? (?:genom åren|hittills|sedan \d{4}))$/iu;

/** "===== 2014 =====", "..... 1998 .....", ">> Årets skola <<" */
const BETWEEN_STROKES =
  /^((?:[=*~#_.·•–—+-]{2,}|[★☆✦✶◆◇●○■□►]+|>{2,}(?=.* <{2,}$)) )(\S(?:.{0,80}?\S)?) (?:[=*~#_.·•–—+-]{2,}|[★☆✦✶◆◇●○■□►]+|<{2,})$/u;

/** Data in the guise of text: no language has a word of two hundred letters. */
const NO_WORDS = /[\p{L}\p{N}]{200}/u;

function toParagraph(text: string, first: Line, last: Line, underlined: boolean, next: Line | undefined): Paragraph {
  const base = { start: first.start, end: last.end, apart: first.apart };
  const whole = text.slice(first.start, last.end);
  const plain = (kind: Paragraph['kind'], skip: number, level = 0): Paragraph => ({
    ...base,
    wordsStart: first.start + skip,
    words: whole.slice(skip),
    kind,
    level,
  });
  if (NO_WORDS.test(whole)) return { ...plain('rule', 0), words: '', unreadable: true };
  if (isRule(whole)) return plain('rule', 0);
  const hashes = /^(#{1,6})\s+/.exec(whole);
  if (hashes !== null) {
    const heading = plain('heading', hashes[0].length, hashes[1]!.length);
    return { ...heading, words: unemphasized(heading.words.replace(/\s+#+$|\s*\[redigera[^\]]*\]$/u, '')) };
  }
  const between = BETWEEN_STROKES.exec(whole);
  if (between !== null) return { ...plain('heading', between[1]!.length, 2), words: between[2]! };
  if (underlined) return plain('heading', 0, 2);
  const quote = /^>\s*/.exec(whole);
  if (quote !== null) return plain('quote', quote[0].length);
  const number = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-h]\))\s+(?=\p{Lu})/u.exec(whole);
  const isLettered = /^[a-h]\)/u.test(whole);
  if (number !== null && first.apart && (next === undefined || isLettered)) {
    const title = whole.slice(number[0].length);
    if ((isLettered || title.length <= 60) && !/: /.test(title) && looksLikeHeading(title, next))
      return plain('heading', number[0].length, 7);
  }
  const bullet = /^(?:[-•*·▪◦‣]|\d{1,2}[.)]|\(\d{1,2}\))\s+/.exec(whole);
  if (bullet !== null)
    return plain(bullet[0].startsWith('-') && ATTRIBUTION.test(whole) ? 'speech' : 'item', bullet[0].length);
  const dash = /^[–—−]\s*/.exec(whole);
  if (dash !== null) return plain('speech', dash[0].length);
  if (looksLikeHeading(whole, next)) return { ...plain('heading', 0, 7), words: unemphasized(whole) };
  return plain('text', 0);
}

/** "Tydlig styrmodell", "2008 – Sundsvalls kommun", "**Motivering**"; not "Vi mäter oss." and not "Motivering:". */
function looksLikeHeading(whole: string, next: Line | undefined): boolean {
  if (whole.includes('\n') || whole.length > 100) return false;
  const words = unemphasized(whole);
  if (!/^(?:§ ?)?[\p{Lu}\d”"“*_]/u.test(words) || /[.,:;…]$/.test(words) || /[”"“»«]$/.test(words)) return false;
  if (
    /^["”“„»«]/.test(words) ||
    /[|\t]/.test(words) ||
    (/^[\p{Lu}][\p{L} ]{1,40}:\s/u.test(words) && !RESULTS.test(words) && !OF_WINNERS.test(words))
  )
    return false;
  if (/^(?:Priset|Utmärkelsen|Stipendiet|Medaljen) (?:delas|delades|sponsras|överlämnas|är)(?!\p{L})/u.test(words))
    return false;
  if (/^För (?:att|hans|hennes|deras|sin|sitt|sina|\p{Ll}+(?:et|en) av) /u.test(words)) return false;
  if (/\p{Ll}{2}[.!?] \p{Lu}.*[!]$/u.test(words)) return false;
  return next === undefined || headsWinners(words) || !/^\p{Ll}/u.test(next.text);
}

function unemphasized(words: string): string {
  return /^(\*\*|__|\*|_)(.+)\1$/.exec(words)?.[2] ?? words;
}
