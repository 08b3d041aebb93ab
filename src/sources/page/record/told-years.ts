import { findAward } from '../award/award-names.ts';
import { readAwardSentence } from '../award/read-award-sentence.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { isStamp } from '../line/is-stamp.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { PageView } from '../view/page-view.ts';
import type { SaidYear } from '../view/said-year.ts';

/**
 * A year as a page means it: that of an award given (edition), that of a day that something happened on (event), that
 * in which the page itself was written (stamp), or one that may be an edition's or not (unsure). Others are left out.
 */
export interface ToldYear extends SaidYear {
  readonly sense: 'edition' | 'event' | 'stamp' | 'unsure';
  readonly sentence: string;
  /** Whom the sentence names as having got the award. */
  readonly recipient?: string;
  /** Of which award it says so. */
  readonly award?: string;
}

/** Not "2016–2020", "2000 kronor" or "SFS 2016:12". */
const YEAR =
  /(?<![\d.,/–-])(?:19|20)\d\d(?![\d/–-]|[.,:]\d| ?(?:kr|kronor|personer|besökare|medlemmar|elever|invånare|deltagare|meter)(?!\p{L}))/gu;

/** What came before the award, what is still to come, and what has years for other reasons. */
const ASIDE =
  /(?<!\p{L})(?:instifta\p{L}*|stifta\p{L}*|grunda\p{L}*|starta(?:de|des|t|ts|r)|bilda(?:s|des|ts|d|t)|inrätta\p{L}*|införde?s?|tillkom\p{L}*|föd[det]\p{L}*|började?|bygg(?:des|d|da|t)|uppför\p{L}*|invig\p{L}*|tidigare|förra(?! (?:veckan|månaden|helgen))|förre|i juryn|fjol\p{L}*|senast|föregående|första gången|ansök\p{L}*|anmäl\p{L}*|sök(?:a|er|te)|nästa|kommande|sista|planera\p{L}*|utlys\p{L}*|nominera\p{L}*|nominering\p{L}*|jämför\p{L}*|jubile\p{L}*|dnr|diarie\p{L}*|minns|än när|(?:som|fick|får) (?:(?:har|hade|även|också) )*(?:fick|fått|vann|vunnit|tilldelades|mottog|söka|dela ut)|års (?:pristagare|vinnare|mottagare|stipendiat(?:er)?) (?:delade|läste|överlämnade))(?!\p{L})|^\s*(?:vinnare|mottagare|pristagare|stipendiat) (?:av|i) |\?["”]?$/iu;

/** "sedan 1998", "sedan galan 2012", "från och med år 2016" */
const ASIDE_BEFORE =
  /(?<!\p{L})(?:(?:sedan|inför|efter|före)(?: \p{L}+){0,2}|(?:från|till|mellan|åren|än|och med)(?: år(?:et)?| hösten| våren)?) $/iu;

/** "2010 och framåt" */
const ASIDE_BEHIND = /^ (?:och|eller) (?:framåt|framöver|tidigare|senare)(?!\p{L})/iu;

/** "Plaketten har tidigare utdelats till Signe Dahl (1979)" */
const FORMERLY = /(?<!\p{L})(?:tidigare|förut|genom åren|bland (?:de|mottagarna)|bl\.? ?a\.?)(?!\p{L})/iu;

/** "Förra året, 2012, var det Kumla", "Vinnarna 2022 presenteras på Paddeldagen", "Vår vision 2025" */
const OF_OTHERS =
  /(?<!\p{L})(?:förra året|i fjol|men i år|förslag till|vision\p{L}*|ska(?:ll)? bli|vill bli|(?:presenteras|offentliggörs|tillkännages|avslöjas|koras|utses)(?! härmed))(?!\p{L})/iu;

/** What is given, and who gets it. */
const PRIZE =
  /(?<!\p{L})(?:\p{L}*(?:pris(?:et|er|erna)?|stipendi\p{Ll}{2,5}|medalj(?:en|er|erna)?|utmärkelse(?:n|r|rna)?|diplom(?:et|en)?|plakett(?:en|er|erna)?|hederstecken|hederstecknet|belöning(?:en|ar|arna)?|prisutdelning(?:en)?|pristagar(?:e|en|na)|mottagar(?:e|en|na)|vinnar(?:e|en|na)|stipendiat(?:en|er|erna)?|segrar(?:e|en|na))|årets \p{L}+)(?!\p{L})/iu;

/** Where it is given; of a gala without its day, or without winners, the page may only remember it. */
const GALA = /(?<!\p{L})\p{L}*(?:galan?|tävling(?:en)?|prisfest(?:en)?)(?!\p{L})/iu;
const RECENTLY =
  /(?<!\p{L})(?:i ?går|i ?kväll|i helgen|i (?:mån|tis|ons|tors|fre|lör|sön)dags|på (?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|s|skvällen)?)(?!\p{L})/iu;

/** That it is given. */
const GIVES =
  /(?<!\p{L})(?:tilldela\p{Ll}*|dela(?:s|r|des|de|ts)|utdela\p{Ll}*|överlämna\p{Ll}*|utse\p{Ll}*|utsåg\p{Ll}*|kora\p{Ll}*|belöna\p{Ll}*|prisa(?:s|de|des)|tillföll|tillfaller|gå(?:r|tt) till|gick till|vann|vunnit|mottog|hedra\p{Ll}*|hylla\p{Ll}*|uppmärksamma\p{Ll}*|besluta\p{Ll}*|får|fick|fått)(?!\p{L})/iu;

/** "Guldspaden 2021", "**Gyllene maskan** 2014": a name right before the year, and no place or person. */
const NAMED =
  /(?<!(?<!\p{L})(?:[Ii]|[Pp]å|[Vv]id|[Ff]rån|[Tt]ill|[Uu]nder|[Aa]v) )(?<![\p{L}-])\p{Lu}\p{Ll}+(?: \p{Ll}+)?[*_”"]* $/u;

const DAY = /(?:^|\D)\d{1,2} (\p{Ll}+) $/u;

/** Prizes given then are often those of the year before. */
const EARLY: ReadonlySet<string> = new Set(['januari', 'februari']);

/** "Nr 4 – december 1987", "Maj 2013 · nr 3": a number of a paper. */
const NUMBER_OF_PAPER = /(?<!\p{L})(?:nr|nummer|no|årgång(?:en)?)\.? ?\d/iu;

/** "Skriven av Kommunikation, 4 december 2024": a short line that ends in a day and says nothing of a prize. */
const ENDS_IN_DAY = /\d{1,2} \p{Ll}{3,9} (?:19|20)\d\d[*_]*$/u;
const LONGEST_STAMP = 80;

/** "© Ortens Tidning 2019" */
const COPYRIGHT = /^(?:©|copyright)/iu;

/** What leads to other pages. */
const OF_SITE = /^[*_[(]*(?:läs|se (?:även|också|mer)|mer om|ladda|följ|prenumerera|kontakt)(?!\p{L})/iu;

/** A line of a list of editions: "2016 Kantor Bo Lager". */
const OF_LIST = /^[*_]*(?:19|20)\d\d(?!\d)/u;

/** A heading over what is told of other editions. */
const OVER_FORMER =
  /(?<!\p{L})(?:tidigare|föregående|förra|fjolårets|genom (?:åren|tiderna)|de (?:\p{L}+ )?senaste(?: åren)?|senaste årens|alla års)(?!\p{L})/iu;

/**
 * Every year that a page says of an award or of itself, outside the citations.
 *
 * @param inCitations the words of the paragraphs that hold some of a citation, without those of the citation
 */
export function toldYears(view: PageView, inCitations: ReadonlyMap<number, string>): readonly ToldYear[] {
  const told: ToldYear[] = [];
  let isFormer = false;
  for (const [from, paragraph] of view.paragraphs.entries()) {
    const { kind, words } = paragraph;
    if (kind === 'heading' && !OF_LIST.test(words)) isFormer = OVER_FORMER.test(words);
    if (!isFormer && kind !== 'speech') told.push(...toldIn(view, paragraph, inCitations.get(from) ?? words, from));
  }
  return told;
}

function toldIn({ names, facts }: PageView, { kind }: Paragraph, words: string, from: number): readonly ToldYear[] {
  const plain = words.replace(/\s+/gu, ' ');
  if (plain.search(YEAR) < 0) return [];
  if (isStampLine(plain)) return yearsOf(plain).map((year) => ({ year, from, sense: 'stamp', sentence: plain }));
  if (kind === 'quote' || OF_SITE.test(plain) || isSpoken(plain)) return [];
  // A heading has been read as one; of running text each sentence speaks for itself.
  const readOf = (sentence: string) => (kind === 'heading' ? facts[from]! : readAwardSentence(sentence, names));
  return sentencesOf(plain).flatMap((sentence) => {
    const isOfPrize = (part: string) => PRIZE.test(part) || findAward(part, names) !== undefined;
    return [...sentence.matchAll(YEAR)].flatMap((match): readonly ToldYear[] => {
      const year = Number(match[0]);
      const clause = clauseAt(sentence, match.index);
      const before = sentence.slice(0, match.index);
      const behind = sentence.slice(match.index + match[0].length);
      if (ASIDE.test(clause) || FORMERLY.test(sentence) || ASIDE_BEFORE.test(before) || ASIDE_BEHIND.test(behind))
        return [];
      if (OF_OTHERS.test(sentence)) return [{ year, from, sentence, sense: 'unsure' }];
      const { recipient, award } = readOf(sentence);
      const told = {
        ...{ year, from, sentence },
        ...(recipient !== undefined && { recipient }),
        ...(award !== undefined && { award }),
      };
      const month = DAY.exec(before)?.[1];
      const isGiven =
        isOfPrize(clause) ||
        (/^ års \p{L}/u.test(behind) && !GALA.test(clause)) ||
        (GALA.test(clause) && RECENTLY.test(sentence)) ||
        (month !== undefined && GIVES.test(plain)) ||
        (GIVES.test(sentence) && (isOfPrize(sentence) || NAMED.test(before)));
      if (isGiven) return [{ ...told, sense: month !== undefined && EARLY.has(month) ? 'unsure' : 'edition' }];
      if (month !== undefined && kind === 'text') return [{ ...told, sense: EARLY.has(month) ? 'unsure' : 'event' }];
      // A line of a list begins with its edition's year; of any other line a year says nothing.
      return OF_LIST.test(sentence) || (kind === 'heading' && isBare(sentence)) ? [{ ...told, sense: 'unsure' }] : [];
    });
  });
}

/** "2016", "År 2016" */
function isBare(heading: string): boolean {
  return /^\P{L}*(?:år )?(?:19|20)\d\d\P{L}*$/iu.test(heading);
}

function isStampLine(words: string): boolean {
  const isDay = words.length <= LONGEST_STAMP && ENDS_IN_DAY.test(words) && !PRIZE.test(words) && !GIVES.test(words);
  return (
    isStamp(words) || isDay || COPYRIGHT.test(words) || (words.length <= LONGEST_STAMP && NUMBER_OF_PAPER.test(words))
  );
}

function yearsOf(words: string): readonly number[] {
  return [...words.matchAll(YEAR)].map(([year]) => Number(year));
}

/** The part of a sentence between two marks that a place stands in. */
function clauseAt(sentence: string, at: number): string {
  const before = sentence.slice(0, at);
  const from = Math.max(...[',', ';', ':', '(', ' – '].map((mark) => before.lastIndexOf(mark))) + 1;
  const behind = sentence.slice(at).search(/[,;:)]| – /u);
  return sentence.slice(from, behind < 0 ? sentence.length : at + behind);
}
