const OPENS_OR_ENDS =
  /(?<!(?:jury|nämnd|kommitté)\p{Ll}* )(?<!\p{L})(?:avslutade|inledde|öppnade|hälsade|välkomnade|avrundade)(?!\p{L})[^.:]{0,60}(?<!\p{L})orden:?(?=$|\s)/iu;

/** "Bo Ek, som fyller 70, tog emot priset med orden": he speaks; who "fick ta emot" it is spoken of. */
const OF_WINNER =
  /(?<!(?:jury|nämnd|kommitté)\p{Ll}* )(?<!\p{L})(?:(?:tog|tar)(?: \p{Ll}+)? emot|tackade|tackar|tackat|skämtade|utbrast|jublade|kommenterade)(?!\p{L})[^.:]{0,60}(?<!\p{L})orden:?(?=$|\s)/iu;

/**
 * Whether words lead into what somebody said when a gala was opened or ended, or when he got the award: "Konferenciern
 * Siv Bo avslutade med orden:", "Siv Bo tog emot priset med orden". What a jury says of its choice is told in other
 * words.
 */
export function saysOnOccasion(words: string): boolean {
  return OPENS_OR_ENDS.test(words) || OF_WINNER.test(words);
}
