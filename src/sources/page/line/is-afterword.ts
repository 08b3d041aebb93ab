import { onlySaysWhoGotIt } from './only-says-who-got-it.ts';
import { tellsOfAllWinners } from './tells-of-all-winners.ts';

/** What is told of the prize and not of its winner: its sum, its jury, the other nominees, when it is handed out. */
const OF_PRIZE =
  /^(?:(?:Pris|Stipendie)summan(?!\p{L})|(?:Priset|Stipendiet|Utmärkelsen|Diplomet|Medaljen) (?:\p{Ll}+ |["”“][^"”“]{2,40}["”“] )?(?:delas|delades|överlämnas|överlämnades|utdelas|utdelades|består|är på|är värt)(?!\p{L})|(?:Årets \p{Ll}+|\p{L}*(?:priset|stipendiet|medaljen|utmärkelsen)) (?:har )?(?:delas|delades|delats|utdelas|instiftades|arrangeras)(?!\p{L})|Prisutdelning(?:en)?(?!\p{L})|(?:Juryn|(?:Pris|Stipendie)(?:nämnden|kommittén)) (?:har bestått|består|bestod|utgörs|utgjordes)|I juryn (?:sitter|satt|ingår|ingick|har)|Övriga (?:nominerade|finalister)|(?:Nominerade|Finalister) (?:var|är|till)|(?:Förra årets|Fjolårets|Bland tidigare(?: års)?) (?:\p{Ll}*vinnare|\p{Ll}*pristagare|mottagare|stipendiat)|Tidigare har (?:\p{Ll}*(?:priset|stipendiet|medaljen)|utmärkelsen|bland annat|[^.!?]{2,120} (?:fått|vunnit|tilldelats|erhållit) (?:\p{Ll}*priset|\p{Ll}*stipendiet|utmärkelsen|titeln))(?!\p{L})|Anmälan\s(?:[^.!?]{2,60}\s)?(?:görs|sker|lämnas|skickas|gjordes)(?!\p{L})|(?:Upplysningar|(?:Ytterligare|Mer|Närmare) (?:upplysningar|information)) (?:lämnas|ges|finns|fås)(?!\p{L})|(?:Foto|Bild|Text)\s*:)/u;

/** "Birgitta Ohlin och Lars-Göran Wik får dela på 30 000 kronor." */
const SUM = /^\p{Lu}[^.!?]{2,90} får (?:dela|en check|en prissumma) på \d[\d\s]* (?:kronor|kr)[^.!?]*[.!]?$/u;

/** "Diplom och en check på 5 000 kronor överlämnas i samband med stämman." */
const HANDED_OVER =
  /^(?:(?:Ett |En )?(?:\p{Ll}+ )?(?:[Dd]iplom(?:et)?|[Cc]heck(?:en)?|[Pp]lakett(?:en)?|[Ss]tatyett(?:en)?|[Mm]edalj(?:en)?|[Pp]rischeck(?:en)?|[Bb]lommor|[Pp]rispengar(?:na)?|[Hh]edersgåva(?:n)?))(?!\p{L})[^.!?]{0,80}? (?:överlämnas|överlämnades|utdelas|utdelades|delas ut|delades ut)(?!\p{L})/u;

/** "Kvällen avslutades med musik.", "Efteråt bjöds det på tårta.": what else was done when it was given. */
const OF_EVENING =
  /^(?:(?:Kvällen|Dagen|Festen|Galan|Middagen|Högtidsdagen|Högtiden|Ceremonin|Stämman|Årsmötet|Prisutdelningen|Firandet) (?:fortsatte|avslutades|avrundades|inleddes|leddes|bjöd)|(?:Efteråt|Därefter|Sedan|Före|Efter (?:utdelningen|ceremonin|prisutdelningen)) (?:bjöds|serverades|vidtog|väntade|minglades|dukades)|Det bjöds(?: också| även)? på)(?!\p{L})/u;

/** "Utöver äran får hon 10 000 kronor.", "Han får ett diplom och blommor." */
const GETS_SUM =
  /^(?:(?:Utöver|Förutom) (?:äran|hedern|diplomet|priset)(?!\p{L})|(?:Hon|Han|Hen|De|Vinnaren|Pristagaren|Stipendiaten|Mottagaren|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}) (?:får|fick|erhåller|erhöll|mottar|mottog)(?: nu| också| även| dessutom)? (?:\d[\d\s]*(?:kr|kronor)|(?:ett? )?(?:\p{Ll}+ )?(?:diplom|check|plakett|statyett|prissumma|presentkort|blommor))(?!\p{L}))/u;

/** "Ordföranden Per Ek delade ut priset.", "Siv Ek överlämnade nålar och blommor.": who gave it. */
const GAVE =
  /^\p{Lu}[^.!?]{2,120} (?:delade ut|överlämnade|överräckte) (?:(?:pris(?:et|erna)|utmärkelsen|diplomet|stipendiet|medaljen|plaketten|statyetten)(?!\p{L})|(?:\p{Ll}+ (?:och|samt) )?(?:blommor|blombuketter|diplom)(?: (?:och|samt) \p{Ll}+)?(?: till (?:pristagarna|vinnarna|stipendiaterna|båda|de \p{Ll}+))?[.!]?$)/u;

/** "Ett hedersomnämnande gick till Per Ek." */
const MENTION =
  /^(?:Även )?(?:Ett|Två|Tre) (?:hedersomnämnanden?|hedrande omnämnanden?) (?:gick|går|gavs|ges|delades|tilldela\p{Ll}+)(?!\p{L})/iu;

/** "På bilden syns Siv Bo.", "Bilden: Siv Bo vid bryggan." */
const OF_PICTURE = /^(?:På (?:bilden|fotot) (?:syns|ses|från|är)|(?:Bilden|Bildtext|Fotot):)(?!\p{L})/u;

/** "Utställningen pågår 29 juni–11 augusti.": when what the winner made can be seen or heard. */
const SHOWN =
  /^(?:Utställningen|Vernissagen|Konserten|Föreställningen|Filmen|Installationen) (?:pågår|pågick|visas|visades|hålls|hölls|öppnar|öppnade|äger rum|ägde rum|invigs|invigdes|spelas|spelades) [^.!?]*\d/u;

/** "/Styrelsen", "/ Siv Bo, ordförande": who signs. */
const SIGNED = /^\/ ?\p{Lu}[^.!?/]{1,60}$/u;

const NAMED_BY_KIND = '(?:\\p{Ll}*(?:priset|stipendiet|medaljen)|utmärkelsen)';
const RESTED = '(?:inte |ej )?(?:vilat|varit vilande|legat nere|lagts ner|lagts ned|delats ut|utdelats|upphört)';

/**
 * "Därefter har priset vilat i väntan på nya medel.", "Sedan 2016 vilar stipendiet.", "Priset har inte delats ut sedan
 * dess."
 */
const SINCE_THEN = new RegExp(
  `^(?:(?:Därefter|Därpå|Numera|Sedan|Sedan dess|Efter det(?:ta)?|(?:Sedan|Efter) (?:år )?(?:19|20)\\d\\d) (?:har ${NAMED_BY_KIND} ${RESTED}|(?:vilar|upphörde|lades) ${NAMED_BY_KIND})|(?:Priset|Stipendiet|Utmärkelsen|Medaljen) (?:har ${RESTED}|vilar|är vilande))(?!\\p{L})`,
  'u',
);

/** "Styrelsen beslutade år 2000 att lägga ned priset.", "Stipendiet lades ned 1987.": how the prize ended. */
const ENDED = new RegExp(
  `^(?:\\p{Lu}[^.!?:"”]{2,80} (?:beslutade|beslöt|har beslutat|bestämde) [^.!?:"”]{0,40}?att (?:lägga (?:ned|ner)|avskaffa|avveckla|pausa|sluta dela ut|inte längre dela ut) (?:hela )?${NAMED_BY_KIND}|(?:Priset|Stipendiet|Utmärkelsen|Medaljen) (?:lades (?:ned|ner)|avskaffades|upphörde))(?!\\p{L})`,
  'u',
);

/** "Åren 2020 och 2021 var Ostfestivalen inställd.": years that nobody got it. */
const YEARS_WITHOUT =
  /^(?:År(?:en)?|Under(?: åren)?) (?:19|20)\d\d(?:(?:,| och| till| ?[–-]) ?(?:(?:19|20)\d\d|\d\d))* (?:var|delades|ställdes|utsågs|hölls)(?!\p{L})[^.!?]*(?<!\p{L})(?:inställ[dt]a?|pausad|vilande|ingen|inget|inte|ej|in)(?:$|[.!]| )/u;

/** "Jörgen går nu vidare till regionfinalen den 5 september." */
const GOES_ON =
  /^\p{Lu}[^.!?]{1,60} (?:går|gick) (?:(?:nu|därmed|sedan|också|även) )*vidare till (?:(?:den|de) \p{Ll}+ )?\p{L}*(?:final|tävling|omgång)/u;

/** Whether a sentence is about the prize, and is no part of a citation that it stands behind. */
export function isAfterword(sentence: string): boolean {
  return (
    OF_PRIZE.test(sentence) ||
    tellsOfAllWinners(sentence) ||
    onlySaysWhoGotIt(sentence) ||
    SUM.test(sentence) ||
    [HANDED_OVER, OF_EVENING, GETS_SUM, GAVE, MENTION, SHOWN, OF_PICTURE, SIGNED].some((pattern) =>
      pattern.test(sentence),
    ) ||
    SINCE_THEN.test(sentence) ||
    ENDED.test(sentence) ||
    YEARS_WITHOUT.test(sentence) ||
    GOES_ON.test(sentence)
  );
}
