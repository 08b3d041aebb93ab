import { DEGREE } from './degree.ts';
import { isOccupation } from './is-occupation.ts';
import { twoTogether } from './two-together.ts';

const WORD = '(?!(?:Utan|Mot|För|Med|På|Och|Till|Från|AB|HB|KB|UF)(?:$| ))\\p{Lu}[\\p{L}’-]*\\p{Ll}[\\p{L}’-]*';

/** "Jan-Åke Hyttberg", "Elin af Ekenstam och …"; not "Norra Skåne", which says where an occupation is. */
const PERSON = new RegExp(
  `^(?!(?:Norra|Södra|Östra|Västra|Stora|Lilla|Gamla|Nya|Svenska|Sveriges) )${WORD}(?: (?:von |af |de )?${WORD}){1,3}(?:$|,| (?:och|samt|i|på|vid|från|hos) )`,
  'u',
);

/** "Tekn. dr Bo Al", "fil. mag. Eva Ek" */
const BEFORE_NAME = new RegExp(`^${DEGREE} (?=\\p{Lu}\\p{Ll}[\\p{L}-]* )`, 'iu');

/** "Umeåbördiga Siv Ek", "Sjuåriga Siv Ek", "37-åriga …", "Landskronas egen …": what she is, by an adjective. */
const BY_ADJECTIVE =
  /^(?:\p{Lu}\p{L}+(?:bördig|årig|boend)[ae]|\d+-årig[ae]|\p{Lu}[\p{L}-]+s eg(?:en|na)) (?=\p{Lu}\p{Ll}[\p{L}-]* \p{Lu})/u;

/** "Bagaren Lasse Konditori", "Målaren Per Ek Bygg": what a firm is called. */
const FIRM =
  /(?<!\p{L})(?:\p{L}*(?:eri|konditori|kafé|café|krog|pub|hotell|bygg|måleri|möbler|chark|blommor|livs|studio|salong|butik|handel|förlag|teater|bolag|firma|service|skola|klubb|kompani|verkstad|museum|band|kvartett|orkester|trio|kör)|El|Rör|Foto|Design|Media|Production|Group|Sverige)(?=$| (?:i|på|vid) |,)/iu;

/** Whose rektor or ordförande someone is. */
const OWNER = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}s (?:eg(?:en|na) )?(?=\p{Ll})/u;

/** What someone is only to somebody. */
const OF_OWNER =
  /^(?:vd|vice vd|reporter|mentor|eldsjäl|profil|veteran|kyrkoherde|talesperson|representant|stolthet)$/u;

/** "Biträdande universitetslektor", "Poeten och översättaren": no title has more words. */
const MOST_WORDS = 5;

/**
 * A person's name, or that of two, without what they are: "Textilkonstnären Siv Bo" → "Siv Bo", "Poeten Eva Ek och
 * tecknaren Bo Al" → "Eva Ek och Bo Al". Anything else as written: "Kören Klang", "Bagaren i Vallda", "Snickaren Per Ek
 * AB".
 */
export function withoutOccupation(written: string): string {
  const name = twoTogether(written) ?? written.replace(BEFORE_NAME, '').replace(BY_ADJECTIVE, '');
  const words = name.split(' ');
  for (let count = 1; count <= MOST_WORDS && count < words.length; count += 1) {
    const rest = words.slice(count).join(' ');
    if (PERSON.test(rest) && !FIRM.test(rest) && isRole(words.slice(0, count).join(' '))) return withoutSecond(rest);
  }
  return PERSON.test(name) && !FIRM.test(name) ? withoutSecond(name) : name;
}

/** "Rektor", "Ekskolans rektor", "Säters Ridklubbs mångåriga ordförande", "Bladets reporter" */
function isRole(words: string): boolean {
  const role = words.replace(OWNER, '');
  return isOccupation(role) || (role !== words && OF_OWNER.test(role));
}

function withoutSecond(name: string): string {
  const [, first, second] = /^(.+? (?:och|samt) )(.+)$/u.exec(name) ?? [];
  return first === undefined || second === undefined ? name : `${first}${withoutOccupation(second)}`;
}
