import { headsAllWithReasons } from './heads-all-with-reasons.ts';
import { mendMotivering } from './mend-motivering.ts';
import { saysOnOccasion } from './says-on-occasion.ts';

/** How a lead announces a citation. */
export type Cue =
  /** Says that the jury's own words follow: "med följande motivering:", a heading "Juryns motivering". */
  | 'sure'
  /** Speaks of a motivering or a jury, and of what someone says about it: too little to go by. */
  | 'doubtful'
  | 'none';

const JURY =
  '(?:\\p{L}*juryn|\\p{L}*nämnden|\\p{L}*kommittén|\\p{L}*gruppen|akademien|akademin|styrelsen|domarna|juryledamöterna|priskommittén|valberedningen|stiftelsen)';

const STATES =
  '(?:skriver|skrev|motiverar|motiverade|anför|anförde|uttalar|uttalade|framhåller|framhöll|konstaterar|konstaterade|formulerar|formulerade|sammanfattar|sammanfattade|lyfter fram|beskriver|angav|anger|ger|gav|löd|lyder)';

/** "motiveringen", "juryns omdöme", "juryn skriver", "med orden"; not "motiverade medarbetare". */
const CUE = new RegExp(
  `(?<!\\p{L})(?:\\p{L}*motivering(?:en)?|motiverar(?! (?:juryn )?sina)|motivera(?:s|des)(?: \\p{Ll}+){0,3}|motiverade (?:sitt|valet|beslutet|${JURY})|${JURY}s? (?:\\p{Ll}+ ){0,3}?${STATES}|(?:\\p{L}*juryns beslut|${JURY} om [^.:]{3,60}(?=:$)|${JURY}s (?:ord|omdöme|utlåtande|bedömning|beskrivning|slutord|kommentar|yttrande))|(?:utlåtandet|omdömet|juryutlåtandet) (?:lyder|löd|lydde)|(?:skriver|skrev|konstaterar|konstaterade|menar|framhåller|anför|motiverar) (?:juryn|nämnden|prisnämnden|kommittén)(?= ?:)|med (?:(?:följande |dessa |de här )?orden|(?:följande|dessa) ord)|enligt ${JURY} [^.:]{0,40}följande(?=:)|ur (?:\\p{Ll}+s )?protokollet(?=:)|så (?:här )?(?:skriver|skrev|resonerar|resonerade|motiverar|motiverade|säger|sa|sade|beskriver|lyder|löd) ${JURY}(?! sina))(?!\\p{L})`,
  'iu',
);

/** Someone speaks *about* the citation, or it stands elsewhere. */
const ABOUT =
  /(?:kommenterar|reagerar|svarar|tackar|stolt|glad|hedrad|efter att ha|tror (?:du|ni)|frågan om|(?:över|om|till följd av|på|bakom|inför) (?:den |juryns )?(?:fina )?motiveringen(?!\s*(?:till|för|:))|läs (?:hela |mer om )?(?:juryns )?motivering|motiveringen? (?:lästes|överlämnades|finns|går|hittar|publiceras)|intervju|ordförande[^:]{0,60}(?:säger|kommenterar|berättar)|(?:säger|berättar|menar|tycker) (?!juryn))/iu;

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
  if (!CUE.test(words) || words.endsWith('?') || saysOnOccasion(words)) return 'none';
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
  return /(?<!\p{L})motivering(?:ar|arna)(?!\p{L})|motiverar(?: juryn)? sina|(?:nedan|här|följer|hittar|läs|samtliga|alla|varje|vinnarna|pristagarna|mottagarna).*(?:juryns|nämndens|styrelsens|kommitténs) motivering(?!\p{L})/iu.test(
    words,
  );
}
