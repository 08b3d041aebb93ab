import { END } from './marked-name.ts';

/** Stands for the award in a sentence. */
export const AWARD = '\uE000';

/** Who gives, right behind a verb. */
const GIVER =
  '(?: (?:\\p{Ll}*(?:jury|juryn|nämnden|styrelsen|kommittén|utskottet|akademi[en]n|hövdingen|ministern|rådet|fullmäktige|ordföranden)|vi|man))?';
const NAME = `(?<name>(?!att |som |det (?:är|blev|blir|var) )(?:[^.,:;!?…${END}${AWARD}]|[.:](?=\\p{L})|(?<=(?<!\\p{L})\\p{Lu})\\.(?= \\p{Lu})){1,120}?)${END}?`;
/** What may follow a recipient's name that ends its sentence. */
const NAME_ENDS = `(?=$|(?<=${END})|[,:;!?](?!\\p{L})|(?<!(?<!\\p{L})\\p{Lu})\\.(?!\\p{L})|\\s[–—-]\\s| (?:(?:av|på) följande|med (?:följande|nedanstående|denna|den här|dessa|juryns|motivering\\p{L}*|orden)|för (?:s(?:in|itt|ina)|att)|efter|ur|som|och (?:skriver|motiverar|får|motiveringen|juryns motivering)|vid (?!\\p{Lu})|under|på \\p{Ll}+(?:en|et|an)) )`;
const AS_WINNER = '(?:(?:årets )?(?:vinnare|mottagare|pristagare) (?:av|till) )?';

const CHOSE =
  '(?:utser|utse|utsett|utsåg|utnämner|utnämna|utnämnt|utnämnde|korar|kora|korat|korade|väljer|välja|valt|valde)';
const CHOSEN = '(?:utsetts|utsågs|utses|utnämnts|utnämndes|utnämns|korats|korades|koras|valts ut|valts|valdes)';
const GETS =
  '(?:får|fick|få|fått|mottar|mottog|motta|mottagit|vann|vinner|vunnit|tilldelas|tilldelades|tilldelats|erhåller|erhöll|tar emot|tog emot|ta emot|tar hem|tog hem|belönas med|belönades med|belönats med|hedras med|hedrades med)';
const GOES =
  '(?:går|gick|gå|gått|delas|delades|delats|dela|delar|delade|ger|ge|gav|gett|ges|tillfaller|tillföll|överlämnade|överlämnar|överlämna|överlämnas|överlämnades|överräckte|överräcks|överräcktes)';

/** The ways to say who got an award, each with the award's place in it; the name is the group `name`. */
export const WAYS_OF_GETTING: readonly RegExp[] = [
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
  // "Efter två års uppehåll tilldelades Guldäpplet Umeå"
  `^(?:Efter|I|På|Vid|Under|År|Den|Därefter|Nu|Då|(?:19|20)\\d\\d)(?: [^.,:;!?]{1,60})? tilldela(?:s|des) ${AWARD} ${NAME}${NAME_ENDS}`,
  `${AWARD}.* (?:får|fick) ${NAME} (?:priset|utmärkelsen|titeln|stipendiet)`,
  // "Vinnaren av Guldäpplet heter Umeå", "I klassen Årets lantbruk vann Umeå", "Guldäpplet … och segrare är Umeå"
  `(?:[Vv]innare|[Mm]ottagare|[Pp]ristagare)n? (?:av|till) ${AWARD}(?: är| blev| blir| heter|:) ${NAME}${NAME_ENDS}`,
  `(?:kategorin|klassen|tävlingen) ${AWARD} (?:\\p{Ll}+ ){0,2}(?:vann|vinner|segrade) ${NAME}${NAME_ENDS}`,
  `${AWARD}.* (?:vinnaren?|segraren?|pristagaren?|mottagaren?) (?:är|blev|blir|heter) ${NAME}${NAME_ENDS}`,
  `[Jj]uryn för ${AWARD} har (?:utsett|valt|korat) ${NAME}${NAME_ENDS}`,
  `(?:^|[.:] )${AWARD} (?:är|blev|blir|heter)(?: som ni vet| som bekant| som väntat)? ${NAME}${NAME_ENDS}`,
  // "Av alla förslag till Guldäpplet valde juryn Umeå med orden"
  `${AWARD}.* (?:valde|utsåg) (?:\\p{Ll}*(?:jury|juryn|nämnden|styrelsen|kommittén)) ${NAME}(?= med orden|${NAME_ENDS})`,
  `drog ${NAME} det längsta strået.*${AWARD}`,
  `gratulerar ${NAME} till ${AWARD}`,
  `(?:val(?:et)? föll|föll valet) på ${NAME}(?= när | då |$|[.,:]).*${AWARD}`,
  `${AWARD}.* (?:fastnade|stannade|bestämde sig)(?: juryn)? för ${NAME}${NAME_ENDS}`,
  // "det blev Umeå som fick Guldäpplet", "Umeå har utsetts till Årets kommun", "Umeå får kalla sig Årets kommun"
  `^(?:.*(?:(?<!\\p{L})(?:[Aa]tt|när|[Nn]u kan|[Ff]örst ut är|[Ss]ist ut är|[Dd]et (?:är|blev|blir|var)|(?:är|blev|blir|var) det|[Gg]rattis till|gratulerar|turen kommit till)|[:,]) )?${NAME}(?:,? som)?(?: (?:har|ska|skall|får|fick|kan|slutligen|i))*? (?:${GETS}|(?:kalla|titulera) sig|(?:${CHOSEN}) (?:till|som)|stod som|blir|blev|blivit|är) ${AS_WINNER}${AWARD}`,
].map((way) => new RegExp(way, 'u'));
