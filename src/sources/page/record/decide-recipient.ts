import type { AwardFacts } from '../award/award-facts.ts';
import { type AwardNames, findAward } from '../award/award-names.ts';
import { bareRecipient } from '../award/bare-recipient.ts';
import { isOneAward } from '../award/is-one-award.ts';
import { isDescription } from '../line/is-description.ts';
import { isPerson } from '../line/is-person.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { literal } from '../line/literal.ts';
import { onlyDescribes } from '../line/only-describes.ts';
import { saysWinners } from '../line/says-winners.ts';
import { leadOf, type Standing } from '../text/standing.ts';
import { isAncestor } from '../view/open-headings.ts';
import type { PageView } from '../view/page-view.ts';
import { agree } from './agree.ts';
import { awardOfCue } from './award-of-cue.ts';
import { givesToUnread } from './gives-to-unread.ts';
import { inMixedCase } from './in-mixed-case.ts';
import { isBodyOfPlace } from './is-body-of-place.ts';
import { isFullerName } from './is-fuller-name.ts';
import { isOneOf } from './is-one-of.ts';
import { isToldOfTwo } from './is-told-of-two.ts';
import { makerInRecord } from './maker-in-record.ts';
import { nameTheTextUses } from './name-the-text-uses.ts';
import { namedByGivenName } from './named-by-given-name.ts';
import { namedByText } from './named-by-text.ts';
import { namedInBoth } from './named-in-both.ts';
import { namesStranger } from './names-stranger.ts';
import { oneOfSeveralInLead } from './one-of-several-in-lead.ts';
import { placedInText } from './placed-in-text.ts';
import { subjectOfText } from './subject-of-text.ts';
import { theOneMeant } from './the-one-meant.ts';
import { toldInRecord } from './told-in-record.ts';

/** "Byggherre: Bo Tryggt AB", "Större företag: Ek AB": a field of a label that is not known, which may be anything. */
const LABELED = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}: /u;

/** "Teknik – Bodens kommun": a class, a work or a part of the name, and a name. */
const BEHIND_DASH = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2} [–—-] \p{Lu}/u;

/** "Haparanda stad: mindre kommun": the class in which it won, behind its name. */
const CLASS_BEHIND = /^(.+ (?:kommun|stad)): \p{Ll}[\p{L} ]+$/u;

const CHOSEN_FOR = / till (?:årets|(?:19|20)\d\d års)(?!\p{L})/u;

/** Who got the award, as written. */
export interface DecidedRecipient {
  readonly recipient?: string;
  /** Whether the page also says that it is someone else, or an unknown label stands before the name. */
  readonly isUnclear: boolean;
}

/**
 * The recipient of a citation: of the announcing words, else the one its record names in so many words, else the name
 * on a line of its own, else that of a heading it stands under, else the one that its own words give the award.
 *
 * @param onLine the name on a line of its own
 */
export function decideRecipient(view: PageView, standing: Standing, onLine: string | undefined): DecidedRecipient {
  const { paragraphs, facts, title } = view;
  const { at, lead, record, above } = standing;
  const headed = record.find(
    (index) => index !== title && paragraphs[index]!.kind === 'heading' && facts[index]!.recipient !== undefined,
  );
  const named = headed === undefined ? undefined : facts[headed]!.recipient;
  const maker = onLine === undefined ? undefined : makerInRecord(view, standing, onLine);
  const decided =
    inWordsOfRecord(lead.recipient, view, standing) ??
    toldOfAward(view, standing) ??
    ofLineAmongTold(onLine, toldInRecord(view, standing)) ??
    (onLine !== undefined && LABELED.test(onLine) ? heldInRecord(view, standing) : undefined) ??
    maker?.name ??
    onLine ??
    heldInRecord(view, standing) ??
    (record.includes(title) ? facts[title]!.recipient : undefined) ??
    above.flatMap((index) =>
      isAncestor(paragraphs, index, at) && facts[index]!.years.length === 0 ? (facts[index]!.recipient ?? []) : [],
    )[0] ??
    placedInText(view, standing) ??
    namedInBoth(view, standing) ??
    namedByText(standing.words, view.names) ??
    subjectOfText(standing.words);
  const isDescribed =
    decided !== undefined &&
    isDescription(decided, standing.words) &&
    // A line of its own is a name, "Kiosken på Torget", and so is what has its capital inside a sentence.
    !paragraphs.some(({ words }) => words === decided) &&
    !new RegExp(`(?<=\\p{Ll}\\s)${literal(decided.split(' ')[0]!)}(?!\\p{L}| \\p{Lu})`, 'u').test(view.text);
  const described = isDescribed ? (namedInBoth(view, standing) ?? decided) : decided;
  // "Robin Ek, Sörby IF till 2019 års ledare" says what he was chosen for too.
  const isOpen = described === undefined || bareRecipient(described) !== described || CHOSEN_FOR.test(described);
  const byGivenName = isOpen ? namedByGivenName(view, standing) : undefined;
  const used = described === undefined ? undefined : nameTheTextUses(view, standing, described);
  const meant = byGivenName ?? fullerIn(view, standing, used ?? described);
  const announcing = view.announcements[at]?.lead ?? leadOf(paragraphs[at]!.words, standing.words);
  const isNone =
    meant === undefined || saysWinners(meant) || isAward(meant, view.names) || isGivenWithYear(meant, announcing);
  const possible = isNone ? undefined : meant;
  const recipient = possible === undefined ? undefined : (oneOfSeveralInLead(possible, announcing) ?? possible);
  const isContradicted =
    lead.recipient === undefined
      ? recipient !== undefined &&
        (namesStranger(announcing, recipient, textAbove(view, at)) || givesToUnread(announcing, recipient))
      : named !== undefined &&
        tellsOfAward(lead, facts[headed!]!) &&
        !agree(lead.recipient, named) &&
        !isOfLead(standing, named);
  const isUnclear =
    isContradicted ||
    (maker?.isUnclear === true && recipient === onLine) ||
    (recipient !== undefined &&
      (speaksOfAnother(view, standing, recipient) || isToldOfTwo(view, standing, recipient))) ||
    (recipient !== undefined &&
      (LABELED.test(recipient) ||
        BEHIND_DASH.test(recipient) ||
        onlyDescribes(recipient) ||
        isBesideLabel(view, standing, recipient)));
  const whole = recipient?.replace(CLASS_BEHIND, '$1');
  return { isUnclear, ...(whole !== undefined && { recipient: inMixedCase(whole, view.text) }) };
}

/** The running text right above the announcing words, of which they may go on. */
function textAbove({ paragraphs }: PageView, at: number): string {
  const above = paragraphs[at - 1];
  return above?.kind === 'text' ? above.words : '';
}

/**
 * Whether a heading can contradict the announcing words: "Biblioteket" alone cannot, where they say "Guldäpplet 2015
 * går till Umeå".
 */
function tellsOfAward(lead: AwardFacts, headed: AwardFacts): boolean {
  const isWhole = lead.award !== undefined || lead.years.length > 0;
  return !isWhole || headed.award !== undefined || headed.years.length > 0;
}

/**
 * Whether a heading that names another than the announcing words only says in its own way of whom they tell, "Bönder
 * och byskola får priset", "Pris till Jämtland": by a definite noun, or where the citation speaks of theirs and never
 * of its own.
 */
function isOfLead({ lead, words }: Standing, headed: string): boolean {
  if (isDescription(headed, words)) return true;
  return isSpokenOf(lead.recipient!, words) && !isSpokenOf(headed, words);
}

/** "Storspoven" of "Storspoven 2018 gick till den lilla byn": what is given, and nobody who gets it. */
function isGivenWithYear(name: string, announcing: string): boolean {
  return (
    announcing.includes(name.split(/\s/u)[0]!) &&
    /(?<!\p{L})(?:går|gick|gå|tilldela\p{L}*|utse\p{L}*|mottog|delades|överlämnades) /u.test(announcing) &&
    new RegExp(`(?<!\\p{L})${literal(name)} (?:19|20)\\d\\d(?! års)`, 'u').test(announcing)
  );
}

/** "Sveriges Bästa Lärare" on a page about Sveriges bästa lärare: all of it is the award's own name. */
function isAward(words: string, names: AwardNames): boolean {
  const award = findAward(words, names);
  return award?.start === 0 && award.end === words.length;
}

/** "Bo Alm har gett", "”Bo Alm är": whom a text tells of from its first words. */
const FIRST_NAME_OF_TEXT =
  /^["”“„»*_]*(?!Årets |Sveriges |Nordens |(?:Med|I|På|För|Genom|Av|Under|Från|Till|Hos|Bakom|Utan|Trots|Vid) )(\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|af|de))?(?: \p{Lu}\p{Ll}[\p{L}-]*){1,2}) (?:har|är|får|tilldelas|belönas|visar|ger|gör|låter)(?!\p{L})/u;

/**
 * Whether a citation begins with the name of another winner of the page, or of anyone else where a person got the
 * prize, or says that another gets it, and never speaks of its own.
 */
function speaksOfAnother({ winners, names }: PageView, { words }: Standing, recipient: string): boolean {
  if (isSpokenOf(recipient, words)) return false;
  const first = FIRST_NAME_OF_TEXT.exec(words)?.[1];
  if (first !== undefined && isPerson(bareRecipient(recipient)) && !agree(first, recipient)) return true;
  if (!agree(namedByText(words, names), recipient)) return true;
  const begins = words.replace(/^["”“„»]/u, '');
  return winners.some((name) => name.includes(' ') && begins.startsWith(name) && !agree(name, recipient));
}

/** Whether the record has a heading of its own, "Privatkund: Brf Svalboet", and the name stands farther away. */
function isBesideLabel({ paragraphs, title }: PageView, { record }: Standing, recipient: string): boolean {
  const own = record.filter((index) => index !== title);
  const labeled = own.find((index) => {
    const { kind, words } = paragraphs[index]!;
    return kind === 'heading' && /^[\d.]*\s*(?!Fakta:)\p{Lu}\p{Ll}+: \p{Lu}/u.test(words) && !words.includes(recipient);
  });
  return labeled !== undefined && !own.some((index) => index > labeled && paragraphs[index]!.words.includes(recipient));
}

/**
 * "Rehabteamet vid Hedesjö vårdcentral", where the record's sentence says so and the announcing one says "Rehabteamet"
 * alone.
 */
function fullerIn(view: PageView, standing: Standing, short: string | undefined): string | undefined {
  if (short === undefined) return undefined;
  const { facts } = view;
  const { record, words } = standing;
  const own = OUR_OWN.exec(short)?.[1];
  const ours =
    own === undefined ? [] : facts.flatMap(({ recipient = '' }) => (isNamed(recipient, own) ? recipient : []));
  if (new Set(ours).size === 1) return ours[0];
  const called = calledShort(view, standing, short);
  if (called !== undefined) return called;
  const full = record
    .flatMap((index) => facts[index]!.recipient ?? [])
    .find((name) => isFullerName(name, short, words));
  const parish = full ?? parishOf(short, words);
  if (parish !== undefined || !/^\p{Lu}\p{Ll}+$/u.test(short)) return parish ?? short;
  return withSurname(short, words) ?? ofPlace(short, words) ?? short;
}

/** "Siv Bo" of a citation where the page says "Siv" alone. */
function withSurname(given: string, words: string): string | undefined {
  if (!words.includes(`${given} `)) return undefined;
  return theOnly(words, `${given} \\p{Lu}\\p{Ll}[\\p{L}-]+`);
}

/** "Ryds båtklubb" of a citation where a headline has the noun alone: "Båtklubb får priset". */
function ofPlace(headlined: string, words: string): string | undefined {
  const noun = headlined.toLocaleLowerCase('sv');
  if (!words.includes(`s ${noun}`)) return undefined;
  return theOnly(words, `\\p{Lu}\\p{Ll}+(?<!en|et|na)s ${noun}(?!\\p{L})`);
}

/** "Orsa församling", of which a citation tells from its first words, where a headline has the place alone. */
function parishOf(place: string, words: string): string | undefined {
  const [, parish] = /^["”“„»«*_]*(\p{Lu}[\p{L}-]+ (?:församling|pastorat))(?!\p{L})/u.exec(words) ?? [];
  return parish !== undefined && isBodyOfPlace(parish, place) ? parish : undefined;
}

/** The name of a form that a text uses; undefined when it uses none or several. */
function theOnly(words: string, form: string): string | undefined {
  const [name, ...others] = new Set(
    [...words.matchAll(new RegExp(`(?<!\\p{L})${form}`, 'gu'))].map(([found]) => found),
  );
  return others.length === 0 ? name : undefined;
}

/** "Vår Katarina", "Vår egen Bo": what those call someone who tell of their own. */
const OUR_OWN = /^(?:Vår|Vårt|Våra|Min|Mina)(?: egen| eget| egna| kära| duktiga)? (\p{Lu}\p{Ll}[\p{L}-]*)$/u;

function isNamed(name: string, given: string): boolean {
  return name.startsWith(`${given} `) && isPerson(bareRecipient(name));
}

/** "Juryn säger om Inga-Lill", "Om Östra skolan säger juryn": by what the page has called a winner before. */
const ABOUT_NAME = /(?<!\p{L})om \p{Lu}/iu;

/** The one winner that the page names above and whose name the announcing words say the beginning of. */
function calledShort({ facts, announcements }: PageView, { at, lead }: Standing, short: string): string | undefined {
  if (lead.recipient !== short || !ABOUT_NAME.test(announcements[at]?.lead ?? '')) return undefined;
  const fuller = new Set(
    facts.slice(0, at).flatMap(({ recipient = '' }) => {
      const isFuller = recipient.startsWith(`${short} `) || recipient.startsWith(`${short}s `);
      return isFuller && !/,| och /u.test(recipient) ? [recipient] : [];
    }),
  );
  return fuller.size === 1 ? [...fuller][0] : undefined;
}

/** "Motivering, kulturpriset" where a list above says who got which of several prizes. */
function toldOfAward(view: PageView, { at }: Standing): string | undefined {
  const award = awardOfCue(view, at);
  if (award === undefined) return undefined;
  const told = view.facts
    .slice(0, at)
    .flatMap(({ award: other, recipient }) =>
      other !== undefined && recipient !== undefined && isOneAward(other, award) ? recipient : [],
    );
  return new Set(told.map(bareRecipient)).size === 1 ? told[0] : undefined;
}

/**
 * "Melker Sandahl" on a line of its own below "att utse Melker Sandahl och Ronja Petrovic": each has a reason of its
 * own.
 */
function ofLineAmongTold(onLine: string | undefined, told: string | undefined): string | undefined {
  return onLine !== undefined && told !== undefined && isOneOf(onLine, told) ? onLine : told;
}

/** What a label of no winner names, "Arbetsplats: …", in a record that names its recipient nowhere else. */
function heldInRecord({ facts }: PageView, { record, words }: Standing): string | undefined {
  const held = record.flatMap((index) => (facts[index]!.isHolder === true ? (facts[index]!.recipient ?? []) : []));
  return theOneMeant(held, words);
}

/** "Historikern Elisabeth Thurén" under the heading "2020 Elisabeth Thurén": the heading's form of the same name. */
function inWordsOfRecord(
  told: string | undefined,
  { paragraphs, facts }: PageView,
  { record }: Standing,
): string | undefined {
  const nameOf = ({ name, recipient, years }: AwardFacts) => (years.length === 1 ? (name ?? recipient) : undefined);
  const headed = record.flatMap((index) =>
    paragraphs[index]!.kind === 'heading' ? (nameOf(facts[index]!) ?? []) : [],
  )[0];
  return told !== undefined && headed !== undefined && isDescribedName(told, headed) ? headed : told;
}

/** Whether words are a name with titles before its parts and a place after it: "Historikern Mats Rydell i Skara". */
function isDescribedName(told: string, name: string): boolean {
  let rest = told.toLocaleLowerCase('sv');
  for (const word of name.toLocaleLowerCase('sv').split(' ')) {
    const at = rest.indexOf(word);
    if (at < 0 || !/^(?:(?:tidigare |förre )?\p{L}+n (?:och \p{L}+n )?)?$/u.test(rest.slice(0, at))) return false;
    rest = rest.slice(at + word.length).trimStart();
  }
  return /^(?:$|(?:i|på|vid|från|utanför) |, )/u.test(rest);
}
