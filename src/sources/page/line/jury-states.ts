import { JURY } from './jury.ts';
import { WORDS_ON_WHY } from './words-on-why.ts';

/** "skriver", "har uttalat": what a jury does that says why. */
const STATES =
  '(?:skriver|skrev|skrivit|säger|sa|sade|sagt|motiverar(?! sina)|motiverade(?! sina)|motiverat|anför|anförde|anfört|uttalar|uttalade|uttalat|yttrar|yttrade|framhåller|framhöll|framhållit|konstaterar|konstaterade|formulerar|formulerade|formulerat|sammanfattar|sammanfattade|beskriver|beskrev|resonerar|resonerade|anser|ansåg|menar|menade|tycker|tyckte|betonar|betonade|understryker|noterar|löd|lyder|lyfter (?:särskilt )?fram|lyfte (?:särskilt )?fram)';

/** "ger följande utlåtande", "enades om dessa ord": a verb that says why only with what is given. */
const GIVES = `(?:ger|gav|gett|anger|angav|angett|lämnar|lämnade|lämnat|avger|avgav|avgett|fäller|fällde|enades om|enats om|har) (?:\\p{Ll}+ ){0,2}?(?:följande|dessa|detta|denna|som|här) (?:\\p{Ll}+ )?(?:${WORDS_ON_WHY}|motivering)`;

/** "säger nej till avgifter", "skriver till regeringen": of another matter. */
const NO_OBJECT = '(?! (?:nej|ja|stopp|till|vikten|behovet|oro|sin oro|sitt stöd)(?!\\p{L}))';

/** ", som provade 87 produkter från hela landet,", "genom sin ordförande Siv Ek" */
const ASIDE = '(?:,? \\([^()]{2,80}\\)|, [^,:.!?]{3,90},| genom (?!åren|tiderna|alla)[^,:.!?]{3,50}?)?';

/** "i sin motivering", "har", "särskilt": between who speaks and the verb; not one of them, "juryns ordförande". */
const BETWEEN = '(?: (?!(?:och|som|men|när|att) )\\p{Ll}+){0,3}?';

/** "Siv Ek i juryn säger": one of them, who speaks for herself. */
const OF_ONE = '(?<!(?<!\\p{L})(?:i|ur|från|till|av|med|för|hos|åt|inför|bakom) )';

/**
 * Source of a pattern, for case to be left out of account: a jury says why, in either order of subject and verb:
 * "Priskommittén anför", "Juryn, som provade 87 produkter, skriver", "Styrelsen anger följande skäl", "säger juryn".
 */
export const JURY_STATES = `(?:${OF_ONE}${JURY}${ASIDE}${BETWEEN} (?:${STATES}${NO_OBJECT}|${GIVES})|${STATES} (?:sig )?${JURY}(?= ?[:,]| (?:sitt|sin|valet|beslutet|om)(?!\\p{L})))`;
