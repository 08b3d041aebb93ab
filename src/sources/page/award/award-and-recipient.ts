import { headsMentions } from '../line/heads-mentions.ts';
import { A_MENTION } from '../line/mention.ts';
import { ADJECTIVE_OF_NAME } from './adjective-of-name.ts';
import { namesAward } from './award-name.ts';
import { type AwardNames, findAward } from './award-names.ts';
import { awardSpan, beginsWithAward, endsInYear } from './award-span.ts';
import type { AwardVerb } from './award-verbs.ts';
import { isWinner } from './is-winner.ts';
import { END } from './marked-name.ts';
import { nameBeforeGiver } from './name-before-giver.ts';
import { nameBeforeKind } from './name-before-kind.ts';
import { AFTER_NAME } from './recipient-span.ts';
import { until } from './until.ts';

/** What stands between a recipient's name and an award's. */
const BEFORE_KNOWN =
  /(?:\s+(?:utmärkelsen|priset|pris|titeln|stipendiet|hederspriset|till|med|(?:19|20)\d\d års|\p{Ll}{4,}(?:ens|ets|arnas|ernas)|\p{Lu}\p{Ll}+(?:priset|stipendiet|medaljen|utmärkelsen|plaketten)))?\s*["”“„»«]?$/u;

/** "Skövde kommuns pris Guldpennan": whose prize it is, and not who got it. */
const OF_GIVER =
  /^\p{Lu}[^.,:;!?]*(?:kommuns|stads|regions|\p{L}(?:ens|ets|arnas|ernas)) (?:\p{Ll}+ )?(?:pris|utmärkelse|stipendium|medalj|hederspris|\p{Ll}*pris) ["”“„»«]?$/u;

/** "agronom Barbro Falk": who someone is, before a full name. */
const TITLED = /^(?!under|mellan|sedan|efter|inför|genom|också|redan)(?:\p{Ll}{5,} ){1,2}\p{Lu}\p{Ll}+ \p{Lu}/u;

/**
 * "[tilldelar] följande personer Ovansjö kommuns ledarstipendium 2023 om vardera 10 000 kronor:", "[tilldela] tre
 * personer högskolans guldmedalj för 2020": their names below
 */
const TO_SEVERAL =
  /^(?:följande|två|tre|fyra|fem|sex|sju|åtta|nio|tio) \p{Ll}+ (?<first>.+ (?:19|20)\d\d)(?: om .+)?$|^(?<last>.+ (?:19|20)\d\d)(?: om .+)? (?:till|åt) följande .+$/u;

/** Words at the head of a sentence that are neither award nor recipient. */
const ADVERBIAL =
  /^(?:$|(?:år )?(?:19|20)\d\d|i år|nu|därmed|varje år|vartannat år|årligen|sedan .*|(?:förutom|utöver|jämte|vid sidan av|bortsett från) [^,]*|(?:igår|idag|i dag|i går)(?: kväll| morse)?|ikväll|i (?:kväll|fjol)|i fjol|förra året|då|här|därför|(?:på|vid|under|i|inom|med|bland|inför|efter|genom|trots|enligt|tack vare|som|när|den \d{1,2}|för) [^,]*|(?:i|inom) (?:kategorin|klassen|grenen|gruppen|ämnet|ämnena) .*|de[nt]|så|dessutom|därutöver|därtill|därefter|sedan|vidare|slutligen|samtidigt|likaså|avslutningsvis|också|även|(?:först|sist|senare|sent|strax|snart|plötsligt|äntligen|klockan|knappt|till (?:sist|slut))(?: [^,]*)?)$/iu;

/** "[delas mellan] två församlingar som kommit långt": their names stand elsewhere. */
const NOT_NAMED = /^(?:två|tre|fyra|flera) \p{Ll}+(?: som .*)?[.:]?$/u;

/** "[ge] ett hedersomnämnande till Orsa spelmanslag" */
const MENTION_TO = new RegExp(`^${A_MENTION} (?:till|åt) (\\p{Lu}.+)$`, 'u');

/** "[tilldela] Orsa spelmanslag ett hedersomnämnande", "[tilldela] Siv Bo 2016 års hedersomnämnande" */
const MENTIONED_FIRST = new RegExp(`^(\\p{Lu}(?:[^.:;!?"”“]|["”“][\\p{L}-]{1,20}["”“]){2,80}?) ${A_MENTION}`, 'u');

/** "[ge] ett hedersomnämnande i Årets bonde 2021", and in the next sentence to whom */
const MENTION_IN = new RegExp(`^${A_MENTION} (?:i|inom) (.+?)\\.?$`, 'u');

const MENTION_FIRST = new RegExp(`^${A_MENTION}`, 'u');

/** "Pristagare vid juridiska fakulteten [är Siv Bo]": for which part of the giver, and not of which award. */
const WINNER_AT = /^(?:Årets )?(?:Vinnare|Pristagare|Mottagare|Stipendiat) (?:vid|inom|på|från) [^,.:;]{3,60}$/iu;

/** The words of a sentence that hold its award, and those that hold its recipient. */
export interface Sides {
  readonly award: string;
  readonly recipient: string;
}

/** For each kind of verb, what stands left and right of it; null when that is no award given. */
export const READERS: Record<AwardVerb, (left: string, right: string, names: AwardNames) => Sides | null> = {
  choose(left, right) {
    const opening = /^(?:till|som)\s+(.*)$/iu.exec(left);
    if (opening !== null) return { award: opening[1]!, recipient: right };
    if (/^(?:19|20)\d\d års \p{L}+[.!]?$/u.test(right)) return { award: right, recipient: '' };
    const to = /\s(?:till|som)\s+(?!följd)/u.exec(right);
    if (to === null && /^Juryn$/u.test(left) && /^\p{Lu}[^.,:;!?]{1,60}[.!]?$/u.test(right))
      return { award: '', recipient: right };
    if (to === null || !/^\p{Lu}/u.test(right)) return null;
    return { award: right.slice(to.index + to[0].length), recipient: right.slice(0, to.index) };
  },
  award(_, right, names) {
    const mentioned = (MENTION_TO.exec(right) ?? MENTIONED_FIRST.exec(right))?.[1];
    if (mentioned !== undefined) return { award: '', recipient: mentioned };
    const within = MENTION_IN.exec(right)?.[1];
    if (within !== undefined) return beginsWithAward(within, names) ? { award: within, recipient: '' } : null;
    const parts = /^(\p{Lu}.*?)\s+med\s+(.+)$/u.exec(right);
    if (parts !== null && beginsWithAward(parts[2]!, names)) return { award: parts[2]!, recipient: parts[1]! };
    const to = /^(.+?)\s+till\s+(\p{Lu}.+)$/u.exec(right);
    if (to !== null && beginsWithAward(to[1]!, names)) return { award: to[1]!, recipient: to[2]! };
    const sides = recipientThenAward(right, names);
    if (sides !== null) return beginsWithAward(sides.award, names) ? sides : null;
    const { first, last } = TO_SEVERAL.exec(right.replace(/[.:]+$/u, ''))?.groups ?? {};
    const alone = first ?? last;
    return alone !== undefined && namesAward(alone, names) ? { award: alone, recipient: '' } : null;
  },
  goes(left, right, names) {
    const first = /(?:^|\s)(?:till|mellan)\s+/u.exec(right);
    // "tillföll Siv Bo, som har skapat rummet till …": what she did stands behind her name.
    const to = first !== null && /[,\u2060] som /u.test(right.slice(0, first.index)) ? null : first;
    if (to === null && endsInYear(left) && namesAward(left, names) && !/^\p{Lu}/u.test(right) && !TITLED.test(right))
      return { award: left, recipient: '' };
    if (to === null)
      return (/^\p{Lu}/u.test(right) || (TITLED.test(right) && !ADVERBIAL.test(left))) && beginsWithAward(left, names)
        ? { award: left, recipient: right }
        : null;
    const between = right.slice(0, to.index).trim();
    // "Idun går i nian och är den som får priset till …": another clause between.
    if (/^från |(?<!\p{L})(?:som|och (?:är|var|har|får|fick)) /u.test(between)) return null;
    const award = !ADVERBIAL.test(left) ? left : ADVERBIAL.test(between) ? '' : between;
    const who = right.slice(to.index + to[0].length);
    if (NOT_NAMED.test(who) && endsInYear(left)) return { award, recipient: '' };
    return { award, recipient: who };
  },
  handed(_, right) {
    const parts = /^(.+?) ut(?: till (.+))?(?!\p{L})/u.exec(right);
    return parts === null ? null : { award: parts[1]!, recipient: parts[2] ?? '' };
  },
  won(left, right) {
    const by = /(?<!\p{L})av\s+/u.exec(right);
    if (by === null) return null;
    const between = right.slice(0, by.index).trim();
    const recipient = right.slice(by.index + by[0].length);
    // "togs emot av vårt skyddsombud Siv Bo": for those who got it.
    if (/^(?:vår|vårt|våra|dess|deras|kommunens|skolans|företagets|föreningens) /u.test(recipient)) return null;
    return { award: ADVERBIAL.test(left) ? between : left, recipient };
  },
  names(left, right) {
    const opening = /^(?:till|som)\s+(.*)$/iu.exec(left);
    if (opening !== null) return { award: opening[1]!, recipient: right };
    const to = /(?:^|\s)till\s+(?!följd)/u.exec(right);
    if (to === null) return null;
    const award = right.slice(to.index + to[0].length);
    return { award, recipient: ADVERBIAL.test(left) ? right.slice(0, to.index) : left };
  },
  honors(left, right) {
    const parts = /^(\p{Lu}.{0,60}?) med (.+)$/u.exec(right);
    return parts !== null && ADVERBIAL.test(left) && /^\p{Lu}|pris|utmärkelse|"|”/u.test(parts[2]!)
      ? { award: parts[2]!, recipient: parts[1]! }
      : null;
  },
  gives(left, right, names) {
    if (headsMentions(left)) return { award: '', recipient: right };
    if (!ADVERBIAL.test(left)) {
      const recipientFirst = namesRecipientFirst(left, right, names);
      if (recipientFirst === null) return null;
      return recipientFirst ? { award: right, recipient: left } : { award: left, recipient: right };
    }
    return pronounThenAward(right, names) ?? recipientThenAward(right, names) ?? { award: '', recipient: right };
  },
  gets(left, right, names) {
    // "Strax därpå fick hon veta …": the subject stands behind the verb, and what goes before it is nobody.
    if (PRONOUN_FIRST.test(right)) return pronounThenAward(right, names);
    if (/^[!.]?$/.test(right)) return { award: '', recipient: left };
    if (ADVERBIAL.test(left)) return pronounThenAward(right, names) ?? recipientThenAward(right, names);
    if (MENTION_FIRST.test(right)) return { award: '', recipient: left };
    if (beginsWithAward(right, names)) return { award: right, recipient: left };
    return endsInYear(left) && /^\p{Lu}/u.test(right) ? { award: left, recipient: right } : null;
  },
  is(left, right, names) {
    const award = awardSpan(right, names);
    if (WINNER_AT.test(left) && /^\p{Lu}/u.test(right)) return { award: '', recipient: right };
    const isTitle = /^Årets \p{L}+(?: (?:19|20)\d\d)?(?: i \p{Lu}[\p{L}-]+)?$/u.test(left) && /^\p{Lu}/u.test(right);
    if (isWinner(left) || isTitle || (namesAward(left, names) && endsInYear(left)))
      return { award: left, recipient: right };
    if (
      /^\p{Lu}/u.test(left) &&
      (namesAward(award, names) || isWinner(award)) &&
      (findAward(award, names)?.start === 0 ||
        /^(?:Årets|Sveriges|Nordens|årets|vinnare|mottagare|pristagare|(?:19|20)\d\d års|"|”|“)/u.test(award))
    ) {
      return { award, recipient: left };
    }
    return null;
  },
};

const PRONOUN_FIRST = /^(?:hon|han|hen|jag|vi|ni|du|man) /u;

const OF_NAME = new RegExp(`^${ADJECTIVE_OF_NAME}$`, 'u');

/** "Trelleborgs kommun Guldklubban 2014", "Umeå priset Årets kommun": the name ends where an award begins. */
function recipientThenAward(written: string, names: AwardNames): Sides | null {
  const words = withoutTitle(written);
  const bound = new RegExp(`^(\\p{Lu}[^${END}]{1,60})${END}\\s+(.+)$`, 'u').exec(words);
  if (bound !== null && beginsWithAward(bound[2]!, names)) return { award: bound[2]!, recipient: bound[1]! };
  const named = nameBeforeGiver(words) ?? nameBeforeKind(words);
  if (named !== null) return named;
  const known = findAward(words, names);
  const before = known === undefined ? '' : words.slice(0, known.start).replace(BEFORE_KNOWN, '');
  if (known !== undefined && OF_GIVER.test(words.slice(0, known.start))) {
    return { award: words.slice(known.start), recipient: '' };
  }
  if (known !== undefined && /^\p{Lu}[^.,:;!?]*$/u.test(before)) {
    return { award: words.slice(before.length).trim(), recipient: before };
  }
  const split =
    /^(\p{Lu}.{0,60}?(?: (?:kommun|stad|AB|län|\p{L}*skolan?|universitet))?)\s+(?=(?:utmärkelsen|priset|pris|titeln|stipendiet|årets|Årets|Sveriges|"|”|“)|(?:19|20)\d\d års|\p{L}*(?:priset|stipendiet|medaljen)|\p{Ll}{4,}(?:ens|ets|arnas|ernas) \p{Ll}*(?:pris|tecken|stipendium|medalj|utmärkelse|plakett|diplom)(?!\p{L}))/u.exec(
      words,
    ) ??
    /^(\p{Lu}.{0,60}? (?:kommun|stad|AB|län|universitet))\s+(?=\p{Lu})/u.exec(words) ??
    /^(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?)\s+(?=\p{Lu}\p{Ll}+(?:an|en|et) (?:19|20)\d\d)/u.exec(words);
  if (split === null || OF_NAME.test(split[1]!) || (known?.start === 0 && split[0].length < known.end)) return null;
  if (/(?:kommuns|stads|regions|\p{L}(?:ens|ets|arnas|ernas))$/u.test(split[1]!))
    return { award: words, recipient: '' };
  return { award: words.slice(split[0].length), recipient: split[1]! };
}

/** "konstnären Siv Bo priset" → "Siv Bo priset"; "förbundets miljöpris Gula Hjälmen" as written. */
function withoutTitle(words: string): string {
  const title = TITLED.test(words) ? /^(?:\p{Ll}{5,} )+/u.exec(words)![0] : '';
  return namesAward(title) ? words : words.slice(title.length);
}

/** "hon Träpriset", "föreningen Guldklubban": whose name stands elsewhere. */
function pronounThenAward(words: string, names: AwardNames): Sides | null {
  const award = /^(?:hon|han|hen|de|kommunen|föreningen|skolan|företaget) (\p{Lu}.*|årets .*)$/u.exec(words)?.[1];
  return award !== undefined && beginsWithAward(award, names) ? { award, recipient: '' } : null;
}

/** Which side of "tilldelades" the recipient stands on, told by their forms; null when they do not tell. */
function namesRecipientFirst(left: string, right: string, names: AwardNames): boolean | null {
  const award = awardSpan(right.replace(/^(?:år )?(?:19|20)\d\d (?!års )/u, ''), names);
  const signs: readonly ((words: string) => boolean)[] = [
    (words) => findAward(words, names) !== undefined,
    (words) => namesAward(words) || endsInYear(words),
    (words) => !/ (?:kommun|stad|AB|län|universitet|förvaltning|\p{L}*skolan?)$/iu.test(words),
    (words) => /^(?:\p{Ll}|["”“„»«])/u.test(words),
    (words) => /^\p{Lu}\p{Ll}+(?:an|en|et|na)$/u.test(words),
    (words) => !/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}$/u.test(until(words, AFTER_NAME)),
  ];
  for (const isAwards of signs) if (isAwards(left) !== isAwards(award)) return isAwards(award);
  return null;
}
