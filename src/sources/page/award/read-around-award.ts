import type { AwardFacts } from './award-facts.ts';
import { awardName } from './award-name.ts';
import { type AwardNames, findAward } from './award-names.ts';
import { bindMarkedNames, END } from './marked-name.ts';
import { recipientSpan } from './recipient-span.ts';
import { withoutDateline } from './without-dateline.ts';

const WITH_NAME = '(?: \\p{Lu}[\\p{L}-]*)*(?: \\p{Ll}+(?= (?:för )?(?:år )?(?:19|20)\\d\\d))?';
const PRIZE = '[\\p{L}-]*(?:pris|stipendium|medalj|plakett|utmärkelse|diplom)(?!\\p{L})';

/** What is an award by its form or its place alone, the surest first. */
const BY_FORM: readonly RegExp[] = [
  // "Årets förnyare", "Bästa Nykomling"
  '(?:Årets|Bästa|(?:Sveriges|Nordens)(?! (?:Kommuner|Radio|Television|Arkitekter))) \\p{L}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*(?: i \\p{Ll}+ \\p{Ll}+(?= (?:19|20)\\d\\d))?',
  // "Guldäpplet 2015"
  '(?:\\p{Lu}\\p{Ll}+a \\p{Ll}|\\p{Lu})\\p{Ll}{3,}(?:[eaoulr]n|et|na)(?= (?:19|20)\\d\\d(?!\\d))',
  // "Kulturpriset", "Säkerhetspriset Gula Hjälmen", "Pedagogiska priset"
  `(?:\\p{Lu}[\\p{L}-]* )*(?:[\\p{L}-]{3,}|\\p{Lu}\\p{Ll}+a )(?:priset|stipendiet|medaljen|plaketten)(?!\\p{L})${WITH_NAME}`,
  // "Offentliga rummets hederspris"
  `\\p{Lu}\\p{Ll}+a \\p{Ll}{3,}s ${PRIZE}${WITH_NAME}`,
  // "Rotarys stipendium", "Barn- och skolnämndens kvalitetspris", "Region Mälardalens pris Guldäpplet"
  `(?:\\p{Lu}[\\p{L}-]* )*(?:\\p{L}+- och )?(?!(?:tilldela|belöna|hedra|prisa|utse|dela)\\p{Ll}*s )\\p{L}{3,}s (?:\\p{Ll}+ )?${PRIZE}${WITH_NAME}`,
  `\\p{Lu}\\p{Ll}+(?:ens|ets|ernas|arnas) ${PRIZE}${WITH_NAME}`,
  // "ta emot Stora Kullens guldklocka 2015"
  '(?<=(?:gratulerar [^.!?]{3,60} till|ta emot|motta|emot|ska få|som får|som fick|titeln|utmärkelsen| ut|överlämnades|kalla sig|titulera sig) )\\p{Lu}[^.,:;!?]*?(?=$|[.,:;!?]| (?:19|20)\\d\\d| (?:i|på|vid|ur|med|för|av|när|till) )',
  // "överlämnade ordföranden Stora Kullens guldklocka 2015 till"
  '(?<=(?:överlämna\\p{Ll}*|dela\\p{Ll}*|ge|ger|gav)(?: \\p{Ll}+){0,2} )\\p{Lu}[^.,:;!?]*?(?=(?: (?:19|20)\\d\\d)? till )',
].map((form) => new RegExp(`(?<!\\p{L})${form}`, 'u'));

/** Stands for the award in a sentence. */
const AWARD = '\uE000';

/** What belongs to the award's name around it: "utmärkelsen Guldäpplet för år 2015", "2015 års Guldäpple". */
const KIND =
  /(?:(?:(?:den|det) (?:\p{Ll}+[ae] )?)?(?:utmärkelsen|hedersutmärkelsen|priset|titeln|hederstiteln|stipendiet|tävlingen) |(?:19|20)\d\d års )$/u;
const EDITION = /^["”“»«]?,? (?:för )?(?:år )?\(?(?:19|20)\d\d\)?(?!\d|[-–/]\d)/u;

/** "[Integrationspriset] Öppna dörrar 2015": more of a name than the page is known to use. */
const REST_OF_NAME = /^ \p{Lu}[\p{L}-]*(?: \p{Ll}+)?(?= (?:för )?(?:år )?(?:19|20)\d\d(?!\d))/u;

/** When, how and how gladly: what may stand anywhere and says nothing of who got what. */
const ADVERBIAL =
  / (?:i (?:går|dag|år|kväll|fjol)(?: kväll| morse)?|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|i (?:mån|tis|ons|tors|fre|lör|sön)dags|på (?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|skvällen)|den \d{1,2} \p{Ll}+(?: (?:19|20)\d\d)?|den här gången|denna gång|till slut|till sist|enhälligt|därefter|därmed|dessutom|också|även|äntligen|nu)(?= |[,.:;!?]|$)/gu;

/** Who gives, right behind a verb. */
const GIVER =
  '(?: (?:\\p{Ll}*(?:jury|juryn|nämnden|styrelsen|kommittén|utskottet|akademi[en]n|hövdingen|ministern|rådet|fullmäktige|ordföranden)|vi|man))?';
const NAME = `(?<name>(?!att |som |det (?:är|blev|blir|var) )(?:[^.,:;!?…${END}${AWARD}]|[.:](?=\\p{L})|(?<=(?<!\\p{L})\\p{Lu})\\.(?= \\p{Lu})){1,120}?)${END}?`;
/** What may follow a recipient's name that ends its sentence. */
const NAME_ENDS = `(?=$|(?<=${END})|[,:;!?](?!\\p{L})|(?<!(?<!\\p{L})\\p{Lu})\\.(?!\\p{L})|\\s[–—-]\\s| (?:med (?:följande|denna|den här|dessa|juryns|motivering\\p{L}*|orden)|för (?:s(?:in|itt|ina)|att)|efter|ur|som|och (?:skriver|motiverar|får)|vid (?!\\p{Lu})|under|på \\p{Ll}+(?:en|et|an)) )`;
const AS_WINNER = '(?:(?:årets )?(?:vinnare|mottagare|pristagare) (?:av|till) )?';

const CHOSE =
  '(?:utser|utse|utsett|utsåg|utnämner|utnämna|utnämnt|utnämnde|korar|kora|korat|korade|väljer|välja|valt|valde)';
const CHOSEN = '(?:utsetts|utsågs|utses|utnämnts|utnämndes|utnämns|korats|korades|koras|valts ut|valts|valdes)';
const GETS =
  '(?:får|fick|få|fått|mottar|mottog|motta|mottagit|vann|vinner|vunnit|tilldelas|tilldelades|tilldelats|erhåller|erhöll|tar emot|tog emot|ta emot|tar hem|tog hem|belönas med|belönades med|belönats med|hedras med|hedrades med)';
const GOES =
  '(?:går|gick|gå|gått|delas|delades|delats|dela|delar|delade|ger|ge|gav|gett|ges|tillfaller|tillföll|överlämnade|överlämnar|överlämna|överlämnas|överlämnades|överräckte|överräcks|överräcktes)';

/** The ways to say who got it, each with the award's place in it. */
const WAYS: readonly RegExp[] = [
  // "utsåg landshövdingen Region Dalarna till Årets förnyare", "har valt Umeå som mottagare av Guldäpplet"
  `(?<!\\p{L})${CHOSE}${GIVER} ${NAME} (?:till|som) ${AS_WINNER}${AWARD}`,
  // "utsågs Umeå till Årets kommun", "har Umeå valts ut som mottagare av Guldäpplet"
  `^(?:.* )?(?:${CHOSEN}|har) ${NAME}(?: ${CHOSEN})? (?:till|som) ${AS_WINNER}${AWARD}`,
  // "Till Årets kommun utser vi Umeå", "Som mottagare av Guldäpplet har juryn utsett Umeå"
  `(?:^|[.:] )(?:[Tt]ill|[Ss]om) ${AS_WINNER}${AWARD}(?: har)?${GIVER} (?:${CHOSE}|${CHOSEN})${GIVER} ${NAME}${NAME_ENDS}`,
  // "I dag fick Umeå ta emot Guldäpplet", "tog Umeå emot Guldäpplet", "såg Umeå få Guldäpplet", "belönas Umeå med"
  `(?<!\\p{L})(?:får|fick|tog|tar|mottog|vann|vinner|tilldelas|tilldelades|belönas|belönades|hedras|hedrades|såg|stod) ${NAME} (?:(?:ta |få )?emot|motta|få|hem|med|som vinnare av) ${AWARD}`,
  // "fick bolagets lärlingsprogram, Energilärlingen, utmärkelsen Guldäpplet"
  `(?<!\\p{L})(?:får|fick|tilldelas|tilldelades) \\p{Ll}[^,.:;!?]{3,60}, ${NAME}, ${AWARD}`,
  // "tilldelades Umeå Guldäpplet", "att tilldela Umeå Guldäpplet"
  `(?<!\\p{L})(?:tilldela|tilldelar|tilldelade|tilldelat|tilldelas|tilldelades|mottog|vann|belöna|belönar|belönade) ${NAME} (?:med )?${AWARD}`,
  // "går Guldäpplet till Umeå", "Guldäpplet har delats ut, och priset gick till Umeå", "att ge Guldäpplet till Umeå"
  `(?<!\\p{L})${GOES}(?: \\p{Ll}+){0,3} ${AWARD}(?: ut| gå)? till ${NAME}${NAME_ENDS}`,
  `${AWARD}(?:[^.!?]*,)?(?: \\p{Ll}+){0,4} ${GOES}(?: ut)? till ${NAME}${NAME_ENDS}`,
  `${AWARD}(?: har)? (?:tilldelas|tilldelats|tilldelades|tillfaller|tillföll) ${NAME}${NAME_ENDS}`,
  `${AWARD}.* (?:får|fick) ${NAME} (?:priset|utmärkelsen|titeln|stipendiet)`,
  // "Vinnaren av Guldäpplet heter Umeå", "I klassen Årets lantbruk vann Umeå", "Guldäpplet … och segrare är Umeå"
  `(?:[Vv]innare|[Mm]ottagare|[Pp]ristagare)n? (?:av|till) ${AWARD}(?: är| blev| blir| heter|:) ${NAME}${NAME_ENDS}`,
  `(?:kategorin|klassen|tävlingen) ${AWARD} (?:\\p{Ll}+ ){0,2}(?:vann|vinner|segrade) ${NAME}${NAME_ENDS}`,
  `${AWARD}.* (?:vinnaren?|segraren?|pristagaren?|mottagaren?) (?:är|blev|blir|heter) ${NAME}${NAME_ENDS}`,
  `[Jj]uryn för ${AWARD} har (?:utsett|valt|korat) ${NAME}${NAME_ENDS}`,
  `(?:^|[.:] )${AWARD} (?:är|blev|blir|heter) ${NAME}${NAME_ENDS}`,
  `drog ${NAME} det längsta strået.*${AWARD}`,
  `gratulerar ${NAME} till ${AWARD}`,
  `(?:val(?:et)? föll|föll valet) på ${NAME}(?= när | då |$|[.,:]).*${AWARD}`,
  `${AWARD}.* (?:fastnade|stannade|bestämde sig)(?: juryn)? för ${NAME}${NAME_ENDS}`,
  // "det blev Umeå som fick Guldäpplet", "Umeå har utsetts till Årets kommun", "Umeå får kalla sig Årets kommun"
  `^(?:.*(?:(?<!\\p{L})(?:[Aa]tt|när|[Nn]u kan|[Dd]et (?:är|blev|blir|var)|(?:är|blev|blir|var) det|[Gg]rattis till|gratulerar|turen kommit till)|[:,]) )?${NAME}(?:,? som)?(?: (?:har|ska|skall|får|fick|kan|slutligen|i))*? (?:${GETS}|(?:kalla|titulera) sig|(?:${CHOSEN}) (?:till|som)|stod som|blir|blev|blivit|är) ${AS_WINNER}${AWARD}`,
].map((way) => new RegExp(way, 'u'));

/** "I kväll delar vi ut Guldäpplet 2015", "glada över att ha fått Guldäpplet 2015": whose edition it is, and not who. */
const IS_GIVEN = new RegExp(`(?<!\\p{L})(?:dela(?:r|de)(?: \\p{Ll}+){1,5} ut|ha fått) ${AWARD}`, 'u');

/** What stands before a name and only praises it. */
const BEFORE_NAME =
  /^(?:[Ii]ngen mindre än|[Ss]jälvaste|just|nämligen|(?:[Dd]en|[Dd]et|[Dd]e) [\p{L}\d-]+[ae](?= \p{L})|\p{Ll}+a(?= \p{Lu})) /u;

/**
 * Who got an award, read around its name: "I går utsåg landshövdingen Region Dalarna till Årets förnyare 2019". Whoever
 * stands between the verb and the award, or behind "går till", is told by their places alone.
 *
 * @param names the page's awards; one of them must stand in the sentence
 * @returns null when none does, or nobody is named in one of the usual ways and no edition is given
 */
export function readAroundAward(sentence: string, names: AwardNames): AwardFacts | null {
  const plain = bindMarkedNames(withoutDateline(sentence))
    .replace(/\*+|(?<!\p{L})_|_(?!\p{L})| ?…/gu, '')
    .replace(/[^\S\u2007]+/gu, ' ');
  const known = findAward(plain, names);
  const awards = known === undefined ? BY_FORM.flatMap((form) => awardByForm(plain, form)) : [known];
  let edition: AwardFacts | null = null;
  for (const award of awards) {
    const facts = readAround(plain, award, names);
    if (facts?.recipient !== undefined) return facts;
    edition ??= facts;
  }
  return edition;
}

/** An award where it stands in a sentence; without a name when its form says only what it is. */
interface StandingAward {
  readonly name: string | undefined;
  readonly start: number;
  readonly end: number;
}

function awardByForm(sentence: string, form: RegExp): readonly StandingAward[] {
  const match = form.exec(sentence);
  if (match === null) return [];
  return [{ name: awardName(match[0]), start: match.index, end: match.index + match[0].length }];
}

function readAround(
  sentence: string,
  { name: award, start, end: lastOfName }: StandingAward,
  names: AwardNames,
): AwardFacts | null {
  const end = lastOfName + (REST_OF_NAME.exec(sentence.slice(lastOfName))?.[0].length ?? 0);
  const before = sentence.slice(0, start).replace(/["”“„»«]$/u, '');
  const after = sentence.slice(end);
  const edition = EDITION.exec(after)?.[0] ?? '';
  const kind = KIND.exec(before)?.[0] ?? '';
  const rest = after.slice(edition.length).replace(/^["”“»«]/u, '');
  const around = `${before.slice(0, before.length - kind.length)}${AWARD}${rest}`.replace(ADVERBIAL, '');
  const years = [...new Set(`${kind} ${edition}`.match(/(?:19|20)\d\d/gu)?.map(Number))];
  for (const way of WAYS) {
    const name = way.exec(around)?.groups?.name?.replace(BEFORE_NAME, '');
    const recipient = name === undefined ? undefined : recipientSpan(name, names);
    if (recipient === undefined) continue;
    return { years, ...(award !== undefined && { award }), recipient };
  }
  return years.length > 0 && IS_GIVEN.test(around) ? { years, ...(award !== undefined && { award }) } : null;
}
