import { headsAllWithReasons } from './heads-all-with-reasons.ts';
import { JURY } from './jury.ts';
import { JURY_STATES } from './jury-states.ts';
import { mendMotivering } from './mend-motivering.ts';
import { REASONS_OF_SEVERAL } from './reasons-of-several.ts';
import { saysOnOccasion } from './says-on-occasion.ts';
import { WORDS_ON_WHY } from './words-on-why.ts';

/** How a lead announces a citation. */
export type Cue =
  /** Says that the jury's own words follow: "med följande motivering:", a heading "Juryns motivering". */
  | 'sure'
  /** Speaks of a motivering or a jury, and of what someone says about it: too little to go by. */
  | 'doubtful'
  | 'none';

/** "motiverar", and not "Tränaren motiverar laget" or "motiverade medarbetare". */
const MOTIVATES = `(?<!ordförande )motiverar(?! (?:juryn )?sina(?!\\p{L})| (?:\\p{L}+(?:na|et)|oss|dig|er)[.:]?$)|motivera(?:s|des)(?: \\p{Ll}+){0,3}|motiverade (?:sitt|valet|beslutet|${JURY})|har motiverat (?:sitt|valet|beslutet)`;

/**
 * "På diplomet står det:", "Så här står det på diplomet:", "Diplomtexten lyder": what is written on what the winner is
 * given.
 */
const ON_DIPLOMA =
  '(?:på|i) (?:\\p{L}*(?:diplomet|plaketten|diplomtexten)) (?:står|stod|heter|hette)(?= ?[:d]| (?:att läsa|följande))|så (?:här )?(?:står|stod) det (?:på|i) (?:\\p{L}*(?:diplomet|plaketten|diplomtexten))(?!\\p{L})|(?:\\p{L}*diplomet|\\p{L}*plaketten) (?:bär|bar|har) (?:texten|orden|inskriptionen|följande)|(?:diplomtexten|diplomets text|texten på (?:diplomet|plaketten)) (?:lyder|löd|lydde)';

/**
 * "Så här läste kommundirektören upp:", "Ordföranden läste ur diplomet:", "Priskommittén genom Siv Bo läste:": what is
 * read aloud when an award is given. Not "Hon läste ur sin nya bok:".
 */
const READS_ALOUD = `så (?:här )?(?:läste|läser) [^.:]{2,60} upp(?=:)|(?:läste|läser)(?: högt| upp)? (?:ur|från|vad som står på|texten på) (?:\\p{L}*(?:diplomet|diplomtexten|plaketten|juryutlåtandet)|${JURY}s (?:beslut|${WORDS_ON_WHY}))(?=:)|(?<!(?:i|ur|från|av|med|för) )${JURY}(?: genom [^.:,]{3,50})? (?:läste|läser)(?: högt| upp)?(?=:)`;

/** "Det svarar juryn på så här:", below "Varför just Siv?" */
const ANSWERS = `svarar ${JURY}(?: på)?(?: så(?: här)?)?(?=:)`;

/** "motiveringen", "juryns omdöme", "juryn skriver", "med orden"; not "motiverade medarbetare". */
const CUE = new RegExp(
  `(?<!\\p{L})(?:${[
    '\\p{L}*motivering(?:en)?',
    MOTIVATES,
    JURY_STATES,
    '\\p{L}*juryns beslut',
    `${JURY}s (?:eg(?:et|na) |korta |samlade )?${WORDS_ON_WHY}`,
    `(?:${WORDS_ON_WHY}|juryutlåtandet|motivet) (?:från ${JURY} )?(?:lyder|löd|lydde)`,
    'med (?:(?:följande |dessa |de här )?orden|(?:följande|dessa|detta|nedanstående) (?:ord|omdöme|vitsord|utlåtande|skäl))',
    '(?:av|på) (?:följande|dessa) (?:skäl|grunder)(?=:$)|(?:skälet|skälen) (?:är|var) (?:följande|denna|dessa)|(?:anger|anför|angav|anförde|anges|anförs) (?:som skäl|följande(?:$|:| (?:skäl|motiv|grunder)))|som skäl (?:anger|anför|angav|anförde|anges|anförs)',
    'i följande ordalag',
    `enligt ${JURY} [^.:]{0,40}följande(?=:)`,
    'ur (?:\\p{Ll}+s )?protokollet(?=:)|ur \\p{L}+s protokoll(?=:)',
    `så (?:här )?(?:löd|lydde|lyder|lät|låter) (?:orden|domen|det från) (?:från )?${JURY}`,
    `så (?:här )?[\\p{Ll}]+ (?:sig )?${JURY}(?! sina)(?=:| (?:sitt|valet|beslutet|om)(?!\\p{L}))`,
    `därför (?:valde|väljer|utsåg|utser|prisar|belönar|fastnade) ${JURY}`,
    ON_DIPLOMA,
    READS_ALOUD,
    `${ANSWERS}|${JURY}s svar(?=:)`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** "Juryn om Siv Bo:", "Kommittén om vinnaren:"; not "Styrelsen om trafiken:" */
const ON_WINNER = new RegExp(
  `(?<!\\p{L})${JURY} om (?:\\p{Lu}|(?:årets |valet av )?(?:vinnar|pristagar|mottagar|stipendiat|medaljör)|(?:valet|sitt val)(?!\\p{L}))[^.:]{0,60}:$`,
  'u',
);

/** Someone speaks *about* the citation, or it stands elsewhere. */
const ABOUT = new RegExp(
  `kommenterar|reagerar|(?!${ANSWERS})svarar|tackar|stolt|glad|hedrad|efter att ha|tror (?:du|ni)|frågan om|(?:över|om|till följd av|på|bakom|inför) (?:den |juryns )?(?:fina )?motiveringen(?!\\s*(?:till|för|:))|(?<!\\p{L})(?:om|över) ${JURY}s (?:ord|omdöme|utlåtande)|läs (?:hela |mer om )?(?:juryns )?motivering|motiveringen? (?:lästes|överlämnades|finns|går(?! att läsa:)|hittar|publiceras)|intervju|ordförande[^:]{0,60}(?:säger|kommenterar|berättar|förklarar|förklarade|beskriver|beskrev|sammanfattar|sammanfattade)|(?<!${JURY}(?: \\p{Ll}+){0,2} )(?:säger|berättar|menar|tycker) (?!${JURY})|(?:skicka|bifoga|skriv|nominera|lämna|mejla|motivera) (?:med |in |gärna |bara |en |ett |din |er |ditt |ert )*(?:kort )?(?:motivering|förslag)`,
  'iu',
);

/** Words after which the jury's own follow, also without a colon: "så här löd motiveringen." */
const INTRODUCES =
  /(?:lyder|löd|lydde|lät|låter|följande|så här|såhär|nedan|här är|härmed|i sin helhet|skriver|skrev|anför|anförde|orden|ur |motiveringen? (?:var|är)|motivering:?$|motiveringen:?$|utlåtande:?$|omdöme:?$)/iu;

/**
 * Whether a lead, the words right before a text, announces that a citation follows.
 *
 * @param lead a sentence, label or heading; "Juryns motivering:" is sure, "Hon kommenterar motiveringen:" doubtful,
 *   "Kommunen har motiverade medarbetare:" none
 */
export function findCue(lead: string): Cue {
  const words = mendMotivering(lead)
    .replace(/[*_]{1,2}/g, '')
    .trim();
  if (!(CUE.test(words) || ON_WINNER.test(words)) || words.endsWith('?') || saysOnOccasion(words)) return 'none';
  if (ABOUT.test(words)) return 'doubtful';
  return /:$/.test(words) || INTRODUCES.test(words) ? 'sure' : 'doubtful';
}

/**
 * Whether a heading announces a citation: "Ur juryns motivering", "Motivering till valet"; not "Motiverade
 * medarbetare".
 */
export function isCueHeading(heading: string): boolean {
  const words = mendMotivering(heading.replace(/[*_:]/g, '').trim());
  return (
    words.split(/\s+/).length <= 9 &&
    !words.endsWith('?') &&
    CUE.test(words) &&
    !ABOUT.test(words) &&
    !/motivering(?:ar|arna)(?!\p{L})/iu.test(words)
  );
}

/**
 * Whether a heading or a short line says that the page holds citations: "Alla vinnare och motiveringar", "Här följer
 * juryns motivering för varje vinnare.", "Så här motiverar juryn sina val:". A sentence that gives the reason of one
 * award ("med motiveringen att …") does not.
 */
export function speaksOfCitations(words: string, isHeading: boolean): boolean {
  if (isHeading && /(?<!\p{L})(?:jury)?motivering(?:en|ar|arna)?(?!\p{L})/iu.test(words)) return true;
  if (headsAllWithReasons(words)) return true;
  if (/motivering\p{Ll}* (?:läses upp|presenteras|offentliggörs|tillkännages|avslöjas)/iu.test(words)) return false;
  if (words.length > 240 || /^läs .*(?:webb|hemsida|länk|pdf|här[.!]?$)/iu.test(words)) return false;
  return REASONS_OF_SEVERAL.test(words);
}
