import { JURY } from './jury.ts';

/** "De tilldelas pris, 25 000 kronor, med följande motiveringar:" */
const GIVEN_WITH_REASONS =
  /(?<!\p{L})(?:tilldela\p{Ll}*|får|fick|belöna\p{Ll}*|pris\p{Ll}*|stipendi\p{Ll}*) (?:[^.!?]* )?med (?:följande|dessa|nedanstående|juryns) motiveringar[*_]*:[*_]*$/iu;

/** "Tre finalister fick diplom. Juryn motiverar sina val så här:" */
const OF_CHOICES = new RegExp(
  `(?:^|[.!?]\\s+)${JURY}\\s(?:motiverar|motiverade)\\ssina\\s(?:val|beslut)(?:\\s(?:så|här|följande|på|sätt|vis|enligt))*[*_]*:[*_]*$`,
  'iu',
);

/**
 * Whether the reasons of several stand below, each under a name, whatever is announced of others on the page: "De
 * tilldelas pris med följande motiveringar:", "Juryn motiverar sina val så här:".
 */
export function leadsIntoReasons(words: string): boolean {
  return GIVEN_WITH_REASONS.test(words) || OF_CHOICES.test(words);
}
