import { namesAward } from './award-name.ts';
import { type AwardNames, findAward } from './award-names.ts';
import { isOccupation } from './is-occupation.ts';
import { isWinner } from './is-winner.ts';
import { BOUND } from './marked-name.ts';
import { properName } from './proper-name.ts';
import { until } from './until.ts';
import { withoutOccupation } from './without-occupation.ts';

/** What introduces a recipient's name and is no part of it. */
const BEFORE_NAME =
  /^(?:(?:också|även|dessutom|slutligen|till|i år|återigen|kommunen|vinnaren|företaget|skolan|regionen|föreningen|organisationen|samt|\p{Ll}+(?:aren|ören|isten|nären|logen|rektorn|eleven)) )+(?=\p{Lu})/u;

/** Characters of a name. */
const LONGEST = 100;

/** "Siv Bo vid Institutionen för …": a person, and where she works in many words. */
const PERSON_OF = /^(\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){1,2}) vid \p{Lu}/u;

/** Where a recipient's name ends. "Enheten för kundservice" has a "för" of its own. */
export const AFTER_NAME =
  /\s+(?:ett (?:särskilt )?(?:hedersomnämnande|hedrande omnämnande)|(?:av|på) följande |med (?:följande|nedanstående|den här|denna|dessa|juryns|motivering|orden)|(?<!(?<!\p{L})(?:[Ee]nheten|[Aa]vdelningen|[Ii]nstitut(?:ion)?en|[Ii]nstitutet|[Cc]entrum|[Mm]yndigheten|[Ff]öreningen|[Ss]ällskapet|[Ss]tiftelsen|[Nn]ätverket|[Mm]useet)\s+)för (?!\p{Lu})|för (?:s(?:in|itt|ina)|att|d(?:en|et|eras|ess)|h(?:ans|ennes)|ett?) |som |där |efter |på \p{L}*(?:mässan|galan|konferensen|dagen|dagarna|festen|ceremonin)|vid (?!\p{Lu}(?!\p{L}*(?:mässan|galan|konferensen|dagen|dagarna|festen|ceremonin|mötet)(?!\p{L})))|under |i (?:år|dag|går|samband|konkurrens|hård|kategorin|klassen|finalen|tävlingen|kamp)|den \d|och (?:får|fick|är|tar|tog|blir|mottar|(?:\p{L}+s )?motivering)|när |av (?:en |ett )?(?:enig )?(?:jury|kung|minist|statsråd)|enligt |inför |tack vare |från (?:jury|\p{Lu})|(?:19|20)\d\d|titeln|priset|utmärkelsen|stipendiet|till (?!\p{Lu}\p{L}+s )|årets |Årets )|:(?!\d|\p{Ll})|(?<!\p{Lu}\p{Ll}+ \p{Lu}(?=\. \p{Lu}\p{Ll}))\.|[,;!?()"”“„»«\u2060]|\s[–—-]\s|$/u;

/** "Nässjö, Tranås och Vetlanda kommun": a comma that does not end the name. */
export const SEVERAL_NAMES =
  /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*| kommun| stad){0,3}(?:, \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*| kommun| stad){0,3})+ (?:och|samt) \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*| kommun| stad){0,3}(?! \p{L}+(?:are|ande|chef))/u;

const PERSON = '\\p{Lu}\\p{Ll}[\\p{L}-]*(?: (?:von|af|de))?(?: \\p{Lu}\\p{Ll}[\\p{L}-]*){1,2}';
const PLACE = ', (?:i )?\\p{Lu}[^,.;:!?]{1,50}';

/** "Siv Bo, Norra Posten, och fotografen Per Ek, Luleå": persons, each with where she is from between commas. */
const PERSONS_WITH_PLACES = new RegExp(
  `^(${PERSON})${PLACE},((?: ${PERSON}${PLACE},)*) (?:och|samt) (?:\\p{Ll}+ )?(${PERSON})(?=${PLACE}(?:$|[,.;:]))`,
  'u',
);

/** "Lärarna vid Norrbackas, Ekbackens och Åsgårdens förskolor": commas between those who have something together. */
const SEVERAL_OWNERS =
  /^\p{L}+ (?:vid|på|i|från) \p{Lu}\p{L}+s(?:, \p{Lu}\p{L}+s)+ (?:och|samt) \p{Lu}\p{L}+s \p{Ll}+(?: (?:och|samt) \p{Lu}\p{L}+s \p{Ll}+)*/u;

/** "Göran ”Putte” Wallin": marks round what someone is called do not end the name. */
const NICKNAME =
  /^\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}\p{Ll}[\p{L}-]*)? ["”“«»]\p{Lu}[\p{L}-]{1,20}["”“»«] (?=\p{Lu}\p{Ll})/u;

/** A subject that names nobody. */
const NOBODY =
  /^(?:dels|(?:igår|idag|ikväll|i (?:går|dag|kväll|år)|under|efter|på|vid|med|sedan|förra|vi|jag|det|den|de|när|att|om|som|här|nu|men|och|så|du|ni|hon|han|man|juryn|priset|utmärkelsen|vilken|vilka|vem|varför|hur|grattis) .*|kommunen|vi|oss|mig|dig|er|honom|henne|dem|de|den|det|hon|han|priset|utmärkelsen|juryn|(?:vinnar|pristagar|mottagar|segrar)(?:en|na)|(?:stipendiat|medaljör|finalist)(?:en|erna)|vinnande .*|året (?:därpå|efter|innan|dessförinnan)|man|ni|du|jag|alla|som|vem|vilka|den som|(?:två|tre|fyra|fem|sex|flera|båda|många|\d+|varje|vartannat)(?: \p{Ll}.*)?|regionen|skolan|företaget|staden|detta|här|så|på|vid|under|efter|motiveringen|en|ett|(?:först|sist|senare|sent|strax|snart|plötsligt|äntligen|klockan|knappt)(?: \p{Ll}.*)?)$/iu;

/** "Nu är priset utdelat": when or how, at the head of a sentence. */
const ADVERB =
  /^(?:då|nu|sedan|äntligen|igår|idag|ikväll|i (?:går|dag|kväll|år)|inte|också|även|dessutom|därför|därmed|redan)$/iu;

/** "En musikvetare, en kemist och en sjuksköterska": who they are, and not their names. */
const INDEFINITE = /^(?:En|Ett|Två|Tre|Fyra|Fem) \p{Ll}[\p{Ll} ,-]*$/u;

/** "70-åringen slog": by her age alone, in a headline; who she is is told elsewhere. */
const BY_AGE = /^\d+-åring(?:en|arna)?(?!\p{L})/u;

/** "Klart vem" before "får Guldäpplet", "Enig jury bakom" before it: who it is is told elsewhere. */
const ASKED = /(?<!\p{L})(?:vem|vilka|vilken|när|bakom|kring|inför)$| föll valet/iu;

/** "I hård konkurrens": what stands before the verb and is nobody. */
const ADVERBIAL_HEAD = /^(?:I|Med|Bland|Inför|Genom|Trots|Som|När) \p{Ll}/u;

/**
 * "Umeå kommun Hantverkarnas utmärkelse", "Siv Bo barn-" of "barn- och ungdomspriset", "Rör &": who got it and what,
 * with nothing between them, or a piece of a name.
 */
const NO_END_OF_NAME = / \p{Ll}*(?:pris|utmärkelse|stipendium|medalj)$|(?: (?:af|von|de|&)|-)$/u;

/**
 * The recipient's name at the head of some words: "den lokala" nobody, "Umeå kommun för sitt arbete" → "Umeå kommun".
 *
 * @returns undefined when they name nobody, or an award
 */
export function recipientSpan(words: string, names: AwardNames): string | undefined {
  const written = words.replace(BEFORE_NAME, '');
  const apart = personsApart(written);
  if (apart !== undefined) return nameOf(apart, names);
  const nickname = NICKNAME.exec(written)?.[0] ?? '';
  const given = findAward(nickname, names) === undefined ? nickname : '';
  const several = SEVERAL_NAMES.exec(written)?.[0] ?? SEVERAL_OWNERS.exec(written)?.[0];
  return nameOf(several ?? `${given}${until(written.slice(given.length), AFTER_NAME)}`, names);
}

/** "Siv Bo och Per Ek" of "Siv Bo, Umeå, och Per Ek, Luleå"; undefined for any other words. */
function personsApart(words: string): string | undefined {
  const [, first, between, last] = PERSONS_WITH_PLACES.exec(words) ?? [];
  if (first === undefined) return undefined;
  const others = [...between!.matchAll(new RegExp(` (${PERSON})${PLACE},`, 'gu'))].map(([, name]) => name!);
  return `${[first, ...others].join(', ')} och ${last}`;
}

function nameOf(words: string, names: AwardNames): string | undefined {
  const name = words
    .replace(/^(?:(?:(?:ett )?stort )?grattis till|grattis|det är klart att|det blev|så)\s+/iu, '')
    .replace(/^.*(?<!\p{L})(?:när|att|då|sedan|eftersom)\s+(?=\p{Lu})/u, '')
    .replace(
      /(?<!^(?:[Pp]rojektet|[Kk]ampanjen|[Ii]nitiativet|[Nn]ätverket|[Ff]estivalen) .*)\s+(?:på|i|under|vid|den) (?:\p{Ll}|\d).*$/u,
      '',
    )
    .replace(/\s+(?:och|samt|i|på|vid|av|från|till)$/u, '')
    .replace(/\s+(?:har|i år|nu|därmed|också|även|som|idag|igår|i dag|i går|stolt|gemensamt|tillsammans|ihop)$/iu, '')
    .replace(/\s+(?:går|gick|bor|arbetar|jobbar|leder|driver|sitter|studerar)$/u, '')
    .replace(/^(?:år )?(?:19|20)\d\d\s+/u, '')
    .trim();
  const person = name.length > LONGEST ? PERSON_OF.exec(withoutOccupation(name))?.[1] : undefined;
  if (person !== undefined) return person;
  if (
    name.length > LONGEST ||
    NOBODY.test(name) ||
    ADVERB.test(name) ||
    INDEFINITE.test(name) ||
    ADVERBIAL_HEAD.test(name) ||
    ASKED.test(name) ||
    BY_AGE.test(name) ||
    /^\d*$/.test(name)
  )
    return undefined;
  if (/ (?:var|är|har|blev|blir|kan|ska|vill|fick|får|presenterar|visar|berättar|firar|jublar) /u.test(name))
    return undefined;
  if (findAward(name, names)?.start === 0 || NO_END_OF_NAME.test(name)) return undefined;
  if (isWinner(name) || (namesAward(name) && !/ (?:kommun|stad|skola|region)/iu.test(name))) return undefined;
  // "Textilkonstnär får kulturpriset": what the winner is. "Bagaren" may be what a winner is called.
  if (isOccupation(name) && !name.endsWith('n')) return undefined;
  return properName(name.replaceAll(BOUND, ' '));
}
