import { type AwardNames, findAward, NO_NAMES } from './award-names.ts';
import { fromCapitals } from './from-capitals.ts';
import { isClause } from './is-clause.ts';
import { namesGiversPrize } from './names-givers-prize.ts';

const NOUN =
  '(?:\\p{L}*(?:pris(?:et|er)?|utmärkelse[rn]?|stipendi(?:um|et|er|erna)|medalj(?:en)?|diplom(?:et)?|belöning(?:en)?|tecken(?:et)?|plakett(?:en|er|erna)?|pokal(?:en)?|trofén?|titeln?|award|tävling(?:en)?)|(?:heders|guld|silver|förtjänst)nål(?:en)?|prize|hedersdoktor(?:er|erna|at)?)';

const NAMES_AWARD = new RegExp(
  `(?<!\\p{L})(?:${NOUN}|årets (?!(?:två|tre|fyra|fem|sex|sju|\\p{L}*(?:vinnare|pristagare|stipendiat(?:er)?|medaljör(?:er)?)|mottagare|första|sista|jury|motivering)(?!\\p{L}))\\p{L}+|kvalitetskommun|Sveriges \\p{L}+|Nordens \\p{L}+|Bästa \\p{L}+)(?!\\p{L})`,
  'iu',
);

/** Plans, meetings and the like that carry a year of their own: "Vision 2020", "Kvalitetsmässan 2007". */
const OTHER_WITH_YEAR =
  /(?:vision(?:en)?|agenda|budget(?:en)?|(?<!ka)plan(?:en)?|program(?:met)?|strategi(?:n)?|(?<!å)mål(?:en|et)?|rapport(?:en)?|undersökning(?:en)?|index|mätning(?:en)?|redovisning(?:en)?|valet|mässan?|galan?|dag(?:en|arna)|konferens(?:en)?|kongress(?:en)?|möte[tn]?|forum|festival(?:en)?|vecka[n]?|seminarium|seminariet|almedalen|(?<!\p{L})(?:OS|VM|EM|SM)|jubileum|jubileet|hösten|våren|sommaren|vintern|nyhetsbrev(?:et)?|nyheter|arkiv|protokoll|tidning(?:en)?|magasin(?:et)?|årsbok(?:en)?|bokslut(?:et)?|kalendarium|kalender|läsår(?:et)?|nominera|nominering(?:ar)?|ansökan|anmälan|copyright|(?<![\p{L}-])maj)$/iu;

/** "Årets arkiv 2014", "Årets tidning": a title that is given to what makes or keeps papers, and none of them. */
const TITLE_OF_PAPERS = /(?<!\p{L})Årets (?:arkiv|tidning|magasin|årsbok|nyhetsbrev)$/u;

/** Whether words name an award: by their form, as "Årets skola" and "Kvalitetspriset" do, or as one of the page's. */
export function namesAward(words: string, names: AwardNames = NO_NAMES): boolean {
  if (findAward(words, names) !== undefined) return true;
  return NAMES_AWARD.test(words) && !/^(?!Bästa |Årets )\p{Lu}\p{L}+s? (?:kommun|stad)$/u.test(words);
}

/** "Språkvågen – Textverkets pris för begriplig text": a name in one word, whose prize it is and what for. */
const OF_GIVER_FOR =
  /(?<=^\p{Lu}\p{Ll}{3,}(?:en|et|an|na)) [–-] \p{Lu}[^.:!?]{2,50}s (?:\p{Ll}+ )?\p{Ll}*(?:pris|utmärkelse|stipendium|medalj) (?:för|till|åt) .+$/u;

/** Whether words are a name and what it is: "Guldklubban – priset för god upphandling". */
export function isDescribed(words: string): boolean {
  return DESCRIPTION.test(words) || OF_GIVER_FOR.test(words);
}

/** Whether words name a thing whose year is no award's: a plan, a fair, a survey. */
export function namesOccasion(words: string): boolean {
  return OTHER_WITH_YEAR.test(words.trim()) && !TITLE_OF_PAPERS.test(words.trim());
}

/**
 * Words before a name that are no part of it, as "fick" of "De fick Guldäpplet" is none. In lower case, but for the
 * kinds a name is often given with.
 */
const LEADING =
  /^(?:[Ää]ven|[Dd]essutom|(?:[Ff]ick|[Ff]år|[Vv]ann|[Vv]inner)(?= \p{Lu})|den|det|de|Om(?= \p{Lu})|(?:Den|Det|De)(?= (?:\p{Ll}+ ){0,2}\p{Lu})|[Ee]n|[Ee]tt|[Dd]elat (?:första ?)?pris(?: i| av)?|[Dd]elad seger i|[Pp]ris(?:er)? till|(?:[Uu]tdelning|[Tt]illdelning|[Öö]verlämnande) av|[Ww]inners? of(?: the)?|(?:på|i|under|vid) \p{Ll}+|till|som|av|i|hela|dela på|delar på|dela|ta emot|motta|även|också|prestigefyllda|prestigefulla|fina|nationella|svenska|stora|åtråvärda|hedrande|förnämliga|(?:första|andra|tredje|1:a|2:a|3:e)(?= \p{Lu})|[Hh]edersomnämnandet?(?: (?:i|för|inom))?(?= (?:Årets |\p{Lu}\p{L}{3,}(?:priset|stipendiet|medaljen|en|et|an)$))|[Uu]tmärkelsen|[Pp]riset|[Pp]ristiteln|[Tt]iteln|[Hh]ederstiteln|[Hh]edersutmärkelsen|[Ss]tipendiet|[Tt]ävlingen|[Uu]tnämningen|(?:[Åå]rets |[Tt]idigare |[Aa]lla )?(?:[Vv]innare|[Vv]innaren|[Vv]innarna|[Pp]ristagare|[Pp]ristagarna|[Mm]ottagare|[Mm]otivering(?:ar|en|arna)?|[Ff]inalister|[Nn]ominerade|Arkiv|Historik|[Bb]elönade|[Uu]tsedda|[Rr]esultat(?:et)?)(?: och (?:juryns )?motiveringar)?(?: av| med| i| för| till| från|[,:]| [–-])?) (?=\S)/u;

/** "får dela på utmärkelsen Årets kommun": the name stands after its kind. */
const AFTER_KIND = /(?:^|\s)(?:[Uu]tmärkelsen|[Pp]riset|[Tt]iteln|[Ss]tipendiet) (?=["”“„»«]?\p{Lu})/u;

/** "Cykelvännernas pris Cykellyktan", "Länets miljöpris Gröna handen": the name stands after whose prize it is. */
const AFTER_GIVER = /^.*\p{L}s (?:\p{Ll}+ )?\p{Ll}*(?:pris|stipendium|utmärkelse|medalj) (?=["”“„»«]?\p{Lu})/u;

/**
 * "Kulturpris om 20 000 kronor", "Pedagogiska pris till tre pristagare", "Kulturpriset till två av byns egna",
 * "kulturpris från Rotary": what is said of a prize that is no name.
 */
const SAID_OF_PRIZE =
  /(?:(?<=pris|stipendium|utmärkelse) (?:(?:om|på) \d|till \p{Ll}|från \p{Lu})|(?<=priset|stipendiet|utmärkelsen|medaljen) till (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio) ).*$/u;

/** "Ugglans pris till yngre forskare": one of a giver’s prizes, told from the others by whom it is for. */
const FOR_SOME = /\p{L}s \p{Ll}*(?:pris|stipendium|utmärkelse|medalj) till (?:yngre|äldre|nyblivna) \p{Ll}+$/u;

/** "Årets integrationspris", "Årets Nobelska musikpris": this year's of a prize that has its name without it. */
const THIS_YEARS = /^[Åå]rets (?=(?:\p{Lu}\p{L}+ska )?\p{Ll}*(?:pris|stipendium|utmärkelse|medalj|diplom|plakett)$)/u;

/** "Vanliga frågor om Cykelpriset" */
const ABOUT =
  /^(?:(?:Vanliga )?[Ff]rågor(?: och svar)?|Allt|Fakta|Information|Pressklipp|Urklipp) om (?=\p{Lu})|^(?:register|förteckning|lista|sammanställning|historik) över (?=\p{L}{6})|^Och (?=\p{L}{5})/iu;

/** "Cykelpriset genom åren", "Vattendroppen fyller tio år" */
const OVER_TIME =
  / (?:genom (?:åren|tiderna)|under åren|år för år|(?:fyller|firar) (?:\p{Ll}+|\d+)(?: år)?(?: i år)?|jubilerar|\d+ år)$/u;

/** "Trettio år av Småstadspriset": a name that says by itself what it is, at the end of a title. */
const AT_THE_END =
  /\s(?:av|om|kring|med|på|till)\s+((?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?:priset|stipendiet|medaljen|utmärkelsen))$/u;

/** "Guldklubban – priset för god upphandling": what the award is stands after its name. */
const DESCRIPTION =
  /(?<=\p{L}{4,})(?:,| [–-]) (?:ett |en |det |den )?(?:\p{Ll}+ ){0,2}\p{Ll}*(?:pris|priset|utmärkelse|utmärkelsen|tävling|tävlingen|stipendium|stipendiet)(?: (?:för|till|som|åt|i) .*)?$/u;

/** "Norrklangs stipendium, 35 000 kronor vardera", "Kulturprisets 30 000 kronor": a sum is no part of a name. */
const SUM = /(?:,| [–-]| på| om)? \d[\d ]*(?:kr|kronor)(?: vardera| var)?$/u;

/** "Diplom och blommor", "Blommor av ordföranden": what a winner is handed. */
const GIFTS = /^(?:diplom|blommor|blombukett|check|statyett|presentkort)(?:en)?(?: och| samt| av| från|,|$)/iu;

/** "Nästan hälften [gick till Siv Bo]", "Flest röster", "Intäkterna": votes or money, or a part of them. */
const SHARE =
  /^(?:(?:nästan|drygt|knappt|ungefär|cirka|omkring|runt|över|hela|mer än|inte mindre än) )*(?:hälften|hälfterna|(?:(?:en|två|tre) )?(?:tredjedel|fjärdedel|femtedel)(?:ar)?|\d[\d ]*(?:procent|%|röster|av)|(?:flest|de flesta|alla|\d[\d ]*|\p{Ll}+ (?:hundra|tusen)) (?:rösterna|röster)|rösterna|(?:en )?majoriteten|(?:det|den) mesta|merparten|resten|återstoden|pengarna|medlen|summan|anslaget|kollekten|prispengarna|intäkterna|överskottet|behållningen|biljettintäkterna|applåderna|tacket|rubrikerna)(?: av .+)?$/iu;

/** "en plakett i emalj", "ett diplom att hänga på väggen": one of a kind of thing, and no name. */
const A_THING =
  /^(?:en|ett) (?:\p{Ll}+ )?(?:plakett|medalj|statyett|skulptur|skylt|diplom|emaljskylt|pokal|nål) (?:i|av|att|med|som|på) /u;

/** Names of the kind alone, which say nothing of which award it is. */
const KIND_ALONE =
  /^(?:(?:det |den |de |hela |fina |stora |första |andra |övriga |tredje |mest \p{L}+ )+)?(?:priset|pris|priserna|utmärkelserna|stipendi(?:erna|um)|medalj(?:en|erna)?|diplomen|plakett(?:en|er|erna)?|pokal(?:en|er|erna)?|utmärkelsen|utmärkelse|utmärkelserna|titeln|stipendiet|tävlingen|första ?pris(?:et)?|förstapriset|(?:det |den )(?:första|andra|tredje|senaste)|(?:1:a|2:a|3:e|4:e)[ -]?pris(?:et)?|etta|tvåa|trea|vinnare|vinnaren|vinnarna|pristagare|pristagaren|mottagare|stipendiat(?:er|erna|en)?|segrare|segern|(?:första|andra|tredje|fjärde|femte) ?plats(?:en)?|(?:årets|tidigare|alla) (?:pris|priser|vinnare|stipendi(?:um|er)|stipendiater|diplom|medalj(?:er)?|utmärkelse|utmärkelser|pristagare|mottagare|finalister)|(?:(?:vinnare|pristagare|mottagare) och (?:juryns )?)?motivering(?:ar|en|arna)?|finalist(?:er(?:na)?)?|hedersomnämnanden?|juryns pris|diplom(?:et)?(?: nr \d+)?|(?:\p{L}+s )?(?:finaste|främsta|högsta|största) (?:pris|utmärkelse)|(?:\p{L}+s )?\p{L}*(?:priser|utmärkelser|stipendier)|belöning(?:en|ar|arna)?|från|av|till|för|med|ur|sedan|det|den|ett|en|urval|dela[td] (?:(?:första|andra|tredje) ?)?(?:pris|plats)|(?:andra|tredje)pris(?:et)?|prissumman .*|\(.*|(?:det |den )?(?:ena|andra) av .+)$/iu;

/** "Stora priset", beside "Lilla priset"; "det stora priset" only praises it. */
const GRAND_PRIZE = /^Stora (?:priset|stipendiet|medaljen)$/u;

function isKindAlone(name: string): boolean {
  return KIND_ALONE.test(name) && !GRAND_PRIZE.test(name);
}

/** "Stipendiet till Gösta Bergs minne": the whole is the name. */
const IN_MEMORY = /^(?=\p{Lu})\p{L}*(?:pris|priset|stipendium|stipendiet|fond|fonden) (?:till|i) .+ (?:minne|ära)$/iu;

/** "Priset för bästa myndighetstext": the whole is the name. */
const PRIZE_FOR = /^(?:Priset|Utmärkelsen|Stipendiet) för (?:bästa?|god|gott|goda) \p{Ll}+(?: (?:och|i|på) \p{Ll}+)?$/u;

/** "[Då fick] professor Siv Bo priset": a person by full name, and that it was the prize. */
const GOT_THE_PRIZE =
  /^(?:\p{Ll}+ |\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?: (?:von|af|de))? \p{Lu}\p{Ll}+ (?:priset|utmärkelsen|stipendiet|medaljen)$/u;

/** "Lampans tre journalistpriser", "Kvarnpriser delas ut i Nora": several, each of which has a name of its own. */
const SEVERAL_OF_GIVER =
  / (?:två|tre|fyra|fem|sex|sju|åtta|\d+) \p{Ll}*(?:priser|stipendier|utmärkelser|medaljer)$| (?:utdelas|utdelades|delas \p{Ll}*ut|delades \p{Ll}*ut)(?= |$)/u;

/** "Förutom förstapriset", "Utöver Kulturpriset": the prize beside which another is given. */
const BESIDE_PRIZE =
  /^(?:förutom|utöver|jämte|vid sidan av|bortsett från) (?=\p{Lu}|\p{L}*(?:pris|stipendi|utmärkelse|medalj|diplom|titel|titlar|vinnar|pristagar))/iu;

/** "[får] priset till en enskild medarbetare": for whom it is. */
const FOR_SOMEONE = /^(?:priset|utmärkelsen|stipendiet|medaljen|titeln) (?:till|åt) (?:en|ett|någon|de[nm]?) \p{Ll}/iu;

/** Characters of a line that can name an award. */
const LONGEST = 400;

/**
 * The bare name of an award: `Utmärkelsen Sveriges KvalitetsKommun 2009` → `Sveriges KvalitetsKommun`,
 * `2014 års Guldäpple` → `Guldäpple`, `priset` → undefined. A name in capitals is written as a name: `Årets ledare`.
 *
 * @param names the page's awards: one of them goes before what the words themselves tell
 */
export function awardName(written: string, names: AwardNames = NO_NAMES): string | undefined {
  if (written.length > LONGEST) return undefined;
  if (IN_MEMORY.test(written) || PRIZE_FOR.test(written)) return written;
  if (/^(?:i|på|vid) (?:sin|sitt|sina) |^(?:varför|vem|vilk[ae]|vilket|hur|när|vad)(?!\p{L})/iu.test(written))
    return undefined;
  if (
    /^(?:(?:ett |en )?(?:pris|utmärkelse|stipendium)|utmärkelsen|priset|stipendiet|diplomet|medaljen) (?:av|från|ur|(?:på|vid|inför|under) \p{Ll}+[nt]) /iu.test(
      written,
    )
  )
    return undefined;
  if (BESIDE_PRIZE.test(written) || FOR_SOMEONE.test(written)) return undefined;
  const known = findAward(written, names);
  const before = written
    .slice(0, known?.start)
    .replace(AFTER_KIND, '')
    .replace(/^Årets $/u, '');
  if (known !== undefined && !/\p{Lu}\p{L}* $/u.test(before)) {
    return known.name;
  }
  let name = written
    .replace(/[*_]{1,2}/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:\d{1,2}[.)]|\(?\p{L}\)) (?=\p{L})/u, '')
    .replace(/[\s,(]+(?:19|20)\d\d\s*[-–]\s*(?:(?:19|20)?\d\d)?\)?\s*$/u, '')
    .replace(/[,(–—-]*\s*(?:år |för år |för )?(?<!\d)(?:19|20)\d\d\)?\s*$/u, '')
    .trim();
  name = name.replace(SUM, '').replace(OVER_TIME, '').replace(ABOUT, '');
  name = AT_THE_END.exec(name)?.[1] ?? name;
  if (!FOR_SOME.test(name)) name = name.replace(AFTER_GIVER, '').replace(SAID_OF_PRIZE, '').replace(THIS_YEARS, '');
  const kind = AFTER_KIND.exec(name);
  if (kind !== null) name = name.slice(kind.index + kind[0].length);
  for (let before = ''; before !== name; ) {
    before = name;
    name = name
      .replace(/^["”“„»«'’‘](.+)["”“»«'’‘]$/u, '$1')
      .replace(/^(?:19|20)\d\d(?: års)? /u, '')
      .trim();
    if (!isKindAlone(name)) name = name.replace(LEADING, '');
  }
  name = name
    .replace(OF_GIVER_FOR, '')
    .replace(DESCRIPTION, '')
    .replace(/[\s,:;–-]+$/u, '')
    .replace(/^(\p{L}{4,}stipendi)er$/iu, '$1um')
    .replace(/^(\p{L}{4,}pris)er$/iu, '$1')
    .replace(/^(?!Årets )(.*\p{L}{3,}stipendi)at(?:en)?$/iu, '$1um')
    .replace(/(?<=\p{L}{3}) år$/u, '');
  name = fromCapitals(name);
  if (isKindAlone(name.replace(/ (?:i )?(?:kategorin?|klassen?) .+$/iu, ''))) return undefined;
  if (/^(?:presenter|offentliggör|överlämna|utdela|avgör|tillkännage|sköt)\p{Ll}*s(?: |$)/iu.test(name))
    return undefined;
  if (
    /^(?:delas?|delades|ta|tar|tog|ges|går|gick|har|är|instiftades) |(?:^| )(?:tilldela[ts]|tilldelades|tilldelats|gick till|går till|utsågs|utses|har fått|belönas)(?: |$)| offentliggj(?:ord|ort|orda)$/u.test(
      name,
    )
  )
    return undefined;
  // "Vid prisutdelningen ropades Umeå upp", "en plakett i emalj": what is told, or handed over.
  if (/ \p{Ll}{3,}(?:ades|rdes) /u.test(name) || A_THING.test(written)) return undefined;
  if (
    / \p{Ll}+(?:erat|ande|nytt|fint) pris$| som (?:har )?(?:fått|vunnit|tilldelats) | (?:firas|arrangeras|ska|vill) /u.test(
      name,
    ) ||
    isClause(name)
  )
    return undefined;
  if (
    /^(?:och|samt|för|till|som|med|på|av|om|före|efter|mellan|sin|sitt|sina|ing(?:en|et|a)|två|tre|fyra|flera|(?:de )?senaste|(?:kan|ska|skall|bör|får|måste)(?: (?:bara|endast|inte|även|också))?)(?: |$)/iu.test(
      name,
    )
  )
    return undefined;
  if (
    GIFTS.test(name) ||
    /^(?:beslut|punkt|ärende|bilaga|paragraf) \d+$/iu.test(name) ||
    /prisets$|stipendiets$/u.test(name)
  )
    return undefined;
  if (names.names.length > 0 && namesGiversPrize(name)) return undefined;
  if (isSentence(name)) return undefined;
  if (GOT_THE_PRIZE.test(name) || SEVERAL_OF_GIVER.test(name) || SHARE.test(name)) return undefined;
  if (name === '' || name.length > 90 || isKindAlone(name) || /^[\p{P}\d\s]+$/u.test(name)) return undefined;
  return name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
}

/** Words of a name that has no other capital than its first. */
const MOST_WORDS = 7;

/** "In 34 förslag från allmänheten och delade utöver priset även ut två hedersomnämnanden": a piece of a sentence. */
function isSentence(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  const isKind = /^(?:Årets|Bästa|Sveriges|Nordens|Priset|Utmärkelsen|Stipendiet)$/u.test(first);
  return !isKind && others.length >= MOST_WORDS && others.every((word) => !/^\p{Lu}/u.test(word));
}
