import { awardName, namesAward } from '../award/award-name.ts';
import { type AwardNames, toAwardNames, withoutArticle } from '../award/award-names.ts';
import { canBeAward } from '../award/can-be-award.ts';
import { dropWinners } from '../award/drop-winners.ts';
import { HEADING_EDGES } from '../award/heading-edges.ts';
import { headsOfYears } from '../award/heads-of-years.ts';
import { namesGiversPrize } from '../award/names-givers-prize.ts';
import { objectInCommon } from '../award/object-in-common.ts';
import { type Speak, speakOfAwards } from '../award/speak-of-awards.ts';
import { speaksOfCitations } from '../line/find-cue.ts';
import { literal } from '../line/literal.ts';
import { saysWinners } from '../line/says-winners.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';

/** A name is taken for an award's when this much speaks for it: one telling place, or several that hint. */
const ENOUGH = 3;

/** More awards than a page tells of, and more names than are weighed. */
const MOST_AWARDS = 50;
const MOST_CANDIDATES = 80;

/** No page says first after so many paragraphs what its awards are called. */
const MOST_PARAGRAPHS = 400;

/**
 * Learns what the awards of a page are called, before its sentences are read with them.
 *
 * Each place that can name an award gives a name and speaks for it more or less: a sentence that tells of the award
 * itself ("Guldäpplet delas ut av …", "utmärkelsen Guldäpplet"), a label, a heading about its winners, a year beside
 * it. Names with enough of it are the page's, the surest first. A longer name that only goes on from a sure one is
 * none.
 */
export function learnAwardNames(paragraphs: readonly Paragraph[]): AwardNames {
  const head = paragraphs.slice(0, MOST_PARAGRAPHS);
  const weighed = new Map<string, Candidate>();
  const speak: Speak = (written, weight, year) => {
    const name = awardName(written);
    if (name === undefined || !canBeAward(name)) return;
    const key = name.toLocaleLowerCase('sv');
    const isCased = /\p{Ll}/u.test(written);
    const known = weighed.get(key) ?? { name, isCased, weight: 0, years: new Set<string>() };
    if (isCased && !known.isCased) Object.assign(known, { name, isCased });
    if (weight > 1 || year === undefined || !known.years.has(year)) known.weight += weight;
    if (year !== undefined) known.years.add(year);
    if (weighed.size < MOST_CANDIDATES || weighed.has(key)) weighed.set(key, known);
  };
  const first = head.findIndex(({ kind, words }) => kind === 'heading' || leadsIntoRecords(words));
  // Below "Juryns motiveringar:" a heading is the first record's.
  const title = isOfSite(head, first) ? first + 1 : Math.max(0, head[first]?.kind === 'heading' ? first : 0);
  for (const [index, paragraph] of head.entries()) speakOfAwards(paragraph, index === title, speak);
  for (const name of headsOfYears(head)) speak(name, ENOUGH);
  const given = objectInCommon(head.map(({ words }) => words));
  if (given !== undefined) speak(given, ENOUGH);
  const titled = awardName(dropWinners(head[title]?.words ?? '').replace(HEADING_EDGES, ''));
  if (titled !== undefined && [...weighed.values()].some(({ name }) => namesGiversPrize(name))) speak(titled, ENOUGH);
  const running = head
    .flatMap(({ kind, words }, index) => (index === title || kind === 'rule' ? [] : [words]))
    .join('\n');
  const sentences = head.flatMap(({ kind, words }) => (kind === 'text' ? [words] : [])).join('\n');
  const headed = headedWithYear(head);
  const shorter = new Map<string, string>();
  const whole = withoutHalves(
    [...weighed.values()].filter(({ name }) => given === undefined || !name.endsWith(` ${given}`)),
    head.map(({ words }) => words).join('\n'),
  );
  const sure = withoutRecipients(inOneForm(whole, shorter), running)
    .map((candidate) => ({
      name: candidate.name,
      weight:
        weightOf(candidate, titled, running) +
        (headed.has(candidate.name) && sentences.includes(candidate.name) ? 2 : 0),
    }))
    .filter(({ weight }) => weight >= ENOUGH)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_AWARDS);
  const goesOn = (name: string, weight: number) =>
    name !== titled && sure.some((other) => other.weight >= weight && name.startsWith(`${other.name} `));
  const all = sure
    .filter(({ name, weight }) => !goesOn(name, weight) && !sure.some((other) => tellsOf(name, other.name)))
    .map(({ name }) => name);
  const proper = all.filter((name) => !namesGiversPrize(name));
  const names = proper.length > 0 ? proper : all;
  return toAwardNames(names, new Map([...shorter].filter(([, name]) => names.includes(name))));
}

/** "Spridda bilder från Kvarnpriset", a title: what is told of an award that the page names by itself. */
function tellsOf(title: string, name: string): boolean {
  const before = title.endsWith(` ${name}`) ? title.slice(0, -name.length - 1) : '';
  return / (?:från|om|kring|ur)$/u.test(before) && !namesAward(before);
}

const WITH_YEAR = /^\p{Lu}\D+ (?:19|20)\d\d$/u;

/** Whether the first heading is a site's name, and the next one the title: the only heading that ends in a year. */
function isOfSite(paragraphs: readonly Paragraph[], first: number): boolean {
  const [site, title] = [paragraphs[first], paragraphs[first + 1]];
  if (site?.level !== 7 || title?.level !== 7 || namesAward(site.words) || !WITH_YEAR.test(title.words)) return false;
  const dated = paragraphs.filter(({ kind, words }) => kind === 'heading' && /(?:19|20)\d\d/u.test(words));
  return dated.length === 1 && !saysWinners(title.words.replace(/ \d+$/u, ''));
}

function leadsIntoRecords(words: string): boolean {
  return words.endsWith(':') && speaksOfCitations(words, false);
}

interface Candidate {
  name: string;
  /** Whether some place writes it otherwise than in capitals, from which "Årets Bok" cannot be told. */
  isCased: boolean;
  weight: number;
  readonly years: Set<string>;
}

/**
 * What has been said for a name, and more for one that stands beside several years, and for a title that the page uses.
 */
function weightOf({ name, weight, years }: Candidate, title: string | undefined, running: string): number {
  return (
    weight +
    (years.size > 1 ? 2 : 0) +
    (name === title && years.size === 0 && (running.includes(name) || holdsCitations(running)) ? 1 : 0)
  );
}

/** "Rotarys stipendium" of the heading "§ 4 Rotarys stipendium 2019": what a sentence with the same words gives. */
function headedWithYear(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  return new Set(
    paragraphs.flatMap(({ kind, words }) => {
      const name = kind === 'heading' ? WITH_YEAR_AT_END.exec(words)?.[1] : undefined;
      return name !== undefined && namesAward(name) ? (awardName(name) ?? []) : [];
    }),
  );
}

const WITH_YEAR_AT_END = /^(?:§ ?\d+[.:]? )?(\p{Lu}[^.:!?]{4,60}) (?:19|20)\d\d$/u;

/** Whether a page has labels of citations: its title is then more likely an award's. */
function holdsCitations(running: string): boolean {
  return /(?:^|\n)[*_]*(?:Juryns m|M)otivering(?:en)?[*_]*(?::|$)/mu.test(running);
}

/**
 * "Integrationspris" is Integrationspriset, and "Sleven" Måltidspriset Sleven, when the page has both.
 *
 * @param shorter gathers the forms that are left out and the name of each
 */
function inOneForm(candidates: readonly Candidate[], shorter: Map<string, string>): readonly Candidate[] {
  const fuller = new Map(
    candidates.flatMap((candidate) =>
      [withoutArticle(candidate.name), KIND_AND_NAME.exec(candidate.name)?.[1]].flatMap((form) =>
        form === undefined ? [] : [[form, candidate] as const],
      ),
    ),
  );
  const all = new Map(candidates.map((candidate) => [candidate.name, candidate]));
  return candidates.filter(({ name, weight, years }) => {
    const own = KIND_AND_PRIZE.exec(name)?.[1];
    const bare = own === undefined ? undefined : all.get(own);
    if (bare !== undefined) {
      shorter.set(name, bare.name);
      bare.weight += weight;
      for (const year of years) bare.years.add(year);
      return false;
    }
    const same = KIND_AND_PRIZE.test(fuller.get(name)?.name ?? '') ? undefined : fuller.get(name);
    if (same === undefined) return true;
    if (KIND_AND_NAME.test(same.name)) shorter.set(name, same.name);
    same.weight += weight;
    for (const year of years) same.years.add(year);
    return false;
  });
}

const KIND_AND_NAME = /^\p{Lu}\p{Ll}{2,}(?:priset|stipendiet|medaljen|plaketten|tävlingen|utmärkelsen) (\p{Lu}.*)$/u;

/** "Forskningsutmärkelsen Bark-priset": what it is, before a name that says so itself. */
const KIND_AND_PRIZE = /^\p{Lu}\p{Ll}{2,}(?:utmärkelsen|belöningen) (\p{Lu}[\p{L}-]*(?:priset|stipendiet|medaljen))$/u;

/** Whether a page uses a word without the one that follows it in a name. */
function usesAlone(running: string, first: string, second: string): boolean {
  const [word, next] = [literal(first), literal(second)];
  return new RegExp(`(?<!\\p{L})${word}(?! ${next})(?!\\p{L})`, 'u').test(running);
}

/** "Trädgårdspriset" is but half of "Trädgårdspriset Spaden" on a page that never has the one without the other. */
function withoutHalves(candidates: readonly Candidate[], page: string): readonly Candidate[] {
  const fuller = candidates.filter(({ name }) => KIND_AND_NAME.test(name) && !/\d| \p{Ll}/u.test(name));
  return candidates.filter(({ name, weight }) => {
    const whole = fuller.find((other) => other.name.startsWith(`${name} `));
    if (whole === undefined || usesAlone(page, name, whole.name.slice(name.length + 1).split(' ')[0]!)) return true;
    whole.weight += weight;
    return false;
  });
}

/** "Nacka Klimatkronan" of "tilldelades Nacka Klimatkronan" is two names when the page uses both by themselves. */
function withoutRecipients(candidates: readonly Candidate[], running: string): readonly Candidate[] {
  const byName = new Map(candidates.map((candidate) => [candidate.name, candidate]));
  return candidates.filter(({ name, weight }) => {
    const [first, ...rest] = name.split(' ');
    const inner = byName.get(rest.join(' '));
    if (first === 'Årets' || inner === undefined || !usesAlone(running, first!, rest[0]!)) return true;
    inner.weight += weight;
    return false;
  });
}
