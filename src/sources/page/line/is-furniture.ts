import { asksTheReader } from './asks-the-reader.ts';

/** What stands on a page beside the texts it is about: dates, contacts, menus, links, captions. */
const FURNITURE = [
  /^\p{Lu}[^.!?]{2,60} tackar (?:alla|samtliga|våra)(?!\p{L})/u,
  /^\[?(?:bild|sida|slide) \d+(?: av \d+| ?\(\d+\)|\/\d+)?\]?$/iu,
  /^(?:publicerad|publicerat|uppdaterad|senast (?:ändrad|uppdaterad|granskad)|sidan (?:publicerad|uppdaterad|granskad)|skapad|sidansvarig|ansvarig utgivare|redaktör|foto|bildtext|fotograf|taggar|etiketter)\b[^.]{0,80}(?:$|:)/iu,
  /^(?:sidan|artikeln|texten|innehållet|dokumentet)(?: är| blev)?(?: senast)? (?:publicera|uppdatera|ändra|granska|skapa)(?:d|t|des|ts)(?!\p{L})/iu,
  /^(?:text|foto|bild|film|ämne|datum|fotograf|källa|taggar)\s*(?:och (?:foto|bild))?\s*:|^(?:foto|datum|källa|taggar)$/iu,
  /^(?:läs (?:mer|också|även|hela|(?:\p{L}+ )?(?:intervjun?|artikeln|reportaget|porträttet|krönikan|recensionen|berättelsen|inlägget)|vidare|om)|se (?:även|också|filmen|mer|(?:(?:alla|samtliga) )?(?:(?:övriga|andra|tidigare|årets) )?(?:finalister|vinnare|pristagare|nominerade|mottagare|bilder))|mer (?:information|om)|länkar?|relaterat|ladda (?:ner|ned)|till toppen|tillbaka|dela|skriv ut|lyssna|hoppa till|sök|meny|startsida|du är här|prenumerera|följ oss|nyhetsbrev|nedan finns|här (?:kan du|hittar du|finns (?:mer|fler|alla|samtliga|hela|en lista|information|länkar|bilder|juryns|årets)))\b/iu,
  /(?<!\p{L})(?:Foto|Fotograf|Bild|Illustration)(?:er)?\s*:/u,
  /^(?:press)?kontakt(?:a|person|personer|uppgifter)?\b/iu,
  /^förslag (?:till|på) (?:nästa|20\d\d|nya|kandidater|pristagare|mottagare|vinnare|medaljör|stipendiat)/iu,
  /^(?:nominera|anmäl(?! )|anmäl dig|ansök|skicka|rösta|välkommen|välkomna|boka|tipsa|föreslå|vill (?:du|ni|din|er)|är du|känner du)\b/iu,
  /^(?:för (?:(?:mer|ytterligare|närmare) information|(?:fler|mer|ytterligare|alla|övriga|tidigare) [^.!?]{0,60}?(?<!\p{L})(?:se|läs|klicka|besök|gå till)(?!\p{L}))|frågor\b|har du frågor|vill du veta mer)/iu,
  /^(?:vi använder kakor|vi använder cookies|den här webbplatsen|webbplatsen använder|denna webbplats|genom att (?:surfa|fortsätta)|godkänn|cookies|kakor)\b/iu,
  /^(?:©|fotnot|obs|copyright|organisationsnummer|org\.?nr|postadress|besöksadress|telefon|tel\b|e-post|växel|öppettider)/iu,
  /^(?:fakta|faktaruta|om (?:priset|utmärkelsen|tävlingen|juryn|stipendiet)|så (?:utses|(?:går|gick) det till)|juryn (?:har bestått|består|bestod|utgörs|utgjordes)|i juryn (?:sitter|satt|ingår|ingick)|jury:|juryns (?:ledamöter|sammansättning)|tidigare (?:vinnare|pristagare|mottagare|års)|bakgrund\b)/iu,
  /^(?:priset|utmärkelsen|stipendiet|prisutdelningen|prisceremonin|tävlingen|vinnaren|vinnarna|pristagarna|finalisterna|prissumman) (?:delas|delades|instiftades|har delats|ägde|äger|överlämnades|överlämnas|är på|arrangeras|utses|utsågs|presenterades|tillkännagavs|omfattar|består|hölls|sker|skedde|mottogs|togs emot|som delas|vill|syftar|fick|får|belönas|premieras|erhåller|mottar)\b/iu,
  /^(?:pris|stipendie)summan\b|^(?:priset|stipendiet|utmärkelsen|vinsten)(?: \p{L}+)? (?:är|består av|innebär) (?:på |om |värt |ett |en )?(?:\d|diplom|\p{L}+ (?:samt|och) )/iu,
  /^(?:övriga|andra|även) (?:nominerade|finalister(?!\s*$)|sökande|förslag)\b/iu,
  /^(?:nominerade|finalister)(?:na)? (?:var|är) (?!de |alla |följande )|^(?:förra årets|fjolårets|bland tidigare|tidigare har|(?:vinnaren|pristagaren|stipendiaten) (?:får|erhåller)|i priset ingår|bakom (?:priset|utmärkelsen)|årets jury)(?!\p{L})/iu,
  /^(?:priserna|stipendierna|utmärkelserna|diplomen|medaljerna) (?:delas|delades|överlämnas|överlämnades|utdelas|är på|om)\b/iu,
  /^\p{L}+(?:galan|festen|dagarna|mässan|konferensen) (?:arrangera(?:de)?s|anordna(?:de)?s|leddes|sändes|hölls|finansiera(?:de)?s|ägde rum)(?!\p{L})/iu,
  /^(?:galan|festen|kvällen|ceremonin|galakvällen|middagen|konferensen|mässan|prisutdelningen|priserna|utmärkelserna) (?:arrangerades|anordnades|leddes|sändes|samlade|hölls|delades|gick av|finansieras|presenteras|ägde)(?!\p{L})/iu,
  /^(?:paragrafen|protokollet|beslutet|ärendet) (?:är|förklaras|justeras|expedieras|skickas|delges|föredras)(?!\p{L})|^(?:beslutsunderlag|expediering|expedieras|protokollsutdrag|justerat|reservation)\b/iu,
  /^(?:(?:mottagarna|pristagarna|vinnarna|stipendiaterna|medaljörerna) (?:avtackades|gratulerades|hyllades|tackades|uppvaktades|applåderades)|(?:årsmötet|mötet|ordföranden|mötesordföranden) (?:tackade|applåderade|gratulerade|avtackade))(?!\p{L})/iu,
  /^(?:styrelsen|juryn|stiftelsen|föreningen|nämnden) (?:vill )?(?:riktar?|tackar?|gratulerar?|önskar)(?!\p{L})/iu,
  /^\p{L}+(?:en|n|et) (?:mottog|har mottagit|fick in|har fått in) [^.!?]{0,40}(?:ansökningar|nomineringar|förslag)(?!\p{L})/iu,
  /^(?:ansökan (?:för|till) (?:nästa|20\d\d)|nästa (?:ansökningsperiod|utdelning|års)|(?:priset|stipendiet|priserna|stipendierna|bidraget) kan (?:sökas|ges|tilldelas)|de (?:båda |två |tre )?(?:andra|övriga) (?:finalisterna|nominerade))(?!\p{L})/iu,
  /^(?:regler|stadgar|statuter|bestämmelser|riktlinjer|reglemente)(?:na)? (?:för|antagna|finns|hittar)(?!\p{L})|^nästa (?:utlysning|utdelning|ansökningstid|prisutdelning|nomineringsperiod|nominering|pris|gala|gång)(?!\p{L})/iu,
  /^(?:(?:vem|vilk(?:en|et|a)|vad|hur|var) )?\p{L}+ (?:du|ni) (?!(?:som|alla) )[^.!?]*\?/iu,
  /^(?:Priset|Utmärkelsen|Stipendiet), [^.!?]{3,80}, (?:mottogs|togs emot|delades|delas|överlämnades|överlämnas)(?!\p{L})/u,
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? fick (?:sina |ett |en |ta emot )(?:stor |fin )?(?:plaketter|diplom|priser|medaljer|presentkort|bukett|blombukett|check|blommor|statyett)(?!\p{L})/u,
  /^(?:pressmeddelanden|pressrum|nyhetsrum)\s+(?:bilder|kontakt\p{L}*|dokument|videor|evenemang)(?!\p{L})/iu,
  /^slut på (?:utskrift|listan|registret)/iu,
  /^inga? \p{L}+ (?:utsågs|delades|har utsetts|tillkännagavs)(?!\p{L})/iu,
  /(?:delas|delades|utdelas|utdelades|utsågs) (?:inte|ej|inget|ingen)|inget pris delades/iu,
  /(?<!\p{L})(?:Box \d+|org\.? ?nr|\d{3} ?\d{2} \p{Lu}\p{L}+(?:\.|$))/iu,
  /(?:[\w.+-]+@[\w-]+\.\w|https?:\/\/|www\.\w|\b0\d{1,3}[-– ]\d{2,3} ?\d\d)/u,
  /^(?:\d{1,2}\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s+\d{4}|\d{4}-\d\d-\d\d)\b/iu,
  /^om (?:oss|webbplatsen|kommunen|regionen|högskolan|universitetet|myndigheten|föreningen|förbundet|stiftelsen|företaget|skolan|biblioteket)(?:$|\s*[|›»/>])/iu,
  /^[^.]{1,30}(?:\s[|›»/>]\s[^.]{1,40}){2,}$/u,
  /^(?:(?:nyheter|lokalt|inrikes|utrikes|sport|kultur|nöje|ekonomi|näringsliv|åsikt|ledare|debatt|insändare|familj|väder|quiz|e-tidning)(?:\s+|$)){3,}$/iu,
  /^(?:Start|Hem|Startsida|Startsidan)\s[›»/>]\s.{3,200}$/u,
];

/** Whether a paragraph is part of the page, not of what the page is about. */
export function isFurniture(words: string): boolean {
  const plain = words.replace(/^[*_([]+/u, '');
  return asksTheReader(plain) || FURNITURE.some((pattern) => pattern.test(plain));
}
