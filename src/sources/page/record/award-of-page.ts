import { awardName } from '../award/award-name.ts';
import { findAward } from '../award/award-names.ts';
import { awardOfWinner } from '../award/award-of-winner.ts';
import { namesPartOfSite } from '../award/names-part-of-site.ts';
import { readAwardHeading } from '../award/read-award-heading.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { literal } from '../line/literal.ts';
import { saysWinners } from '../line/says-winners.ts';
import type { PageView } from '../view/page-view.ts';

/** The award the page is about: the only one its records name, or the one its title or opening names. */
export function awardOfPage(view: PageView, ofRecords: readonly (string | undefined)[]): string | undefined {
  const { paragraphs, facts, names } = view;
  const named = new Map<string, string>();
  for (const award of ofRecords) {
    if (award !== undefined && !PRIZE_BESIDE.test(award)) named.set(award.toLocaleLowerCase('sv'), award);
  }
  if (named.size > 0) return named.size === 1 ? [...named.values()][0] : undefined;
  const beside = awardBesideWinners(view);
  if (beside !== undefined) return beside;
  const opening = facts.slice(0, 3).find(({ award }) => award !== undefined)?.award;
  if (opening !== undefined) return opening;
  if (names.names.length === 1) return names.names[0];
  const told = new Set(paragraphs.slice(0, 8).flatMap(({ words }) => findAward(words, names)?.name ?? []));
  if (told.size === 1) return [...told][0];
  return awardOfTitle(view) ?? awardOfWinner(withoutYears(paragraphs[Math.max(0, view.title)]?.words ?? '')).award;
}

/** "Kulturpristagare 2010–2015", "Kulturpristagare genom åren" */
function withoutYears(title: string): string {
  return title.replace(/[\s,(:]*(?:(?:19|20)\d\d\s*[-–]?\s*)+\)?$|\s+genom (?:åren|tiderna)$/u, '').trim();
}

/** A prize that goes with another one: it is not what the whole page is about. */
const PRIZE_BESIDE =
  /^(?:(?:juryns|publikens|styrelsens) )?(?:hederspris|specialpris|publikpris|hedersomnämnande)(?:et)?$/iu;

/** A title stands among so many first paragraphs. */
const HEAD_OF_PAGE = 4;

/**
 * "STÄMGAFFELN – MOTTAGARE 2016–2024", in one line or two, and "Första raden – våra debutanter" where a sentence says
 * who "får Första raden".
 */
function awardBesideWinners({ paragraphs, names }: PageView): string | undefined {
  for (const [index, { kind, words }] of paragraphs.slice(0, HEAD_OF_PAGE).entries()) {
    const lines = words.split('\n');
    const [line = ''] = kind === 'heading' || index === 0 ? lines : [];
    const inLine = line.split(/\s+[–—|-]\s+/u);
    const parts = inLine.length === 1 && kind === 'text' ? lines : inLine;
    if (parts.length !== 2) continue;
    const [first = '', second = ''] = parts.map((part) => withoutYears(part));
    if (saysWinners(second) && !saysWinners(first)) return awardName(first, names);
    const given = new RegExp(
      `(?:får|fick|vinn[ae]r?|vann|delar ut|tilldela\\p{Ll}*|priset|utmärkelsen) ${literal(first)}(?!\\p{L})`,
      'u',
    );
    if (first.length > 5 && paragraphs.some((other) => other.kind === 'text' && given.test(other.words)))
      return awardName(first, names);
  }
  return undefined;
}

/** A title that is a mere name, "Tillväxtspaden", on a page that says that it is about winners. */
function awardOfTitle({ paragraphs, facts, names }: PageView): string | undefined {
  const at = Math.max(
    0,
    paragraphs.findIndex(({ kind, level }) => kind === 'heading' && level === 1),
  );
  const title = paragraphs[at];
  if (title === undefined || title.words.length > 100 || /[.!?]$/.test(title.words)) return undefined;
  const read = readAwardHeading(title.words, names);
  // "Siv Bos pris" in a line of its own that nothing marks as a heading.
  if (at === 0 && title.kind === 'text' && read.award !== undefined && read.recipient === undefined) return read.award;
  const name = facts[at]?.name ?? read.name;
  if (
    name === undefined ||
    OF_WINNERS.test(name) ||
    /stipendiat/iu.test(name) ||
    isFurniture(name) ||
    namesPartOfSite(name) ||
    PERSON_AND_PLACE.test(name) ||
    GIVER.test(name)
  )
    return undefined;
  const isAbout = paragraphs.some(
    ({ kind, words }, index) => (index === at || index === at + 1 || kind === 'heading') && OF_WINNERS.test(words),
  );
  return isAbout ? awardName(name) : undefined;
}

/** "Siv Bo, Hagesta.": a winner. */
const PERSON_AND_PLACE = /^\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}\p{Ll}[\p{L}-]+, \p{Lu}\p{L}+\.?$/u;

/** "Idrottsalliansen i Hallsberg": whose page it is, and no award. */
const GIVER =
  /^\p{L}*(?:alliansen|förbundet|föreningen|klubben|sällskapet|stiftelsen|distriktet|nämnden|samfundet)(?: i \p{L}[\p{L} -]*)?$/iu;

const OF_WINNERS = /vinnar|pristagar|mottagar|motivering|utmärkelse|priset/iu;
