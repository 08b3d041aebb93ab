import type { Document, Notice } from '../../records.ts';
import { countBelow } from '../count-below.ts';
import { lineOf, placeOf } from '../place-of.ts';
import type { ParsedCitation } from '../source-format.ts';
import type { AwardFacts } from './award/award-facts.ts';
import type { AwardNames } from './award/award-names.ts';
import { bareRecipient } from './award/bare-recipient.ts';
import { readAwardSentence } from './award/read-award-sentence.ts';
import { readLabel } from './award/read-label.ts';
import { sentencesOf } from './award/sentences-of.ts';
import { isFurniture } from './line/is-furniture.ts';
import { isSpoken } from './line/is-spoken.ts';
import { saysOnOccasion } from './line/says-on-occasion.ts';
import type { Paragraph } from './paragraph/paragraph.ts';
import { isNounOf } from './record/is-noun-of.ts';
import { DOUBTS } from './text/doubts.ts';
import type { PageView } from './view/page-view.ts';

/**
 * "… med motiveringen att kommunen hade …": the jury's reason in someone else's words. Not "motiveringen, att läsa
 * här".
 */
const INDIRECT =
  /(?<!\p{L})(?:\p{L}*motivering(?:en)?(?: \p{Ll}+){0,3}|motivera(?:s|des)(?: \p{Ll}+)? med|motivera(?:de|r)(?: \p{Ll}+){1,3} med),? (?:bland annat |främst )?att (?!läsa|hitta|se )/iu;

/** "… fick ett hedersomnämnande med orden ”för sin uthålliga satsning som nu ger resultat på varje skola”." */
const ALSO_QUOTED =
  /(?:motivering(?:en)?|motivera(?:r|de|des|s)|med orden|(?:får|fick|tilldelas|tilldelades|belönas|belönades)[^."”“„»«]{2,80}(?: för(?: att \p{Ll}+)?|(?=["”“„»«](?:[Ff]ör|som (?:genom|med|har)) ))|jur\p{L}+ (?:skriver|skrev|menar|lyfter fram|framhåller))[^"”“„»«*_]{0,40}["”“„»«*_](?:[^\s"”“»«*_]+\s+){6}/iu;

/** "Fyra tilldelas stipendier: Siv Bo, fotograf, ”som väljer oväntade klanger …”": parts of reasons in one sentence. */
const QUOTED_PART =
  /(?<!\p{L})(?:får|fick|tilldelas|tilldelades|belönas|belönades)(?!\p{L})[^.!?]*(?:, |för (?:ett |en )?|som )["”“](?:som|för|en|ett|\p{Ll}+t) (?:[^\s"”“]+\s+){5}/u;

/** "Siv Bo är Årets lärare 2018. Klassen hälsar: ”Hon hör vad ingen …”": a whole sentence, whoever says it. */
const LED_INTO = /:\s+["”“„»«]\p{Lu}(?:[^\s"”“»«]+\s+){8}/u;

/** "Hon får priset för att med fantasi och magi visa läsaren …": why someone got it, in the words of the page. */
const REASON_TOLD =
  /(?<!\p{L})(?:får|fick|tilldelas|tilldelades|erhåller|erhöll) (?:priset|stipendiet|utmärkelsen|medaljen) för (?:att|sin|sitt|sina|hennes|hans|deras)(?!\p{L})(?: \S+){6}/iu;

/**
 * "Gyllene kritan 2023 delas ut till Mikael Stenfors, professor i statistik, för att han svarar på mejl på söndagar": a
 * reason told in passing.
 */
const IN_PASSING =
  /(?<!\p{L})för (?:(?:s(?:in|itt|ina)|hennes|hans|deras) (?:[^\s.!?]+\s+){4}|att (?:han|hon|hen|de|man|kommunen|föreningen|skolan|företaget|laget) (?!(?:skulle|ska|kan|kunde|vill|får|fick)(?!\p{L}))(?:[^\s.!?]+\s+){6})/iu;

/** "*Saknar du någon uppgift? Hör av dig.*": emphasized, but said to the reader. */
const TO_THE_READER = /[*_][^*_]*(?<!\p{L})(?:du|dig|ni)(?!\p{L})[^*_]*[*_]/iu;

/** What looks like a citation and was not taken, so that nothing is dropped in silence. */
export function findLeftOver(
  document: Document,
  { paragraphs, facts, names, announcesCitations }: PageView,
  citations: readonly ParsedCitation[],
  notices: readonly Notice[],
): readonly Notice[] {
  const told = notices.flatMap(({ line }) => line ?? []).sort((a, b) => a - b);
  const isTold = (from: number, to: number) =>
    (firstFrom(told, lineOf(document, from)) ?? Number.POSITIVE_INFINITY) <= lineOf(document, to);
  const starts = citations.map(({ start }) => start);
  const left: Notice[] = [];
  const toldFrom: number[] = [];
  const toldTo: number[] = [];
  const say = (code: 'award-without-citation' | 'indirect-citation', offset: number) => {
    left.push({ code, message: DOUBTS[code], ...placeOf(document, offset) });
  };

  const dated = facts.filter(
    ({ name, recipient, years }, index) => (name ?? recipient) !== undefined && years.length === 1 && index > 0,
  );
  const isList = dated.length > 1 && (announcesCitations || facts.some(({ award }) => award !== undefined));
  for (const { at, from, to, named, texts } of sections(document.text, paragraphs, facts)) {
    if (!named.some((index) => isNamed(facts[index]!, isList)) || isTold(from, to)) continue;
    if (named.some((index) => isCountedElsewhere({ ...facts[index]!, years: facts[at]!.years }, citations))) continue;
    const hasText = texts.some(({ words }) => words.split(/\s+/).length >= 5 && !isFurniture(words));
    if (!hasText || (firstFrom(starts, from) ?? to) < to) continue;
    say('award-without-citation', paragraphs[at]!.start);
    toldFrom.push(from);
    toldTo.push(to);
  }
  const counted = new Set(citations.flatMap(({ recipient }) => recipient ?? []));
  for (const [index, { kind, start, end, words }] of paragraphs.entries()) {
    if (kind === 'heading' || kind === 'rule' || start < (toldTo[countBelow(toldFrom, start) - 1] ?? 0)) continue;
    const given = givesUncounted(facts[index]!, counted);
    const quoted =
      (ALSO_QUOTED.test(words) || QUOTED_PART.test(words) || (given && LED_INTO.test(words) && !isSpoken(words))) &&
      !TO_THE_READER.test(words) &&
      !saysOnOccasion(words);
    const told = REASON_TOLD.test(words) || (kind === 'text' && IN_PASSING.test(words));
    const passing = told && given;
    if (!(quoted || passing || INDIRECT.test(words)) || isTold(start, end)) continue;
    const before = citations[countBelow(starts, start) - 1];
    if (before !== undefined && before.end > start) continue;
    const inside = firstFrom(starts, start) ?? Number.POSITIVE_INFINITY;
    if (quoted && inside < end) continue;
    const own = inside < end ? document.text.slice(start, inside) : words;
    if (
      quoted ||
      (passing && inside >= end) ||
      sentencesOf(own).some((sentence) => INDIRECT.test(sentence) && !isCounted(sentence, names, citations))
    )
      say('indirect-citation', start);
  }
  return left;
}

/** Whether words give an award of a year to someone of whom no citation is counted. */
function givesUncounted({ recipient, award, years }: AwardFacts, counted: ReadonlySet<string>): boolean {
  return recipient !== undefined && award !== undefined && years.length === 1 && !counted.has(bareRecipient(recipient));
}

/** Whether a sentence can be about an award whose citation is counted from elsewhere on the page. */
function isCounted(sentence: string, names: AwardNames, citations: readonly ParsedCitation[]): boolean {
  const recipient = readAwardSentence(sentence, names).recipient;
  const bare = recipient === undefined ? undefined : bareRecipient(recipient);
  const years = [...sentence.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year));
  return citations.some(
    (citation) =>
      (bare === undefined || citation.recipient === bare) &&
      (years.length === 0 || (citation.year !== undefined && years.includes(citation.year))),
  );
}

/** Whether what a heading tells of is counted from under another: "Samir är Årets gårdsvärd 2021", Samir Bouzid. */
function isCountedElsewhere({ recipient, name, years }: AwardFacts, citations: readonly ParsedCitation[]): boolean {
  const who = recipient ?? name;
  return (
    who !== undefined &&
    citations.some(
      (citation) =>
        citation.year !== undefined &&
        years.includes(citation.year) &&
        citation.doubt === undefined &&
        citation.recipient !== undefined &&
        (citation.recipient.includes(bareRecipient(who)) || isNounOf(who, citation.recipient)),
    )
  );
}

/** Whether a heading names someone who can have got an award. */
function isNamed({ recipient, years, name }: AwardFacts, isList: boolean): boolean {
  return recipient !== undefined || ((years.length === 0 || isList) && name !== undefined && !/^jury/iu.test(name));
}

/** Each heading with a year, the headings that name its recipient, and what stands between it and the next such. */
function* sections(text: string, paragraphs: readonly Paragraph[], facts: readonly AwardFacts[]) {
  let level = 0;
  let since = false;
  const isDatedAbove = (index: number) => index > 0 && facts[index - 1]!.years.length > 0;
  const heads = paragraphs.flatMap((paragraph, index) => {
    if (paragraph.kind !== 'heading') return [];
    const below = paragraphs[index + 1];
    const isDated = facts[index]!.years.length > 0;
    since ||= isDated;
    if (isDated) level = below?.kind === 'heading' && below.level > paragraph.level ? below.level : 0;
    const isFirstBelow = paragraphs[index - 1]?.kind === 'heading';
    const isNext = paragraph.level === level && !isFirstBelow;
    const isLabelled = readLabel(below?.words ?? '')?.field === 'recipient';
    const isOther = since && !isDatedAbove(index) && (facts[index]!.recipient !== undefined || isLabelled);
    return isDated || isNext || isOther ? [index] : [];
  });
  for (const [position, at] of heads.entries()) {
    const next = heads[position + 1] ?? paragraphs.length;
    const texts = paragraphs.slice(at + 1, next).filter(({ kind }) => kind !== 'heading');
    const isHead = paragraphs[at + 1]?.kind === 'heading' || readLabel(paragraphs[at + 1]?.words ?? '') !== null;
    const below = isHead && at + 1 < next ? [at + 1] : [];
    const to = paragraphs[next]?.start ?? text.length;
    yield { at, from: paragraphs[at]!.end, to, named: [at, ...below], texts };
  }
}

/** The least of ascending numbers that is not below a limit. */
function firstFrom(numbers: readonly number[], limit: number): number | undefined {
  return numbers[countBelow(numbers, limit)];
}
