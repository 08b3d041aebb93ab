import { namesAward } from './award-name.ts';

const YEAR = '((?:19|20)\\d\\d)';
const PRIZE =
  '(?:(?:ta emot|motta|ta hem) )?(?:\\p{L}*(?:priset|medaljen|utmärkelsen|stipendiet|plaketten|diplomet)|det|den)';

/** "Året därpå, 1986, var det brandmästare Sixten Moll som fick ta emot medaljen." */
const CLEFT = new RegExp(
  `^(?!förra |i fjol|fjol|föregående |senast )(?:[^,.\\d]{3,40},? )?(?:år )?${YEAR},? (?:var|blev|är) det ((?:\\p{Ll}+ ){0,3}\\p{Lu}[^,.]{1,60}?) som (?:fick|får|vann|tilldelades|belönades med|hedrades med|mottog|erhöll) ${PRIZE}(?!\\p{L})`,
  'iu',
);

/** "Men 1988 fick för första gången en hel förening medaljen, nämligen Södra byns vänner" */
const NAMELY = new RegExp(
  `^(?:\\p{L}+ ){0,2}(?:år )?${YEAR} (?:fick|gick|tilldelades|belönades)[^.,]{0,80}, nämligen ((?:\\p{Ll}+ ){0,3}\\p{Lu}[^,.]{1,60})`,
  'iu',
);

/** "Årets eldsjäl 2018, Siv Bo, fick till sist sitt diplom." */
const APPOSED = new RegExp(`^(\\p{Lu}[^,.]{3,60}? ${YEAR}), (\\p{Lu}[^,.]{2,60}), \\p{Ll}+(?!\\p{L})`, 'u');

/**
 * "Mest hyllad blev skådespelaren Siv Bo, 81 år, som fick Gåsen 2019", "Bakom bygget står Siv Bo, som i lördags utsågs
 * till Årets chef 2019": told of first, and then what she got, when or where.
 */
const PRAISED =
  /^(?:[^,.:;"”]{3,60} )?(?:blev|var|är|står|stod|ligger|låg|finns|fanns|möter vi|arbetar|jobbar) ((?:\p{Ll}+ ){0,3}\p{Lu}[^,.:;"”]{1,60})(?:, \d+ år)?, som (?:((?:under|vid|på|i|för|efter|inför|år|(?:19|20)\d\d)(?: [^,.:;"”]{1,60}?)?|nu|nyss|nyligen) )?(fick|får|tilldelas|tilldelades|mottog|belönas med|belönades med|utses till|utsågs till|utnämndes till|korades till|valdes till|röstades fram till) /u;

/** A sentence that holds back who got an award, said straight on: "1986 tilldelades Sixten Moll". */
export function withoutCleft(sentence: string): string {
  const apposed = APPOSED.exec(sentence);
  if (apposed !== null && namesAward(apposed[1]!)) return `${apposed[3]} utsågs till ${apposed[1]}`;
  const praised = PRAISED.exec(sentence);
  if (praised !== null) {
    const [whole, who, when, did = ''] = praised;
    const got = sentence.slice(whole.length);
    const [verb, ...particles] = did.split(' ');
    return when === undefined ? `${who} ${did} ${got}` : [when, verb, who, ...particles, got].join(' ');
  }
  const match = CLEFT.exec(sentence) ?? NAMELY.exec(sentence);
  return match === null ? sentence : `${match[1]} tilldelades ${match[2]}`;
}
