const YEAR = '(?:år|året|årtal|årtalet|prisår|prisåret|tilldelningsår|datering|dateringen)';
const UNKNOWN = '(?:okänd|okänt|oklart?|osäkert?|obekant|ovisst|saknas)';
const NOT_KNOWN =
  '(?:inte|ej) (?:känt|klart|säkert|angivet|angivits|bevarat|belagt|noterat|kunnat fastställas|fastställt)';

/** "Årtal oklart (2013 eller 2014)", "Okänt år", "Bo Ek (årtal saknas)", "Odaterat", "Året framgår inte." */
const SAYS_SO = new RegExp(
  `(?<!\\p{L})(?:${YEAR}(?: (?:är|var|har))? (?:${UNKNOWN}|${NOT_KNOWN}|framgår (?:inte|ej))|(?:okänt|oklart|osäkert|obekant) (?:år|årtal|prisår)|utan (?:årtal|datering)|odatera[dt]e?)(?!\\p{L})|^årtalet(?!\\p{L}| \\d)`,
  'iu',
);

/** Lines of a record are no longer. */
const LONGEST = 90;

/** Whether a line of a record says that its year is not known. */
export function saysYearIsUnknown(words: string): boolean {
  return words.length <= LONGEST && SAYS_SO.test(words);
}
