import { readLabel } from '../award/read-label.ts';
import { headsAllWithReasons } from '../line/heads-all-with-reasons.ts';
import { awaitsWinner } from '../text/awaits-winner.ts';
import type { PageView } from '../view/page-view.ts';
import type { SaidYear } from '../view/said-year.ts';
import { saysNoOtherYear } from '../view/says-no-other-year.ts';
import { formerWinners } from './former-winners.ts';

/** The year of the one edition that a page, or a part of it, tells of. */
export interface EditionOfPage extends SaidYear {
  /** Where the list of former winners begins, of whom it does not hold. */
  readonly until: number;
}

/** Said of all who got the award. */
const OF_SEVERAL =
  /(?<!\p{L})(?:de som|dem som|alla|samtliga|följande|här är|pristagarna|vinnarna|stipendiaterna|hedersdoktorer(?:na)?|mottagarna|priserna)(?!\p{L})|(?:tilldela\p{Ll}*|dela(?:s|des) mellan) (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio) \p{Ll}+ /iu;

/**
 * The year of the one edition a page tells of: said before its first citation, of nobody in particular ("Här är de som
 * fick priset 2019") or in the subject of a mail, and of no other year anywhere on the page.
 *
 * @param first the paragraph that announces the page's first citation
 * @returns undefined for a page of several editions, but for a list of former winners below, or of an unsaid one
 */
export function editionOfPage(view: PageView, first: number): EditionOfPage | undefined {
  const { announcements, facts, paragraphs } = view;
  const from = facts.findIndex(
    ({ years, recipient, name }, index) =>
      index < first &&
      years.length === 1 &&
      recipient === undefined &&
      name === undefined &&
      (OF_SEVERAL.test(paragraphs[index]!.words) || readLabel(paragraphs[index]!.words)?.field === 'title'),
  );
  const told = from < 0 ? winnersOfYear({ paragraphs, announcements }, first) : undefined;
  const year = facts[from]?.years[0] ?? told?.year;
  if (year === undefined) return undefined;
  const until = formerWinners(view, first);
  const isOnly = saysNoOtherYear(facts.slice(0, until), year);
  return isOnly ? { ...(told ?? { year, from }), until } : undefined;
}

/**
 * "De är fakultetens hedersdoktorer 2019", "Här är vinnarna i Klimatligan 2021", "alla vinnare från Skogsgalan 2022"
 */
const WINNERS_OF_YEAR =
  /(?<!\p{L})(?<!(?:tidigare|förra årets|senaste) )(?:(?:pristagar|vinnar|mottagar)(?:e|na)|(?:stipendiater|hedersdoktorer|medaljörer)(?:na)?)(?:(?<=na) (?:i|av) \p{L}[\p{L}-]*|(?<=(?:alla|samtliga) \p{Ll}+) (?:i|av|från|på|vid) \p{L}[\p{L}-]*)? (?:år )?((?:19|20)\d\d)(?![\d–-]| (?:och framåt|till|fram))/iu;

/** "2017 års pristagare – motivering till utmärkelsen:" */
const YEAR_OF_WINNERS = /^[*_]*((?:19|20)\d\d) års /u;

/** "De nominerade museerna 2024 är:", "De tre nominerade till Årets museum 2024 är …": those of whom the page tells. */
const NOMINEES_OF_YEAR =
  /^De (?:\p{Ll}+ )?nominerade (?:\p{Ll}+ )?(?:(?:till|i) [^.:!?]{3,60} )?((?:19|20)\d\d) är(?!\p{L})/u;

/** "Kulturpris och kulturstipendier 2023": a heading of several prizes. */
const SEVERAL_PRIZES =
  /^[^.:!?]*(?:\p{L}*(?:priser|stipendier|utmärkelser|belöningar)(?:na)?|pris(?:et)? och \p{L}*(?:pris(?:et)?|stipendi(?:um|er|et))) ((?:19|20)\d\d)$/iu;

/** "2024 års belöningar": the same in other words, and nothing else. */
const PRIZES_OF_YEAR =
  /^((?:19|20)\d\d) års (?:\p{Ll}+ )?\p{L}*(?:priser|stipendier|utmärkelser|belöningar|medaljer|hedersbetygelser)(?:na)?$/iu;

/** News tells before so many paragraphs what they are of. */
const HEAD_OF_NEWS = 8;

function winnersOfYear(
  { paragraphs, announcements }: Pick<PageView, 'paragraphs' | 'announcements'>,
  first: number,
): SaidYear | undefined {
  for (const [from, { kind, words: written }] of paragraphs.slice(0, first + 1).entries()) {
    const words = from < first ? written : (announcements[from]?.lead ?? '');
    const nominees = NOMINEES_OF_YEAR.exec(words);
    if (nominees !== null) return { year: Number(nominees[1]), from };
    if (awaitsWinner(words)) continue;
    const said =
      WINNERS_OF_YEAR.exec(words) ??
      (headsAllWithReasons(words) ? YEAR_OF_WINNERS.exec(words) : null) ??
      (from < HEAD_OF_NEWS && kind === 'heading' ? (SEVERAL_PRIZES.exec(words) ?? PRIZES_OF_YEAR.exec(words)) : null);
    if (said !== null) return { year: Number(said[1]), from };
  }
  return undefined;
}
