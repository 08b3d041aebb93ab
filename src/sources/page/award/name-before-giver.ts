/** "Siv Bo", "Siv Bo och Eva af Ek": each by a first and a last name. */
const PERSON = '\\p{Lu}\\p{Ll}[\\p{L}-]* (?:(?:von|af|de) )?\\p{Lu}\\p{Ll}[\\p{L}-]*';
const PERSONS = `(${PERSON}(?:(?:, ${PERSON})* (?:och|samt|&) ${PERSON})?)(?:, \\p{Lu}[\\p{L} -]{1,30})?,?`;

/** "Nora församling": a body by the last of its words, which is no name. */
const BODY = '\\p{Ll}*(?:kommun|församling|pastorat|förening|klubb|kör|kår|lag|skola|bibliotek)';

/**
 * "Anna Berg", "Norrlands Dansensemble", "Anna Berg och Bo Ek": two words at the least, so that "Stora Tuna" is none.
 */
const NAME = `(\\p{Lu}[\\p{L}-]+(?: (?:von|af|de|och|i|&|\\p{Lu}[\\p{L}-]*)){0,7}? (?:\\p{Lu}[\\p{L}-]*[\\p{L}]|${BODY}))(?:, \\p{Lu}[\\p{L} -]{1,30})?,?`;

const OF_GIVER =
  '(?:(?:(?:Upplands|Lilla|Stora|Östra|Västra|Norra|Södra) )?\\p{Lu}[\\p{L}-]+ (?:kommuns|stads|läns|församlings)|Region \\p{Lu}\\p{L}+s|(?:Kommunens|Stadens|Regionens|Nämndens|Stiftets|Pastoratets|Distriktets|Förbundets|Högskolans|Universitetets)|\\p{Lu}\\p{L}{2,}(?:nämndens|styrelsens|förbundets|föreningens|sällskapets|stiftelsens|akademiens|klubbens|församlingens|universitetets|högskolans))';

const AWARD =
  '(?:\\p{Ll}+ ){0,2}\\p{Ll}*(?:pris|stipendium|utmärkelse|medalj|diplom|plakett|förtjänsttecken|hederstecken)(?!\\p{L})';

/** "kantor Siv Bo": what someone is, before the name. */
const TITLE = '(?:(?!(?:under|mellan|sedan|efter|inför|genom|också|redan|följande|till) )\\p{Ll}{4,} )?';

const NAME_BEFORE_GIVER = new RegExp(`^${TITLE}${NAME} (?=${OF_GIVER} ${AWARD})`, 'u');

/** "Siv Bo Anna Lindhs stipendium": a person's name and, with nothing between, that of the one it is called for. */
const NAMES_BEFORE_PERSON = new RegExp(
  `^${TITLE}${PERSONS} (?=\\p{Lu}\\p{Ll}[\\p{L}-]* (?:(?:von|af|de) )?\\p{Lu}\\p{Ll}[\\p{L}-]*s ${AWARD})`,
  'u',
);

/** "… hedersmedalj och Bo Ek Kils kommuns kulturpris": who got which of two prizes. */
const GIVERS_PRIZES = new RegExp(`${OF_GIVER} ${AWARD}`, 'gu');

/** A name of two words that is a giver's as well: "Svenska Naturskyddsföreningens pris". */
const ONE_NAME =
  /^(?:Svenska|Sveriges|Kungliga|Kungl|Nordiska|Norra|Södra|Östra|Västra|Stora|Lilla|Region|Stiftelsen|Föreningen)(?: |$)/u;

/**
 * Who gets an award that is called by its giver, or for somebody: "Anna Berg Trosa kommuns kulturstipendium" → "Anna
 * Berg", "Anna Berg och Bo Ek Siv Lunds stipendium" → "Anna Berg och Bo Ek".
 *
 * @returns the name as written, and the words of the award; null when no name stands before the giver's, or one before
 *   each of several
 */
export function nameBeforeGiver(words: string): { readonly recipient: string; readonly award: string } | null {
  const [whole, recipient] = NAME_BEFORE_GIVER.exec(words) ?? NAMES_BEFORE_PERSON.exec(words) ?? [];
  if (whole === undefined || recipient === undefined || ONE_NAME.test(recipient)) return null;
  if ((words.match(GIVERS_PRIZES)?.length ?? 0) > 1) return null;
  return { recipient, award: words.slice(whole.length) };
}
