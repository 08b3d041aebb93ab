import type { PageView } from '../view/page-view.ts';

/** Whom a sentence tells of: who gives the prize, one of the two, or somebody else, if it is such a sentence at all. */
export type Profiled = 'giver' | 'either' | 'other';

const BODY = '(?:sällskap|förening|stiftels|akademi|klubb|förbund|råd|fond|gill|kommitté|samfund|institut|kammar)';

/**
 * "Sällskapet bildades 1934 och har …", "Svenska broföreningen verkar för …": what a body is, and does year after year.
 */
const PROFILE = new RegExp(
  `^((?:\\p{Lu}[\\p{L}-]+ )*\\p{L}*?(${BODY})(?:e?t|e?n)(?: \\p{L}+){0,4}?) (?:bildades|grundades|instiftades|stiftades|startades|är (?:en|ett) (?:\\p{Ll}+ ){0,4}\\p{Ll}*(?:förening|sällskap|organisation|stiftelse|förbund|klubb|akademi|nätverk|sammanslutning|fond|kommitté)(?!\\p{L})|har (?:i dag |idag |cirka |omkring |drygt |ungefär )?\\d|har (?:sedan \\d{4} )?delat ut|verkar för|arbetar för|samlar|delar (?:\\p{Ll}+ ){0,2}ut|består av|finns (?:i|på) )`,
  'iu',
);

/** "till Årets Bildningsförening": what an award is called. */
const AWARD = /årets \p{L}+/giu;

/** "Hols Ridsällskap", "Torsås GoIF": whom "föreningen" or "klubben" may mean. */
const ASSOCIATION =
  /(?:sällskap|förening|klubb|förbund|kamraterna)|(?<!\p{L})\p{L}{0,4}(?:IF|IK|BK|FK|FF|SK|GK|HK|RF)(?!\p{L})/u;

/** A giver is named above the reason, and not far. */
const FURTHEST = 30;

/** Lines right above a reason that may be the winner's name alone. */
const LINES_OF_RECORD = 2;

/**
 * Whom a sentence behind a reason tells of: "Sällskapet bildades 1934" on a page of Folkbildningssällskapet is of the
 * giver.
 *
 * "Föreningen bildades 1998" is so only where the page names another association than the winner, and either's where
 * the winner or its reason is of one too: it may then be the reason's own.
 *
 * @param at where the reason begins
 * @param index the paragraph it begins in
 */
export function whoseProfile(view: PageView, at: number, index: number, sentence: string): Profiled {
  const [, subject, body] = PROFILE.exec(sentence.replace(/\s+/gu, ' ')) ?? [];
  if (subject === undefined || body === undefined) return 'other';
  const { paragraphs, text } = view;
  const winners = winnersAbove(view, index);
  const named = new RegExp(`\\p{L}*${body}\\p{L}*`, 'iu');
  const isBare = !subject.includes(' ') && subject.toLocaleLowerCase('sv').startsWith(body.toLocaleLowerCase('sv'));
  const one = new RegExp(`${body}(?:e|s|es|e?ns?|e?ts?)?(?!\\p{L})`, 'iu');
  const giver = isBare ? one : new RegExp(subject.replaceAll(' ', '\\s+'), 'iu');
  const isOnPage = paragraphs.slice(Math.max(0, index - FURTHEST), index).some(({ words, kind }) => {
    const others = winners.reduce((rest, winner) => rest.replaceAll(winner, ' '), words.replace(AWARD, ' '));
    return kind !== 'quote' && kind !== 'speech' && giver.test(others);
  });
  if (!isOnPage) return 'other';
  const reason = text.slice(at, Math.max(at, text.indexOf(sentence, at))).replace(AWARD, ' ');
  const isGeneric = /^(?:förening|klubb)$/iu.test(body);
  const isWinners = (words: string) => named.test(words) || (isGeneric && ASSOCIATION.test(words));
  return isBare && [reason, ...winners].some(isWinners) ? 'either' : 'giver';
}

/** The names above a reason that are not the giver's: of who got an award, or on a line of its record. */
function winnersAbove({ facts }: PageView, index: number): readonly string[] {
  const above = Math.max(0, index - FURTHEST);
  return facts.slice(above, index).flatMap(({ recipient, name, years }, offset) => {
    const isOfRecord = years.length > 0 || above + offset >= index - LINES_OF_RECORD;
    return recipient ?? (isOfRecord ? (name ?? []) : []);
  });
}
