import { headsMentions } from '../line/heads-mentions.ts';
import { A_MENTION } from '../line/mention.ts';
import { nameBeforeReason } from '../line/name-before-reason.ts';
import { saysWinners } from '../line/says-winners.ts';
import { toldRank } from '../line/told-rank.ts';
import { type AwardFacts, NO_FACTS } from './award-facts.ts';
import { awardName, namesAward } from './award-name.ts';
import type { AwardNames } from './award-names.ts';
import { recipientOf } from './heading-parts.ts';
import { joinFacts } from './join-facts.ts';
import { mentionedName } from './mentioned-name.ts';
import { properName } from './proper-name.ts';
import { readAwardHeading } from './read-award-heading.ts';
import { readAwardSentence } from './read-award-sentence.ts';
import { readLabel } from './read-label.ts';
import { sentencesOf } from './sentences-of.ts';
import { toldOf } from './told-of.ts';

const YEAR = '((?:19|20)\\d\\d)(?!\\d|[-–/]\\d)';
const CUE_WORDS = '(?:[Mm]otivering(?:en)?|[Uu]tlåtande(?:t)?|[Oo]mdöme(?:t)?)';
const TO_YEAR = new RegExp(`${CUE_WORDS}(?: för| till| år)? (?:år )?${YEAR}`, 'iu');
const OF_YEAR = new RegExp(
  `(?<![\\d-])${YEAR} års (?:\\p{L}+ )?(?:motivering|pris|utmärkelse|vinnare|pristagare|mottagare|stipendiat|\\p{L}*pris|\\p{Lu})`,
  'iu',
);
const TO_NAME = new RegExp(
  `${CUE_WORDS} (?:till|för)(?: att)? (?:(?:(?:19|20)\\d\\d års|årets) (?:vinnare|pristagare|mottagare),? )?(\\p{Lu}.+?)(?=(?<!\\p{Ll} \\p{Lu})\\.|[:,(]| (?:som )?motivera| lyder| löd| är| var| tilldela| får| fick| går| gick| som | för |\\s*$)`,
  'u',
);

/** "Motiveringen till klass 5B på Ekskolan:", "Motivering till kantorn Siv Bo lyder:": a name that begins small. */
const TO_SMALL = new RegExp(
  `^(?:\\p{L}+s )?${CUE_WORDS} (?:till|för) (?!att |val|beslut|årets |d(?:en|et|e) )(\\p{Ll}[^.:,(]{2,80}?)(?: lyder| löd| är| var)?:?$`,
  'u',
);

/** "2009 Ola Lindmark med motiveringen:", "2014: Umeå kommun, med juryns motivering:" */
const RECORD_LEAD =
  /^(?:Hedersomnämnande )?((?:19|20)\d\d[\s.:,–-]+\p{Lu}[\p{L}-]*(?:,? (?:\p{Lu}[\p{L}-]*|kommun|stad|och|i|av|AB)){0,6})(?:,? med (?:följande |juryns |den här )?m|\. (?:Juryns m|M))otivering(?:en)?\s*:?$/u;

/** "Ale kommun", "Skolköket i Ed", "Folkets Hus & Park": an organization's name, by its form. */
const BODY =
  '\\p{Lu}[\\p{L}\\d:-]+(?: (?:\\p{Lu}[\\p{L}\\d–-]*|och|&|i|på|av|för|kommun|stad|län|\\p{Ll}*(?:skola|gymnasium|förening|bibliotek|museum|handboll))){1,6}';

/** "Ale kommun. Motivering:", "Skolköket i Ed, med motiveringen:" */
const BODY_LEAD = new RegExp(
  `^(${BODY})(?:\\. (?:Juryns m|M)|,? med (?:följande |juryns |den här )?m)otivering(?:en)?(?: lyder| löd)?\\s*:?$`,
  'u',
);

/** "Agnes Kihl, skulptör. Motivering:" */
const NAME_LEAD =
  /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3})(?:, \p{Ll}[^.:]{2,40})?\. (?:Juryns m|M)otivering(?:en)?(?: lyder| löd| är| var)?\s*:?$/u;

/** "Agnes Kihl, med motiveringen:", an item of a list */
const WITH_LEAD =
  /^(\p{Lu}[\p{L}-]+(?: (?:von |af |de |och )?\p{Lu}[\p{L}-]+){1,4})(?:, [^.:,]{2,40})?,? med (?:följande |juryns |den här )?motivering(?:en)?\s*:?$/u;

/** "**Stämgaffeln 2004**, Kören Vox Skellefteå. Motivering:" */
const AWARD_LEAD =
  /^[*_]*(\p{Lu}[^*_.,:]{2,60} (?:19|20)\d\d)[*_]*[,:] (\p{Lu}[^.:]{2,60})\. (?:Juryns m|M)otivering(?:en)?(?: lyder| löd)?\s*:?$/u;

/** "**Ledarstipendiet:** Uno Grahn. *Motivering:*": a record on one line, with labels of its own. */
const LABELED_LEAD = /^(\p{Lu}[^.:]{2,60}: \p{Lu}.{2,80}?)\. (?:Juryns m|M)otivering(?:en)?(?: lyder| löd)?\s*:?$/u;

/** "Till Gosskören Pojk & Pipa, Växjö. Motivering:", "Till Malmö stad, med motiveringen:" */
const TO_LEAD =
  /^Till (\p{Lu}[^.:]{2,80}?)(?:\. (?:Juryns m|M)|,? med (?:följande |juryns )?m)otivering(?:en)?(?: lyder| löd)?\s*:?$/u;

/** "Det första priset gick till Hylte." right before "Juryn skrev:": of that one. Elsewhere it is a memory. */
const FIRST_PRIZE =
  /^[*_]*De[nt] (?:allra )?första (?:priset|utmärkelsen|stipendiet|medaljen) (?=gick|gavs|tilldelades)(?!.*(?:19|20)\d\d)/u;

/**
 * "På andra plats i Årets eldsjäl 2020 kom Siv Bo, Arboga.", "Andrapristagare är Siv Bo" right before her reason;
 * elsewhere it tells of no winner.
 */
const CAME_IN =
  /^(?:På (?:andra|tredje|fjärde|delad \p{Ll}+) ?plats(?: i ([^,.:;]{3,60}?))? (?:kom|hamnade|slutade|placerade sig)|(?:Andra|Tredje)pristagare (?:är|blev|blir)) (?=\p{Lu})/u;

/** "Andra pris till Café Ek, med motiveringen:", "Kulturpriset: Siv Bo, med motiveringen:": it has no verb. */
const WITHOUT_VERB =
  /^([^.:,–—]{4,80}?)(?: till|:) (?=\p{Lu}[^.:,]{2,60}?,? med (?:följande |juryns |den här )?motivering(?:en)?(?: lyder| löd)?\s*:?$)/u;

/** "Om finalisten Siv Bo skriver juryn:", as "Om Siv Bo skriver juryn:". */
const OF_FINALIST = /(?<=^Om |[.!] Om |\som )finalisten (?=\p{Lu})/gu;

/** "Så motiverar juryn valet av Nora hembygdsförening:" */
const CHOICE_OF =
  /(?<!\p{L})(?:valet|utnämningen) av (\p{Lu}(?:(?! (?:som|till|för|lyder|löd|är|var) )[^.:,]){2,60}?)(?: (?:lyder|löd|är|var))?:$/u;

/**
 * "Motivering till Årets hus 2022, Eva och Bo Ek:", "Motivering för hedersomnämnandet – Byalaget i Ås:": of what, and
 * behind it who got it.
 */
const TO_AWARD_AND_NAME =
  /^(?:\p{L}+s )?[Mm]otivering(?:en)? (?:till|för) ([^.:,–—]{4,80}?)(?:,| [–—-]) (?:till )?(\p{Lu}[^.:,]{2,60})\s*:?$/u;

/** "Hedersomnämnande Café Ek, med motiveringen:": what was given, right before the name. */
const MENTION_BEFORE = new RegExp(`^${A_MENTION} (?=\\p{Lu})`, 'u');

/** "Motivering Vellinge kommun", "Juryns motivering, Umeå", "Motivering Ängby skola (hedersomnämnande)" */
const BESIDE_NAME = /^(?:\p{L}+s )?[Mm]otivering(?:en)?,?(?: [–-])? (\p{Lu}[^.:()]{2,60}?)(?: \([^()]{2,40}\))?$/u;

/** "och Siv Bo med följande motivering:", "samt till Siv Bo, med motiveringen:": the end of a sentence begun above. */
const GOES_ON = /^(?:(?:och|samt|dels) )+(?:till )?(?=\p{Lu})/u;

/**
 * What the words that announce a citation say of the award: "Sveriges Kvalitetskommun 2009 tilldelades Lomma kommun med
 * följande motivering:", "Juryns motivering 2014:", "Motiveringen till Umeå kommun lyder:".
 */
export function readCueLead(written: string, names: AwardNames): AwardFacts {
  const emphasized = written.replace(GOES_ON, '').replace(OF_FINALIST, '');
  const lead = emphasized.replace(/[*_]+/gu, '').replace(MENTION_BEFORE, '');
  let facts: AwardFacts = NO_FACTS;
  const sentences = sentencesOf(lead);
  for (const sentence of sentences) {
    const given = sentence.replace(CAME_IN, (_, award: string = 'Priset') => `${award} gick till `);
    facts = joinFacts(facts, readAwardSentence(given, names));
  }
  if (sentences.length === 2 && FIRST_PRIZE.test(sentences[0]!))
    facts = joinFacts(facts, readAwardSentence(sentences[0]!.replace(FIRST_PRIZE, 'Priset '), names));
  const untold = facts.recipient === undefined ? WITHOUT_VERB.exec(lead)?.[1] : undefined;
  if (untold !== undefined && (headsMentions(untold) || toldRank(untold) !== undefined || namesAward(untold, names)))
    facts = joinFacts(facts, readAwardSentence(lead.replace(WITHOUT_VERB, '$1 går till '), names));
  const record = RECORD_LEAD.exec(lead)?.[1];
  if (record !== undefined && facts.recipient === undefined && facts.years.length === 0) {
    const { name, ...read } = readAwardHeading(record.trim(), names);
    if (read.years.length > 0)
      facts = { ...read, ...(read.recipient === undefined && name !== undefined && { recipient: name }) };
  }
  if (facts.recipient === undefined && facts.years.length === 0 && /^(?:19|20)\d\d[\s:–-]+\p{Lu}/u.test(lead)) {
    const { name, ...read } = readAwardHeading(sentencesOf(lead)[0]!, names);
    facts = { ...read, ...(read.recipient === undefined && name !== undefined && { recipient: name }) };
  }
  const [, edition, winner] = AWARD_LEAD.exec(lead) ?? [];
  if (facts.recipient === undefined && edition !== undefined && winner !== undefined)
    facts = joinFacts({ ...readAwardHeading(edition, names), recipient: winner }, facts);
  const labeled = LABELED_LEAD.exec(lead)?.[1];
  if (facts.recipient === undefined && labeled !== undefined) {
    const { recipient, award, years } = readAwardHeading(labeled, names);
    if (recipient !== undefined && award !== undefined) facts = joinFacts({ years, award, recipient }, facts);
  }
  const [, given, theirs] = TO_AWARD_AND_NAME.exec(lead) ?? [];
  if (facts.recipient === undefined && given !== undefined && theirs !== undefined) {
    const { years, award } = readAwardHeading(given, names);
    if (headsMentions(given) || namesAward(given, names))
      facts = joinFacts(facts, { years, ...(award !== undefined && { award }), ...recipientOf(theirs) });
  }
  const label = readLabel(lead);
  const behindLabel = label?.field === 'recipient' ? nameBeforeReason(label.value) : undefined;
  const body = BODY_LEAD.exec(lead)?.[1];
  const named =
    behindLabel ??
    (TO_LEAD.exec(lead) ?? NAME_LEAD.exec(lead) ?? WITH_LEAD.exec(lead))?.[1] ??
    (body !== undefined && recipientOf(body).recipient !== undefined && !namesAward(body, names) ? body : undefined);
  if (facts.recipient === undefined && named !== undefined && !saysWinners(named))
    facts = joinFacts(facts, { years: [], recipient: named });
  const marked = /^(?:\*\*|__)([^*_]{2,80}?)[.:,]?(?:\*\*|__)[.:,]?\s/u.exec(emphasized)?.[1];
  if (
    facts.recipient === undefined &&
    marked !== undefined &&
    !saysWinners(marked) &&
    readLabel(`${marked}:`) === null
  ) {
    const { name, ...read } = readAwardHeading(marked, names);
    const recipient = read.recipient ?? name;
    facts = joinFacts(facts, { ...read, ...(recipient !== undefined && { recipient }) });
  }
  const years = new Set(facts.years);
  for (const pattern of [TO_YEAR, OF_YEAR]) {
    const year = pattern.exec(lead)?.[1];
    if (year !== undefined) years.add(Number(year));
  }
  const beside = /(?:19|20)\d\d \((\p{Lu}[^()]{2,60})\)\s*:?$/u.exec(lead)?.[1];
  if (beside !== undefined) facts = joinFacts(facts, { years: [], recipient: beside });
  const name =
    facts.recipient === undefined || beside !== undefined
      ? ((TO_NAME.exec(lead) ?? CHOICE_OF.exec(lead) ?? BESIDE_NAME.exec(lead))?.[1]?.trim() ??
        properName(TO_SMALL.exec(lead)?.[1] ?? '') ??
        toldOf(sentences.at(-1) ?? lead))
      : undefined;
  if (name !== undefined) {
    const inner = readAwardHeading(name, names);
    if (inner.recipient !== undefined || inner.years.length > 0) {
      for (const year of inner.years) years.add(year);
      facts = joinFacts(facts, { ...inner, years: [] });
    } else if (namesAward(name, names)) {
      const award = awardName(name, names);
      if (award !== undefined) facts = joinFacts(facts, { years: [], award });
    } else {
      facts = joinFacts(facts, { years: [], recipient: name });
    }
  }
  const mentioned = facts.recipient === undefined ? recipientOf(mentionedName(lead) ?? '') : {};
  return { ...facts, ...mentioned, years: [...years] };
}
