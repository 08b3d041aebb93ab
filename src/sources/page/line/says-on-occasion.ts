const OPENS_OR_ENDS =
  /(?<!(?:jury|nämnd|kommitté)\p{Ll}* )(?<!\p{L})(?:avslutade|inledde|öppnade|hälsade|välkomnade|avrundade)(?!\p{L})[^.:]{0,60}(?<!\p{L})orden:?(?=$|\s)/iu;

/**
 * Whether words lead into what somebody said when a gala was opened or ended: "Konferenciern Siv Bo avslutade med
 * orden:". What a jury says of its choice is told in other words.
 */
export function saysOnOccasion(words: string): boolean {
  return OPENS_OR_ENDS.test(words);
}
