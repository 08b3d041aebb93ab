import { sentencesOf } from '../award/sentences-of.ts';

const WINNER =
  '(?:vinnar(?:en|na)|pristagar(?:en|na)|segrar(?:en|na)|mottagar(?:en|na)|stipendiaten|resultatet|vem som (?:vinner|blir|får)|vilk(?:a|en|et) (?:\\p{L}+ )?som (?:vinner|blir|får))';
const NAMED =
  '(?:presenteras|koras|tillkännages|utses|avslöjas|offentliggörs|utropas|kungörs|meddelas|annonseras|avgörs|blir klart|får (?:vi|ni|du) (?:veta|reda på))';
const WHEN =
  '(?:den \\d{1,2}|\\d{1,2} \\p{Ll}+|på (?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)|i (?:morgon|kväll|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|vår|höst|sommar|vinter)|till (?:våren|hösten)|nästa (?:vecka|månad)|senare|först (?:i|på|vid|under)|(?:om|under) (?:några|nästa))';

/** "Vinnaren presenteras på Innovationsdagen den 23 maj.", "Vem som blir Årets kock avgörs i höst." */
const TO_BE_NAMED = new RegExp(
  `(?<!\\p{L})${WINNER}(?!\\p{L}).{0,80}?(?<!\\p{L})${NAMED}(?!\\p{L}).*?(?<!\\p{L})${WHEN}(?!\\p{L})`,
  'iu',
);
const ON_DAY = new RegExp(
  `^${WHEN}(?!\\p{L}).{0,60}?(?<!\\p{L})${NAMED}(?!\\p{L}).{0,40}?(?<!\\p{L})${WINNER}(?!\\p{L})`,
  'iu',
);

/**
 * "Nu är det klart vilka som tävlar om titeln", "Här är årets nominerade:", "Följande tre har gått vidare till final."
 */
const COMPETE =
  /(?<!\p{L})(?:klart vilka (?:som|\p{Ll}+ som) (?:tävlar|gör upp|slåss|går|gått|är nominerade|har nominerats|kan)|(?:här är|de är) (?:de |årets |alla |våra |samtliga ){0,3}(?:\p{Ll}+ ){0,2}(?:nominerade|finalist(?:er|erna)|kandidat(?:er|erna))|(?:har|är) (?:\p{Ll}+ )?(?:nominerats|nominerade|framme) (?:till|vid|som)|(?:har )?(?:går|gått) (?:nu )?(?:vidare )?till final|(?:tre|fyra|fem|sex|två|sju|åtta) (?:\p{Ll}+ )?(?:kandidater|finalister) (?:återstår|är kvar))(?!\p{L})/iu;

/** "Vinnaren utses varje år den 4 maj": so it always is. */
const ALWAYS = /(?<!\p{L})(?:varje|vartannat|vart tredje|årligen|alltid|brukar|sedan (?:19|20)\d\d)(?!\p{L})/iu;

/** "Tre gick till final och Lund vann": it has been given. */
const IS_GIVEN =
  /(?<!\p{L})(?:vann|vunnit|segrade|utsågs|utsetts|korades|korats|vinnaren (?:är|blev|heter)|gick (?:priset|segern)|tilldela(?:des|ts)|och vinnaren|eller tidigare)(?!\p{L})/iu;

/** Whether running text says that several compete for an award that nobody has got yet. */
export function awaitsWinner(words: string): boolean {
  const sentences = sentencesOf(words.replace(/\s+/gu, ' '));
  if (sentences.some((sentence) => IS_GIVEN.test(sentence))) return false;
  return sentences.some(
    (sentence) =>
      !ALWAYS.test(sentence) && (TO_BE_NAMED.test(sentence) || ON_DAY.test(sentence) || COMPETE.test(sentence)),
  );
}
