const YEAR = '(?:19|20)\\d\\d';
const KIND =
  '(?:[Uu]tmärkelsen|[Pp]riset|[Pp]ristiteln|[Tt]iteln|[Hh]ederstiteln|[Hh]edersutmärkelsen|[Ss]tipendiet|[Mm]edaljen|[Pp]laketten|[Tt]ävlingen|[Hh]ederspriset)';
const WINNERS =
  '(?:[Vv]innare|[Vv]innaren|[Vv]innarna|[Pp]ristagare|[Pp]ristagaren|[Pp]ristagarna|[Mm]ottagare|[Mm]ottagaren|[Mm]ottagarna|[Ff]inalister|[Ff]inalisterna|[Nn]ominerade|[Mm]otiveringar|[Hh]istoriken?)';
const INSTITUTED =
  '(?:(?:delas|delades)(?: \\p{L}+){0,3} ut|utdelas|utdelades|utses (?:av|varje|årligen|vartannat)|instiftades|har(?: \\p{L}+| \\d{4}){0,4} (?:delats|utdelats|gått till)|har delats|är (?:\\p{L}+ ){0,5}(?:pris|\\p{L}+pris|stipendium|utmärkelse|tävling|hedersbetygelse)|ges (?:till|ut|varje|årligen|för)|går (?:till|i år till)|gick (?:till|i år till)|arrangeras|har funnits (?:sedan|i \\p{L}+ år|i \\d+ år)|överlämnades|är kommunens|är regionens|består av|bestod (?:då )?av)';
/** A name's own words: no stop, no mark, not many. */
const NAME = '\\p{Lu}[^\\s.,:;!?()"”“„»«|]*(?: [^\\s.,:;!?()"”“„»«|–—]+){0,6}?';
const QUOTED = '["”“„»«](\\p{Lu}[^"”“„»«]{1,50}?)["”“»«]';
const STOP = `(?=\\s+(?:${YEAR}|för|till|åt|som|med|i år|av|den|vid|under|på|sedan|genom|och (?:har|får|är|blir|delas|ges|går)|delas|delades|ut|fastnade|ges|utdelas|kan|ska|skall|har|är|går|gick|tilldelas|tilldelades|instiftades)(?!\\p{L})|\\s*[.,:;!?()"”“„»«–—]|$)`;

const PRIZES =
  '(?<!\\p{L})(?:två|tre|fyra|fem|sina|våra|följande) (?:\\p{Ll}+ )?\\p{Ll}*(?:priser|utmärkelser|stipendier|medaljer)';
/** For whom a prize is: anyone of a kind, and nobody by name. */
const FOR_WHOM =
  '(?=["”“«]?,? (?:(?:till|åt) \\p{Ll}|för (?!s(?:in|itt|ina) |att )\\p{Ll}|som (?:delas|går|ges|tilldelas|belönar|uppmärksammar|lyfter)(?!\\p{L})))';

/** A form of words that gives an award's name, and how much it speaks for it. */
export interface Evidence {
  /** The name is the first group. */
  readonly pattern: RegExp;
  readonly weight: number;
  /** In a heading a year can stand beside anyone's name. */
  readonly inSentences?: true;
  /** "Här hittar du alla som har fått utmärkelsen Guldäpplet": it is sure wherever it stands. */
  readonly alsoInFurniture?: true;
}

/** Where a sentence or a heading says by its form that a name is an award's. */
export const AWARD_EVIDENCE: readonly Evidence[] = [
  { pattern: new RegExp(`(?<!\\p{L})${KIND} ${QUOTED}`, 'gu'), weight: 3, alsoInFurniture: true },
  { pattern: new RegExp(`(?<!\\p{L})${KIND} (${NAME})${STOP}`, 'gu'), weight: 3, alsoInFurniture: true },
  // "delar ut två priser: Nyckeln, till en lärare, och Öppna Handen, till en skola"
  {
    pattern: new RegExp(`${PRIZES}: ["”“»]?(${NAME})${FOR_WHOM}`, 'gu'),
    weight: 3,
  },
  {
    pattern: new RegExp(`(?<=${PRIZES}: \\p{Lu}[^.!?]{3,200}(?:,|och|samt) )["”“»]?(${NAME})${FOR_WHOM}`, 'gu'),
    weight: 3,
  },
  // "vårt pris Guldsleven", "förbundets utmärkelse Blå Tråden"
  {
    pattern:
      /(?<!\p{L})(?:[Vv]årt?|[Ss]itt?|[Dd]eras|\p{L}{3,}(?:ens|ets|nas)) (?:\p{Ll}+ )?\p{Ll}*(?:pris|utmärkelse|stipendium|medalj) (\p{Lu}[\p{L}-]*(?:en|et|na|an)(?: \p{Lu}[\p{L}-]*)*)(?!\p{L})/gu,
    weight: 3,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${WINNERS} (?:av|i|till|för)(?: ${KIND})? ["”“»]?(${NAME})${STOP}`, 'gu'),
    weight: 3,
  },
  {
    pattern: new RegExp(`^(?:Motiveringar|Vinnare|Pristagare|Winners? of(?: the)?) (${NAME})${STOP}`, 'gu'),
    weight: 2,
  },
  { pattern: new RegExp(`(?:\\p{L} år av|[Åå]terblick på|[Hh]istorien om|[Aa]llt om) (${NAME})$`, 'gu'), weight: 2 },
  { pattern: new RegExp(`^(?:Sedan )?["”“»]?(${NAME})["”“«]?(?: ${YEAR})? ${INSTITUTED}(?!\\p{L})`, 'gu'), weight: 3 },
  {
    pattern: new RegExp(
      `(?:[Pp]riset|[Uu]tmärkelsen|[Ss]tipendiet|[Tt]ävlingen) (?:heter|kallas|hette) ["”“]?(${NAME})${STOP}`,
      'gu',
    ),
    weight: 3,
  },
  { pattern: new RegExp(`(?<!\\p{L})dela(?:r|de) (?:\\p{Ll}+ ){1,4}ut ["”“]?(${NAME})${STOP}`, 'gu'), weight: 2 },
  // "delar varje år ut **Ladans stipendium** till"
  { pattern: /(?<!\p{L})delar (?:\p{Ll}+ ){0,4}ut (?:\*\*|__)(\p{Lu}[^*_.:;]{2,60})(?:\*\*|__)/gu, weight: 4 },
  { pattern: new RegExp(`(?<!\\p{L})${YEAR} års (${NAME})${STOP}`, 'gu'), weight: 2 },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:utsågs|utsetts|utsedda?|utses|korats?|korades|korad|utnämnts?|utnämndes|utnämnd) till ["”“»]?(${NAME})${STOP}`,
      'gu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:dela ut|delar ut|delat ut|delade ut|får|fick|fått|vinner|vann|vunnit|mottar|mottog|mottagit|belönas med|belönades med|hedras med|hedrades med|ta emot|tog emot|delar på) ["”“»]?(${NAME})${STOP}`,
      'gu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:tilldelas|tilldelades|tilldelats|om|kring) ["”“»]?(${NAME})${STOP}`, 'gu'),
    weight: 1,
  },
  {
    pattern: new RegExp(`(?<=\\p{Ll} )(?<!Årets )["”“»]?(${NAME})["”“«]? ${YEAR}(?!\\d)`, 'gu'),
    weight: 1,
    inSentences: true,
  },
  { pattern: new RegExp(`^["”“»]?(${NAME})["”“«]?,? ${YEAR}(?!\\d)`, 'gu'), weight: 1, inSentences: true },
  {
    pattern: new RegExp(
      `^["”“»]?(${NAME})["”“«]? ${YEAR} (?:är|blev|blir|går till|gick till|tilldelas|tilldelades|delas)(?!\\p{L})`,
      'gu',
    ),
    weight: 2,
  },
  { pattern: new RegExp(`(?<!\\p{L})(?:är|blev|blir) ["”“»]?(${NAME})["”“«]? ${YEAR}(?!\\d)`, 'gu'), weight: 2 },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:har ["”“»]?(?=.* (?:delats ut|gått till|funnits))|(?:delas|delades) ["”“»]?(?=.* ut))(${NAME})["”“«]? (?:delats ut|gått till|funnits|ut)(?!\\p{L})`,
      'gu',
    ),
    weight: 3,
  },
  {
    pattern:
      /(?<!\p{L})((?:(?!Den |Det )\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}{2,}(?:priset|stipendiet|medaljen|plaketten|pokalen|utmärkelsen))(?!\p{L})/gu,
    weight: 2,
  },
  {
    pattern:
      /(?<!\p{L})(Årets (?:\p{Ll}*(?:iga|bara|samma|fulla|iska|aste|ande|unga|nya|stora|lilla|goda|gröna|öppna|smarta|trygga|ala|ella|iva|ade|ende|ska|usta|nabba|kla|ställda|drivna|(?:\p{Ll}a|ste)(?= (?!(?:blev|blir|utsågs|utses|korades|fick|från|under|sedan|inom|hette)(?!\p{L}))\p{Ll}{4,}(?<!des|tes|ts|as|es) (?:19|20)\d\d(?!\d))) (?!(?:i|på|för|till|av|med|och|som|är|går|gick|har|vid|under|inom) ))?\p{Ll}+)(?!\p{L}| (?:till|inom|för|och|\p{Ll}+s|på) | i (?!år|dag|samband))/gu,
    weight: 2,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})((?:\\p{Lu}[\\p{L}-]+ ){1,4}Awards?) ${YEAR} (?:ägde rum|hölls|avgjordes|delades ut|arrangerades)(?!\\p{L})`,
      'gu',
    ),
    weight: 3,
    inSentences: true,
  },
];
