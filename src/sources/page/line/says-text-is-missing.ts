const MISSING =
  /^["”“(*_[]*(?:(?:juryns )?(?:motivering|text|handling|uppgift|formulering)(?:en|er|ar|arna)? (?:saknas|är försvunnen|har inte|finns inte|ej)|ingen motivering|saknas|ej bevarad|okänd)(?!\p{L})/iu;

/** Whether words stand where a citation should and say that there is none: "Motivering saknas i arkivet." */
export function saysTextIsMissing(words: string): boolean {
  return words.length <= 90 && MISSING.test(words);
}
