const WRITTEN_SO =
  /(?:motivering|nominering)(?:en|ar|arna)? (?:ska|skall|bör|får|måste) (?:\p{Ll}+ ){0,2}(?:vara|ha|omfatta|innehålla|bestå|beskriva|skrivas|rymmas|framgå)(?!\p{L})/iu;
const SO_LONG =
  /(?:(?:högst|max|maximalt|som mest) \d+|motivering(?:en)? (?:på|om) \d+(?:[–-]\d+)?) (?:ord|tecken)(?!\p{L})/iu;
const IN_GENERAL = /(?:^|[.!?:] )En (?:\p{Ll}+ )?motivering (?:är|ska|bör|kan|innehåller|beskriver|börjar)(?!\p{L})/u;
const OF_THE_READER = /(?<!\p{L})(?:din|er|eran) (?:egen )?motivering(?!\p{L})/iu;
const ASKS_THE_READER =
  /(?:^|[.:!?] )(?:Beskriv|Berätta|Motivera|Förklara|Skriv|Tänk på|Fyll i|Ange) (?:gärna |kort |kortfattat )?(?:vad|varför|hur|vilken|vilket|vilka|namn|att|personen|din)(?!\p{L})/u;
const EXAMPLE = /^(?:Här är (?:ett )?)?exempel på (?:hur )?(?:en |ett |de )?(?:\p{Ll}+ )?motivering(?:ar)?(?!\p{L})/iu;

/**
 * Whether words tell how a nomination is to be written, what one is in general, or show one that somebody made up: "Din
 * motivering ska vara på högst 100 ord", "En bra motivering är konkret:", "Exempel på en bra motivering:".
 */
export function guidesNominators(words: string): boolean {
  return [WRITTEN_SO, SO_LONG, IN_GENERAL, OF_THE_READER, ASKS_THE_READER, EXAMPLE].some((pattern) =>
    pattern.test(words),
  );
}
