import { mendMotivering } from '../line/mend-motivering.ts';
import { MENTION } from '../line/mention.ts';
import { DEGREE } from './degree.ts';
import { bindMarkedNames, END } from './marked-name.ts';
import { withoutAffiliation } from './without-affiliation.ts';
import { withoutCleft } from './without-cleft.ts';
import { withoutDateline } from './without-dateline.ts';
import { withoutRelation } from './without-relation.ts';

const BEFORE_NAME = new RegExp(`(?<!\\p{L})${DEGREE} (?=\\p{L})`, 'gu');

/** "… gick till Siv Bo, senast aktuell med romanen Is.": her latest work. */
const LATEST_WORK = /, (?:senast |nu |just nu |i år )?aktuella? (?:med|i|som) [^.!?]{2,80}(?=[.!?]?$)/u;

/** "Även Bodens kommun får ett hedersomnämnande": one more, and no part of the name. */
const ALSO = /^(?:Även|Också|Likaså) (?=\p{Lu}\p{Ll}+ )/u;

/** "a) Siv Bo tilldelas", "2) Guldkroken gick till": what marks an item of a decision. */
const LIST_MARK = /^\(?(?:\d{1,2}|\p{Ll})\) (?=\p{Lu})/u;

/** "på 60 000 kronor" */
const SUM = / (?:på|om|à|värt|värd) (?:totalt |vardera )?\d[\d ]* (?:kr|kronor)(?: vardera)?(?!\p{L})/giu;

/** "Kulturpriset 2022 samt diplom": what is handed over with a prize, behind its year. */
const GIFT =
  /(?<=(?:19|20)\d\d),? (?:samt|och|jämte) (?:(?:ett|en) )?(?:diplom|blommor|blombukett|blomstercheck|check|statyett|plakett|glaskonstverk|konstverk)(?!\p{L})/giu;

/** ", den 4 mars 2021,": the day it was given, which says nothing of the award's year. */
const DATE =
  /(?<=\p{L}),? (?:(?:på |i )?\p{Ll}+dags?(?:en)? )?den \d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?: (?:19|20)\d\d)?(?!\d),?(?= \p{L})/giu;

/** "Nu är det klart att Umeå …", "Nämnden har beslutat att 2023 års pris …": what is said stands after it. */
const ANNOUNCES_THAT =
  /^(?!.*(?:tilldela|får|fick|går till|gick till|utse|utsåg|utsett|vinn|vann|belön|prisa).*(?<!\p{L})att )[^,;:"”]{3,90}? att (?=\p{Lu}|(?:19|20)\d\d)/u;

/**
 * What is told of another edition, or of none: last year's winner, who is nominated, what would be. Not "Siv Bo,
 * tidigare rektor, tilldelades".
 */
const OF_OTHER_EDITION =
  /(?:19|20)\d\d (?:till|gick|fick) [^.]* och (?:år )?(?:19|20)\d\d |(?<!\p{L})(?:förra året|de[nt] första (?:priset|utmärkelsen|stipendiet|gången)|året innan|föregående år|i fjol|(?<!, )tidigare|(?<=, )tidigare (?:\p{L}*vinnare|\p{L}*pristagare|mottagare|års)|senast|om .{1,30} vinner|skulle|nominera[ds]e?|kan (?:få|vinna|tilldelas|ges|gå till|delas ut))(?!\p{L})/iu;

/** "Av 43 nominerade", "Bland årets nominerade till Guldäpplet": out of whom one was chosen. */
const OUT_OF_MANY =
  /^(?:Av|Bland|Efter) (?:(?:de|årets|\d+|\p{Ll}+) ){0,2}nominer(?:ade|ingar)(?: bidrag| till)?(?!\p{L})/u;

/** "när Guldäpplet 2015 skulle delas ut", "blev det klart att Guldäpplet skulle gå till": when it was decided. */
const AT_GIVING =
  / när [^.,]{3,60} skulle (?:delas ut|utses)| skulle(?<=(?:klart|beslut\p{L}*|enades om|blev) att .{1,100} skulle)(?= (?:gå till|tilldelas|få) )/gu;

/** "tog hem titeln när priset delades ut i Malmö": when it was, behind what is said. */
const WHEN_GIVEN =
  / (?:när|då) (?<=\S.{15} (?:när|då) )[^,.:;!?]{3,60} (?:delades|delas|utdelades|utdelas) ?[^,.:;!?]*(?=[,.!]|$)/u;

/** "har fått spela i Uppsala 2012", "fick dela ut priset 2015": what someone was let do. */
const WAS_LET =
  /(?<!\p{L})(?:fick|får|fått) (?!(?:ta (?:emot|hem)|dela på|kvittera ut)(?!\p{L}))\p{Ll}{2,}a (?:i|på|vid|till|ut|med|om)(?!\p{L})/u;

/** "i går", "på torsdagen": when it was, between who got an award and which. */
const WHEN =
  /(?<=\p{L}) (?:i ?går|i ?dag|i ?kväll|i (?:veckan|helgen|\p{Ll}+dags)|på \p{Ll}+dagen)(?: kväll| morse| eftermiddag)?(?= (?:\p{Lu}|ut(?!\p{L})|årets |priset |utmärkelsen |titeln |stipendiet |(?:19|20)\d\d års ))/gu;

/** "tilldela Elin Hägg, doktorand i geografi, Arne Ljungs minnesstipendium": what someone is, before what she gets. */
const APPOSITION =
  /, (?<=(?:tilldela\p{Ll}*|belöna\p{Ll}*|fick|får|ger|gav) \p{Lu}[^,.:;]{2,50}, )[^,.:;]{2,60}, (?=\p{Lu}|[åÅ]rets |(?:19|20)\d\d års |\p{Ll}*(?:priset|stipendiet|utmärkelsen) )/gu;

/**
 * "Umeå kommun, som ligger vid älven, tilldelas …"; not the head of "som fick ta emot diplom, blommor och 15 000
 * kronor".
 */
const RELATIVE = /(?<=[\p{L}\d]), som [^,]{2,80}, (?!(?:en |ett |\d+ )?\p{Ll}+(?:,| och| samt) )(?=\p{Ll})/gu;

/** "mellan två personer, Birgitta Ohlin och Lars-Göran Wik": how many they are, before their names. */
const HOW_MANY = /(?<=(?:mellan|till) )(?:de )?(?:två|tre|fyra|fem|sex|sju) \p{Ll}+[,:] (?=\p{Lu})/u;

/** "Årets skolutvecklare 2022 ska vara Gudrun Apelgren": decided; not "Svalöv ska bli Årets ledarkommun 2025". */
const IS_TO_BE = /(?<=(?:19|20)\d\d) ska(?:ll)? (?:vara|bli) (?=\p{Lu})/u;

/** "I lördags blev Siv Bo utnämnd till", "I år har Siv Bo utsetts till": who it is, inside the verb. */
const INSIDE_VERB =
  /(?<!\p{L})(?<!(?:[Nn]är|[Hh]ur|[Vv]arför|[Vv]em|[Aa]tt) )(?:blev|blir|har|är) (\p{Lu}[^,.:;!?"”]{2,60}?) (?:(?:blivit )?(?:utsedda?|utsett|utnämnda?|korade?)|utsetts|utnämnts|korats) till (?=\p{Lu}|årets |(?:19|20)\d\d )/gu;

/** "Siv Bo utnämnd till Årets eldsjäl 2024": a headline without its verb. */
const HEADLINE =
  /^(?!(?:19|20)\d\d|(?:När|Hur|Varför|Vem|Vilka|Som|Den|De|Nu|Här|Ingen) )(\p{Lu}(?:(?! (?:är|var|blev|blir|har|hade|om|som|när|efter|inför|kan|ska|vill|fick|får) )[^,.:;!?"”]){1,60}?) (?:utsedda?|utsett|utnämnda?|korade?) till (?=\p{Lu}|årets |(?:19|20)\d\d )/u;

/** "Juryn gav också ett hedersomnämnande till Ekbacken", "… ett hedersomnämnande, till Falköping" */
const MENTION_GOES = new RegExp(
  `^(?:Juryn|Nämnden|Kommittén|Styrelsen|De|Dessutom|Även)(?: \\p{Ll}+){1,5} \u2060?${MENTION}\u2060?( (?:19|20)\\d\\d)?,? (?:till|åt) (?:\\p{Ll}+(?:ig|årig)[ae] )?(?=\u2060?\\p{Lu})`,
  'u',
);

/** "Till slut föll valet på Anna Berg", "2019 föll valet på Lund", "Juryns val föll på Hjo" */
const CHOICE_FELL =
  /^(?:(?:(?:Då|Nu|I år|Till slut|Därför|Den här gången|(?:År )?((?:19|20)\d\d)) föll (?:valet|juryns val|nämndens val))|(?:Valet|(?:Juryns|Nämndens|Styrelsens) val) föll(?: till slut)?) på (?=\p{Lu})/u;

/** "Den första pristagaren blev år 2013 Gun-Britt Näslund", "Nästa vinnare var 2015 …" */
const FIRST_WINNER =
  /^(?:den |dess )?(?:(?:första|förste|senaste|nästa|nya) )?(?:pristagare|mottagare|vinnare|stipendiat)n?(?:en)? (?:blev|var|är) (?:år )?((?:19|20)\d\d) (?=\p{Lu})/iu;

/** "Vinnare i kategorin Årets Landsbygdsprojekt 2010 blev: Ekoturism i praktiken" */
const WINNER_OF_CLASS = /^Vinnare i (?:kategorin|klassen) ([^.:]{3,60}?) (?:blev|är|blir|var):? ?(?=\p{Lu})/u;

/** "1. Sysselsättning i gröna näringar - Vinnare är Färna odlingar" */
const WINNER_BEHIND_CLASS = /^(?:\d{1,2}\. )?\p{Lu}[^.!?:"”]{3,60} [–—-] [Vv]innare (?:är|blev|blir):? (?=\p{Lu})/u;

/** "Vi presenterar med stolthet vinnaren av Lärarpriset år 2018: Siv Bo" */
const PRESENTS =
  /^(?:[^.:!?]* )?(?:presenterar|gratulerar|hyllar) (?:[^.:!?]* )?(?:vinnaren|mottagaren) av ([^.:!?]{3,60}): (?=\p{Lu})/u;

/** "Tilldelas filosofie magister Siv Bo.", "Delas mellan Siv Bo och Bo Ek.": what the heading above names. */
const WITHOUT_SUBJECT =
  /^(?:Tilldela(?:s|des|ts)|Dela(?:s|des) mellan|G(?:år|ick) till) (?=\p{Lu}|(?!(?:för|i|på|av|med|till|en|ett|den|det|de|som|alla|även|också) )(?:\p{Ll}[\p{L}.-]+ ){1,3}\p{Lu}[\p{L}-]+ \p{Lu})/u;

/** "Beslöts att 1964 års belöning ur Ekska donationen, kronor 400, skulle tilldelas": what minutes say was decided. */
const WAS_DECIDED =
  /^(?:.{0,60}(?<!\p{L}))?(?:beslöt|beslöts|beslutade|beslutades|beslutat|beslutats|bestämdes)(?: \p{Ll}+){0,2} att ([\p{L}\d][^;!?]{3,150}?)(?: ur [^,.;]{3,80})?(?:, (?:kronor|kr) \d[\d ]*)?,? skulle (?:(tilldelas)|(?:gå|utdelas|överlämnas|ges) till) /iu;

/** "Det blev Umeå som fick", "Det är klart att det blir Umeå som får" */
const IT_IS_WHO = /^(?:.*(?<!\p{L})att )?[Dd]et (?:är|blev|blir|var) (\p{Lu}.{1,60}?) som (?=\p{Ll})/u;

/** Some words of a sentence, and what it is read with in their place. */
type Rewrite = readonly [pattern: RegExp, by: string | ((found: string, ...groups: string[]) => string)];

/** Marks, sums and dates. */
const FIRST: readonly Rewrite[] = [
  [/\*+|__|(?<!\p{L})_|_(?!\p{L})/gu, ''],
  [/ ?… ?(?=[\p{Lu}\d])|(?<= (?:är|till)) ?… ?(?=\p{Ll})/gu, ' '],
  [/[^\S\u2007]+/g, ' '],
  [LIST_MARK, ''],
  [ALSO, ''],
  [LATEST_WORK, ''],
  [
    WAS_DECIDED,
    (_, award: string, given?: string) => (given === undefined ? `${award} gick till ` : `${award} tilldelades `),
  ],
  [SUM, ''],
  [GIFT, ''],
  [DATE, ''],
];

/** Turns of phrase, each said straight on. */
const STRAIGHT_ON: readonly Rewrite[] = [
  [WHEN, ''],
  [WHEN_GIVEN, ''],
  [APPOSITION, `${END} `],
  [ANNOUNCES_THAT, ''],
  [/^(.*?)(?<!\p{L})(?:[Åå]rets|[Ff]jolårets) \(((?:19|20)\d\d)\) /u, '$1$2 års '],
  [/^(?:\p{L}+|\d+) år (?:tidigare|senare|innan|därefter),? (?:år )?((?:19|20)\d\d),? /u, '$1 '],
  [
    /^\p{Lu}[^,.]{3,40}, (?:år )?((?:19|20)\d\d),? (?=tilldela|gick|fick|utsågs|belön|hedra|prisa|mottog|vann|erhöll|delades)/u,
    '$1 ',
  ],
  [/(?<=tilldela(?:s|des|ts)|fick|erhöll|mottog) (?:det|den|denna|detta) (?=\p{Lu})/u, ' '],
  [BEFORE_NAME, ''],
  [/((?:fick|får) \p{Lu}[^.,:;]{2,60}?) ta emot (?=priset|utmärkelsen|stipendiet|titeln|\p{Lu}|årets )/u, '$1 '],
  [/(?:tar|tog) (\p{Lu}[^.,]{2,60}?) (?:hem|emot) (?=\p{L})/u, `vinner $1${END} `],
  [
    /(?<=\p{L} (?:blev|blir|har|är)) (?:vid|på|under|i|den) [^,;]{2,70}? (?=utsedd|utsett|korad|utnämn|tilldelad|belönad)/u,
    ' ',
  ],
  [/(?<!\p{L})vill (?:(?:dessutom|även|också|därtill) )?ge (?=ett? |[åÅ]rets |(?:19|20)\d\d )/u, 'ger '],
  [
    /^(?:Stipendiat|Pristagare|Vinnare|Mottagare) (?:år )?((?:19|20)\d\d) (?:blev|är|blir) (?=\p{Lu})/u,
    '$1 gick priset till ',
  ],
  [/^(?:Priset|Utmärkelsen|Titeln) (?:för|som|till) (?=[Åå]rets \p{L})/u, ''],
  [/,? (?:med|som har) (?:\p{Ll}+ )?anknytning till [^,.;:]+/u, ''],
  [MENTION_GOES, 'Hedersomnämnande$1 går till '],
  [CHOICE_FELL, (_, year?: string) => (year === undefined ? 'Priset gick till ' : `${year} gick priset till `)],
  [FIRST_WINNER, '$1 gick priset till '],
  [WINNER_OF_CLASS, '$1 gick till '],
  [PRESENTS, '$1 gick till '],
  [WINNER_BEHIND_CLASS, 'Priset går till '],
  [WITHOUT_SUBJECT, (verb) => `Priset ${verb.toLocaleLowerCase('sv')}`],
  [/^Dels (?=tilldela|gick|går|fick|får|belöna)/u, ''],
  [/^Ingen mindre än (?=\p{L})/u, ''],
  [/^(?:Och|Men|Så|Redan|Samma år,?) (?=(?:år )?(?:19|20)\d\d |\p{Lu}|vinnaren |segraren )/u, ''],
  [/(?<=\d{4}) Års (?=\p{L})/u, ' års '],
  [/^I (?:klassen|kategorin) [^,.:]{2,40} (vann|segrade|vinner) (?=\p{Lu})(.+)$/u, '$2 $1 priset'],
  [/(?:prisas|prisades|hyllas|hyllades) som (?=\p{Lu}|årets )/u, 'utses till '],
  [RELATIVE, ' '],
  [HEADLINE, '$1 utsågs till '],
  [INSIDE_VERB, 'utsågs $1 till '],
  [HOW_MANY, ''],
  [IS_TO_BE, ' är '],
];

/** No sentence is longer, in characters. */
const LONGEST = 1500;

/**
 * A sentence without what stands in the way of reading who got which award: sums, titles, asides, "nu är det klart
 * att", with its verb and object side by side.
 *
 * @returns null for a question, for one about another edition, a mere possibility or what someone was let do, and for
 *   one too long to be a sentence
 */
export function plainSentence(sentence: string): string | null {
  if (sentence.length > LONGEST || /\?["”]?$/u.test(sentence) || WAS_LET.test(sentence)) return null;
  const unmarked = bindMarkedNames(withoutAffiliation(withoutRelation(withoutDateline(mendMotivering(sentence)))));
  const plain = rewrite(withoutCleft(rewrite(unmarked, FIRST)), STRAIGHT_ON)
    .trim()
    .replace(IT_IS_WHO, '$1 ');
  return OF_OTHER_EDITION.test(plain.replace(OUT_OF_MANY, '').replace(AT_GIVING, '')) ? null : plain;
}

function rewrite(sentence: string, rewrites: readonly Rewrite[]): string {
  let words = sentence;
  for (const [pattern, by] of rewrites)
    words = typeof by === 'string' ? words.replace(pattern, by) : words.replace(pattern, by);
  return words;
}
