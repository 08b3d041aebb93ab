import { type AwardFacts, NO_FACTS } from '../award/award-facts.ts';
import { awardName, namesAward } from '../award/award-name.ts';
import type { AwardNames } from '../award/award-names.ts';
import { namesPartOfSite } from '../award/names-part-of-site.ts';
import { readEmphasizedLabel } from '../award/read-emphasized-label.ts';
import { readFacts } from '../award/read-facts.ts';
import { readLabel, readNamingLabel } from '../award/read-label.ts';
import { readSpreadSentence } from '../award/read-spread-sentence.ts';
import { withGiversPlace } from '../award/with-givers-place.ts';
import { withNamesBehindClasses } from '../award/with-names-behind-classes.ts';
import { withSiblingAwards } from '../award/with-sibling-awards.ts';
import { withSiblingNames } from '../award/with-sibling-names.ts';
import { endingsOf } from '../line/endings-of.ts';
import { isCueHeading } from '../line/find-cue.ts';
import { saysWinners } from '../line/says-winners.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { Announcement } from './find-announcement.ts';

/** What each paragraph of a page says of an award, by itself and by its place among the others. */
export function readPageFacts(
  paragraphs: readonly Paragraph[],
  announcements: readonly (Announcement | null)[],
  names: AwardNames,
  text: string,
): readonly AwardFacts[] {
  const read = paragraphs.map((paragraph, index) => {
    const spread = readSpreadSentence(paragraphs, index, names);
    return spread.recipient === undefined ? readFacts(withLineBelow(paragraph, paragraphs[index + 1]), names) : spread;
  });
  const headed = withBoldNames(
    paragraphs,
    withHeadedNames(
      paragraphs,
      withSiblingAwards(
        paragraphs,
        withSiblingNames(paragraphs, withNamesBehindClasses(paragraphs, withGiversPlace(paragraphs, read))),
      ),
    ),
  );
  return withUsedNames(paragraphs, withNamingLabels(paragraphs, announcements, headed), text);
}

/** "Idrottsgalan 2022" and below it "Alla pristagare": a title in two lines, which says whose year it is. */
function withLineBelow(paragraph: Paragraph, next: Paragraph | undefined): Paragraph {
  if (paragraph.kind !== 'heading' || next?.kind !== 'heading' || !/(?:19|20)\d\d$/u.test(paragraph.words))
    return paragraph;
  return saysWinners(next.words) ? { ...paragraph, words: `${paragraph.words} – ${next.words}` } : paragraph;
}

/**
 * A heading right under the heading "Vinnare" or "Hedersomnämnande" is the recipient, whatever its form: "Till **Siv
 * Bo**". Under "Vinnare: Siv Bo" it is not.
 */
function withHeadedNames(paragraphs: readonly Paragraph[], facts: readonly AwardFacts[]): readonly AwardFacts[] {
  return facts.map((fact, index) => {
    const above = paragraphs[index - 1];
    const { kind, words } = paragraphs[index]!;
    if (above?.kind !== 'heading' || kind !== 'heading' || fact.recipient !== undefined) return fact;
    if (fact.years.length > 0 || findAnnouncementWords(words) || namesPartOfSite(words)) return fact;
    const label = readLabel(`${above.words}:`);
    const isOfWinner = label?.value === '' && /^(?:recipient|holder)$/.test(label.field);
    return isOfWinner && readEmphasizedLabel(words) === null && !/^(?:19|20)\d\d(?!\d)/u.test(words)
      ? { years: [], recipient: words.replace(/[*_]{1,3}/gu, '').replace(/^Till (?=\p{Lu})/u, '') }
      : fact;
  });
}

/** "**Siv Bo**, Radio Kalix.": a name by its marks, and what it is of; not "**Siv Bo**, juryns ordförande." */
const BOLD_NAME =
  /^(\*\*|__)(\p{Lu}[^*_.!?:"”“„»«]{1,60})\1,\s(?!.*(?:jury|ordförande|ledamot|kontakt|sekreterare))[^*_.!?:"”“„»«]{2,80}\.?$/u;

/** A line right under the heading of an award that holds but a name in bold and what it is of: who got it. */
function withBoldNames(paragraphs: readonly Paragraph[], facts: readonly AwardFacts[]): readonly AwardFacts[] {
  return facts.map((fact, index) => {
    const above = facts[index - 1];
    const isUnderAward =
      paragraphs[index - 1]?.kind === 'heading' && above?.award !== undefined && above.recipient === undefined;
    const isEmpty = fact.award === undefined && fact.recipient === undefined && fact.years.length === 0;
    if (!isUnderAward || !isEmpty || paragraphs[index]!.kind !== 'text') return fact;
    const recipient = BOLD_NAME.exec(paragraphs[index]!.words)?.[2];
    return recipient === undefined ? fact : { years: [], recipient };
  });
}

function findAnnouncementWords(words: string): boolean {
  return isCueHeading(words) || readLabel(`${words}:`) !== null;
}

/** A record has no more labels than this above its citation. */
const MOST_LABELS = 6;

/**
 * "Projekt: Lånecykel i vården" right above "Motivering: …" names the recipient, unless the record names one already.
 */
function withNamingLabels(
  paragraphs: readonly Paragraph[],
  announcements: readonly (Announcement | null)[],
  facts: readonly AwardFacts[],
): readonly AwardFacts[] {
  return facts.map((fact, index) => {
    const empty = fact.years.length === 0 && fact.award === undefined && fact.recipient === undefined;
    if (!empty || announcements[index] !== null || announcements[index + 1]?.cue !== 'sure') return fact;
    const label = readNamingLabel(paragraphs[index]!.words);
    if (label === null) return fact;
    const award = namesAward(label.key) ? awardName(label.key) : undefined;
    let isNamed = facts[index - 1]?.name !== undefined;
    for (let above = index - 1; above >= Math.max(0, index - MOST_LABELS) && !isNamed; above -= 1) {
      isNamed = facts[above]!.recipient !== undefined;
      if (readNamingLabel(paragraphs[above]!.words) === null) break;
    }
    if (isNamed && award === undefined) return fact;
    return { years: [], recipient: label.value, isHolder: true, ...(award !== undefined && { award }) };
  });
}

/** "Visby näringslivsgala 2018": the year of the awards that are given there, when the page has several of them. */
const YEAR_OF_GALA = /(?:gala|galan|prisutdelning(?:en)?|prisfest(?:en)?)\s+((?:19|20)\d\d)(?!\d)/iu;

/** The title of a page stands among its first paragraphs. */
const NEAR_HEAD = 3;

/** A line that says who won: the page's title is then the award's. */
const NAMES_WINNERS =
  /^[#*_ ]*(?:(?:årets )?(?:vinnar(?:e|na)|mottagare|pristagar(?:e|na))|hedersomnämnande)[*_]*(?::|$)/imu;

/**
 * A name beside a year, as in "Nyhetsbrev 2019", tells of an award only if the page uses the name again, is a list, or
 * gives this year's awards under its title: "Årets vårdenhet", "Årets vardagshjälte".
 */
function withUsedNames(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  text: string,
): readonly AwardFacts[] {
  const editions = facts.filter(
    ({ name, recipient, years }, index) =>
      years.length > 0 && (name !== undefined || (recipient !== undefined && paragraphs[index]!.kind === 'heading')),
  );
  const list =
    new Set(editions.map(({ name, recipient }) => name ?? recipient)).size > 1 &&
    new Set(editions.flatMap(({ years }) => years)).size > 1;
  const categories = new Set(facts.flatMap(({ award }) => (award?.startsWith('Årets ') ? [award] : []))).size;
  return facts.map((fact, index) => {
    const gala =
      index < NEAR_HEAD && categories > 1 && paragraphs[index]!.kind === 'heading'
        ? YEAR_OF_GALA.exec(paragraphs[index]!.words)?.[1]
        : undefined;
    if (gala !== undefined) return { years: [Number(gala)] };
    if (list || fact.name === undefined || fact.years.length === 0) return fact;
    const word = fact.name.split(' ')[0]!.replace(/s$/u, '');
    const isTitle =
      index === 0 || (index === 1 && paragraphs[0]!.kind === 'heading' && paragraphs[1]!.kind === 'heading');
    if (isTitle && (NAMES_WINNERS.test(text) || (index === 0 && categories > 1))) return fact;
    return endingsOf(word, text).length > 1 ? fact : NO_FACTS;
  });
}
