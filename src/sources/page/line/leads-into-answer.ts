import { JURY } from './jury.ts';

const BEFORE_ANSWER = new RegExp(
  `(?<!jury|${JURY}(?:, [^,:]{3,90},)?) (?:säger|sade|berättar|kommenterar|hälsar|tackar|svarar|utbrister|sammanfattar|skriver|minns|lovar|tillägger|fyller i|skrattar)(?! ${JURY})(?: \\p{L}+){0,4}:$`,
  'iu',
);

/** A chair tells why in words of her own, and no jury's. */
const BEFORE_EXPLANATION =
  /^[^.!?:]{0,40}(?:ordföranden?|rektorn?|chef(?:en)?|ledamot(?:en)?) [^.!?:]{0,40}(?:förklarar|beskriver|motiverar)(?: \p{L}+){0,4}:$/iu;

/**
 * Whether words before a text say that someone other than the jury speaks: "Kommunalrådet säger:", "Föreningens
 * ordförande förklarar valet så:".
 */
export function leadsIntoAnswer(words: string): boolean {
  return BEFORE_ANSWER.test(words) || BEFORE_EXPLANATION.test(words);
}
