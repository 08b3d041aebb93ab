import type { AwardFacts } from '../award/award-facts.ts';
import { sentencesOf } from '../award/read-cue-lead.ts';
import { readLabel } from '../award/read-label.ts';
import type { PageView } from '../page-view.ts';

/** A year and the paragraph that says it. */
export interface EditionOfPage {
  readonly year: number;
  readonly from: number;
  /** The award it is said of, where it holds for that one alone. */
  readonly award?: string;
}

/** Said of all who got the award. */
const OF_SEVERAL =
  /(?<!\p{L})(?:de som|dem som|alla|samtliga|följande|här är|pristagarna|vinnarna|stipendiaterna|hedersdoktorer(?:na)?|mottagarna|priserna)(?!\p{L})/iu;

/** "På torsdagen delades kvalitetspriset 2022 ut." */
const HANDED_OUT =
  /(?<!\p{L})(?:(?:delades|delas|delade)(?: .+)? ut|delats ut|utdelades|utdelas|prisutdelningen)(?!\p{L})/iu;

/**
 * The year of the one edition a page tells of: said before its first citation, of nobody in particular ("Här är de som
 * fick priset 2019") or in the subject of a mail, and of no other year anywhere on the page.
 *
 * @param first the paragraph that announces the page's first citation
 * @returns undefined for a page of several editions, or of an unsaid one
 */
export function editionOfPage({ facts, paragraphs }: PageView, first: number): EditionOfPage | undefined {
  const from = facts.findIndex(
    ({ years, recipient, name, award }, index) =>
      index < first &&
      years.length === 1 &&
      recipient === undefined &&
      name === undefined &&
      (OF_SEVERAL.test(paragraphs[index]!.words) ||
        (award !== undefined && HANDED_OUT.test(paragraphs[index]!.words)) ||
        readLabel(paragraphs[index]!.words)?.field === 'title'),
  );
  const told = from < 0 ? (winnersOfYear(paragraphs, first) ?? awardWithYear(paragraphs, facts, first)) : undefined;
  const year = facts[from]?.years[0] ?? told?.year;
  if (year === undefined) return undefined;
  return facts.every(({ years }) => years.every((other) => other === year)) ? (told ?? { year, from }) : undefined;
}

/** "De är fakultetens hedersdoktorer 2019" */
const WINNERS_OF_YEAR =
  /(?<!\p{L})(?:pristagare|vinnare|mottagare|stipendiater|hedersdoktorer|medaljörer)(?:na)? (?:år )?((?:19|20)\d\d)(?![\d–-])/iu;

function winnersOfYear(paragraphs: PageView['paragraphs'], first: number): EditionOfPage | undefined {
  const from = paragraphs.slice(0, first).findIndex(({ words }) => WINNERS_OF_YEAR.test(words));
  return from < 0 ? undefined : { year: Number(WINNERS_OF_YEAR.exec(paragraphs[from]!.words)![1]), from };
}

/** "utsett mottagaren av Lysekils kommuns kulturstipendium 2021", "har fått Guldskruven 2021" */
const AWARD_WITH_YEAR =
  /(?<!\p{L})(?:får|fått|fick|tilldela(?:s|des|ts)|belöna(?:s|des|ts) med|mottagar(?:e|en|na) av|vinnar(?:e|en|na) av|ta(?:r|git) emot|dela(?:r|t)? på)(?!\p{L})(?: [^.!?:;"”“„»«–]{0,60}?)? (\p{L}*(?:pris|priset|stipendium|stipendiet|utmärkelse|utmärkelsen|medalj|medaljen|diplom|diplomet|plakett|plaketten)|\p{Lu}[\p{L}-]+(?:en|et|an|at|a)) ((?:19|20)\d\d)(?![\d–-])/gu;

/** Said of who may get an award, or did so earlier. */
const OF_OTHERS =
  /(?<!\p{L})(?:nominera\p{L}*|finalist\p{L}*|ansök\p{L}*|förslag|tidigare|förra(?! (?:veckan|månaden|helgen))|fjol|senast|sedan)(?!\p{L})/iu;

/** Whether a sentence tells who got which award when, so that its year is that one's. */
function isRead({ years, recipient, award }: AwardFacts): boolean {
  return years.length > 0 && recipient !== undefined && award !== undefined;
}

/** An award's name with its year right behind it, in a sentence of the running text that says someone got it. */
function awardWithYear(
  paragraphs: PageView['paragraphs'],
  facts: PageView['facts'],
  first: number,
): EditionOfPage | undefined {
  const said = paragraphs.slice(0, first + 1).flatMap(({ kind, words }, from) =>
    kind !== 'text' || isRead(facts[from]!)
      ? []
      : sentencesOf(words.replace(/\s+/gu, ' '))
          .filter((sentence) => !OF_OTHERS.test(sentence))
          .flatMap((sentence) => [...sentence.matchAll(AWARD_WITH_YEAR)])
          .map(([, award, year]) => ({ year: Number(year), award: award!, from })),
  );
  return new Set(said.map(({ year }) => year)).size === 1 ? said[0] : undefined;
}
