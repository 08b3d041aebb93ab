const REASON = '(?:(?:jury|pris)?motivering|skriftligt? (?:omdöme|utlåtande))';

/** "Någon skriven motivering finns inte", "Juryn har inte skrivit någon motivering": none, in either order. */
const NOT_ANY = `(?:någon|nån) (?:\\p{Ll}+ ){0,2}${REASON} (?:[^.!?:;]{0,60} )?(?:inte|ej|aldrig)(?!\\p{L})|(?:inte|ej|aldrig) (?:\\p{Ll}+ ){0,3}(?:någon|nån|några) (?:\\p{Ll}+ ){0,2}${REASON}`;

/** "lämnar ingen skriftlig motivering", "delas ut utan motivering" */
const NO = `(?:ingen|inga|utan)(?: (?!att )\\p{Ll}+){0,2} ${REASON}(?:ar)?`;

/** "Motivering saknas", "Motiveringen har inte bevarats" */
const LACKS = `${REASON}(?:en)? (?:saknas|fattas|har (?:inte|aldrig)|finns (?:inte|ej)|är (?:förkommen|försvunnen|hemlig))`;

const SAID = new RegExp(`(?<!\\p{L})(?:${NOT_ANY}|${NO}|${LACKS})(?!\\p{L})`, 'iu');

/** "inte utan motivering", "Ingen motivering har rört så många": of another matter. */
const PRAISED = /(?<!\p{L})inte utan |ingen motivering (?:är|var|har) (?!bevara|läs|skriv|lämna|ges|get)/iu;

/**
 * Whether words say that a jury has given no reason: "Någon skriven motivering finns inte, men ordföranden förklarar
 * valet så här:". What follows them is somebody's own word.
 */
export function saysNoReason(words: string): boolean {
  return SAID.test(words) && !PRAISED.test(words);
}
