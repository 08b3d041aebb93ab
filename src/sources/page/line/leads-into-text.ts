const OF_PRIZE = /(?:omnämnande|utmärkelse|stipendi|medalj|pris|diplom|belöna|hedra)\p{L}*(?!\p{L})[^.!?]*:[*_]*$/iu;

/**
 * "Juryn valde också att ge ett hedersomnämnande till Region Kronoberg för arbetet med väntrum:": what follows is of
 * that.
 */
export function leadsIntoText(words: string): boolean {
  return OF_PRIZE.test(words);
}
