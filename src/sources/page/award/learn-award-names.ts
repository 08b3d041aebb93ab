import { bareRecipient } from '../bare-recipient.ts';
import { isFurniture } from '../furniture.ts';
import type { Paragraph } from '../split-paragraphs.ts';
import { AWARD_EVIDENCE } from './award-evidence.ts';
import { awardName, namesAward, namesOccasion } from './award-name.ts';
import { type AwardNames, toAwardNames, withoutArticle } from './award-names.ts';
import { dropWinners } from './drop-winners.ts';
import { namesOrganization } from './names-organization.ts';
import { namesPartOfSite } from './names-part-of-site.ts';
import { sentencesOf } from './read-cue-lead.ts';
import { readLabel } from './read-label.ts';
import { saysWinners } from './says-winners.ts';

/** A name is taken for an award's when this much speaks for it: one telling place, or several that hint. */
const ENOUGH = 3;

/** More awards than a page tells of, and more names than are weighed. */
const MOST_AWARDS = 50;
const MOST_CANDIDATES = 80;

/** No page says first after so many paragraphs what its awards are called. */
const MOST_PARAGRAPHS = 400;

const YEAR = '(?:19|20)\\d\\d';

/** "Blå Tråden", "Ledstången": more often an award's name than someone's. */
const DEFINITE =
  /^(?!.*(?:akademi[en]n|förening(?:en)?|stiftelsen|förbundet|sällskapet|bolaget|nämnden|styrelsen|tidningen|bladet|nytt|klubben|rådet|kontoret|institutet|arna|erna)$).*\p{L}{3}(?:en|et|an|na|te)$/u;

/** What a heading or the title is when its year and what it says of winners are taken away. */
const HEADING_EDGES = new RegExp(
  `^(?:${YEAR}(?: års)?\\s*[–—:-]?\\s+)|\\s*[–—:,-]?\\s*\\(?(?:${YEAR}(?:\\s*[–—-]\\s*(?:${YEAR}|\\d\\d)?)?)\\)?$`,
  'gu',
);

/**
 * Learns what the awards of a page are called, before its sentences are read with them.
 *
 * Each place that can name an award gives a name and speaks for it more or less: a sentence that tells of the award
 * itself ("Guldäpplet delas ut av …", "utmärkelsen Guldäpplet"), a label, a heading about its winners, a year beside it.
 * Names with enough of it are the page's, the surest first. A longer name that only goes on from a sure one is none.
 */
export function learnAwardNames(paragraphs: readonly Paragraph[]): AwardNames {
  const head = paragraphs.slice(0, MOST_PARAGRAPHS);
  const weighed = new Map<string, Candidate>();
  const speak: Speak = (written, weight, year) => {
    const name = awardName(written);
    if (name === undefined || !canBeAward(name)) return;
    const key = name.toLocaleLowerCase('sv');
    const known = weighed.get(key) ?? { name, weight: 0, years: new Set<string>() };
    if (weight > 1 || year === undefined || !known.years.has(year)) known.weight += weight;
    if (year !== undefined) known.years.add(year);
    if (weighed.size < MOST_CANDIDATES || weighed.has(key)) weighed.set(key, known);
  };
  const title = Math.max(
    0,
    head.findIndex(({ kind }) => kind === 'heading'),
  );
  for (const [index, paragraph] of head.entries()) speakOf(paragraph, index === title, speak);
  for (const name of headsOfYears(head)) speak(name, ENOUGH);
  const titled = awardName(dropWinners(head[title]?.words ?? '').replace(HEADING_EDGES, ''));
  const running = head
    .flatMap(({ kind, words }, index) => (index === title || kind === 'rule' ? [] : [words]))
    .join('\n');
  const shorter = new Map<string, string>();
  const sure = withoutRecipients(inOneForm([...weighed.values()], shorter), running)
    .map((candidate) => ({ name: candidate.name, weight: weightOf(candidate, titled, running) }))
    .filter(({ weight }) => weight >= ENOUGH)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_AWARDS);
  const goesOn = (name: string, weight: number) =>
    name !== titled && sure.some((other) => other.weight >= weight && name.startsWith(`${other.name} `));
  const names = sure.filter(({ name, weight }) => !goesOn(name, weight)).map(({ name }) => name);
  return toAwardNames(names, new Map([...shorter].filter(([, name]) => names.includes(name))));
}

interface Candidate {
  readonly name: string;
  weight: number;
  readonly years: Set<string>;
}

type Speak = (written: string, weight: number, year?: string) => void;

/** What has been said for a name, and more for one that stands beside several years, and for a title that the page uses. */
function weightOf({ name, weight, years }: Candidate, title: string | undefined, running: string): number {
  return (
    weight +
    (years.size > 1 ? 2 : 0) +
    (name === title && years.size === 0 && (running.includes(name) || holdsCitations(running)) ? 1 : 0)
  );
}

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
  return candidates.filter(({ name, weight, years }) => {
    const same = fuller.get(name);
    if (same === undefined) return true;
    if (KIND_AND_NAME.test(same.name)) shorter.set(name, same.name);
    same.weight += weight;
    for (const year of years) same.years.add(year);
    return false;
  });
}

const KIND_AND_NAME = /^\p{Lu}\p{Ll}{2,}(?:priset|stipendiet|medaljen|plaketten|tävlingen|utmärkelsen) (\p{Lu}.*)$/u;

/** Whether a page uses a word without the one that follows it in a name. */
function usesAlone(running: string, first: string, second: string): boolean {
  const [word, next] = [first, second].map((part) => part.replace(/[^\p{L}\d]/gu, '.'));
  return new RegExp(`(?<!\\p{L})${word}(?! ${next})(?!\\p{L})`, 'u').test(running);
}

/** Headings over headings of several years each: "Stora gröngölingen" over "2022 Hjo" and "2021 Uppsala". */
function headsOfYears(paragraphs: readonly Paragraph[]): readonly string[] {
  const open: { readonly level: number; readonly words: string; readonly years: Set<string> }[] = [];
  const heads: string[] = [];
  const close = (level: number) => {
    while (open.length > 0 && open.at(-1)!.level >= level) {
      const { words, years } = open.pop()!;
      if (years.size > 1) heads.push(words);
    }
  };
  for (const { kind, level, words } of paragraphs) {
    if (kind !== 'heading' || level === 7) continue;
    close(level);
    const year = new RegExp(YEAR, 'u').exec(words)?.[0];
    if (year !== undefined) open.at(-1)?.years.add(year);
    open.push({ level, words, years: new Set() });
  }
  close(0);
  return heads;
}

/** "Nacka Klimatkronan" of "tilldelades Nacka Klimatkronan" is two names when the page uses both by themselves. */
function withoutRecipients(candidates: readonly Candidate[], running: string): readonly Candidate[] {
  const byName = new Map(candidates.map((candidate) => [candidate.name, candidate]));
  return candidates.filter(({ name, weight }) => {
    const [first, ...rest] = name.split(' ');
    const inner = byName.get(rest.join(' '));
    if (inner === undefined || !usesAlone(running, first!, rest[0]!)) return true;
    inner.weight += weight;
    return false;
  });
}

/** What one paragraph gives: its label, its parts if it is a heading, its sentences. */
function speakOf({ kind, words }: Paragraph, isTitle: boolean, speak: Speak): void {
  if (kind === 'rule' || kind === 'quote' || kind === 'speech') return;
  const label = readLabel(words);
  if (label?.field === 'award' && label.value !== '') speak(label.value, ENOUGH);
  if (label !== null || isFurniture(words)) return;
  if (kind === 'heading') {
    const bare = dropWinners(words)
      .replace(HEADING_EDGES, '')
      .replace(/^Belönade med /u, '')
      .trim();
    const parts = bare.split(/\s*(?::|\s[–—|-])\s+/u);
    const about = parts.some((part) => saysWinners(part));
    const year = new RegExp(YEAR, 'u').exec(words)?.[0];
    if (parts.length === 1 && isTitle) speak(bare, namesAward(bare) || DEFINITE.test(bare) ? 2 : 1);
    if (about) for (const part of parts) if (!saysWinners(part)) speak(part, isTitle ? ENOUGH : ENOUGH - 1);
    if (parts.length === 1 && year !== undefined) speak(bare, 1, year);
  }
  const telling =
    kind === 'heading' ? AWARD_EVIDENCE.filter(({ inSentences }) => inSentences !== true) : AWARD_EVIDENCE;
  for (const sentence of sentencesOf(words.slice(0, 1500).replace(/^[*_]+/u, ''))) {
    for (const { pattern, weight } of telling) {
      for (const match of sentence.matchAll(pattern)) {
        const year = new RegExp(`^["”“«]?,? (${YEAR})(?!\\d)`, 'u').exec(
          sentence.slice(match.index + match[0].indexOf(match[1]!) + match[1]!.length),
        )?.[1];
        speak(match[1]!, weight, year);
      }
    }
  }
}

/** A name, and neither someone's, an occasion's nor a piece of a sentence. */
function canBeAward(name: string): boolean {
  return (
    name.split(' ').length <= 7 &&
    name.length <= 70 &&
    !namesOccasion(name) &&
    !namesPartOfSite(name) &&
    !namesOrganization(name) &&
    bareRecipient(name) === name &&
    !/^(?:Juryn|Motivering|Vinnar|Pristagar|Vi|Jag|Det|De|Här|Nu|Så|När|Om|För|Till|I|På|Av|Med|Den \d|Bland|Efter|Under|Vid|Hon|Han|Kommunen|Regionen|Förbundet|Prissumman|Priset|År|Totalt|Sedan|Varje)(?!\p{L})/u.test(
      name,
    ) &&
    !/ (?:är|har|var|får|fick|blir|blev|ska|kan|att|som|inte|och|i|av|på|till|för|med|den|det)$/u.test(name) &&
    !/ (?:är|har|var|får|fick|fått|blir|blev|ska|kan|att|som|inte|tilldelas|vinner|vann) /u.test(name)
  );
}
