/** "Kaffekvarnen i": a name that says where it is, right before the words at hand. */
const NAME_IN = /\p{Lu}[\p{L}-]*\s(?:i|på|från)\s+$/u;

/**
 * "Kumla Folkbildningspriset", "Kumla skolnämndens kvalitetspris": a place in its plain form, and an award that has no
 * other word of its own, or a giver in the definite form and none with a capital.
 */
const PLACE_AND_AWARD =
  /^\p{Lu}[\p{L}-]*(?<!s)(?:\s\p{Lu}[\p{L}-]*(?<!s))?\s(?=\p{Lu}[\p{L}-]*(?:priset|stipendiet|medaljen|utmärkelsen|plaketten|diplomet)$|\p{Ll}[\p{Ll} -]*(?:ens|ets|nas) \p{Ll}+$)/u;

/**
 * An award's name without the place of the one who gets it: "[tilldela Kaffekvarnen i] Kumla Folkbildningspriset". A
 * place that is a part of the name stands in the genitive ("Kumla kommuns folkbildningspris") and stays.
 *
 * @param before what stands before the name in its sentence
 */
export function withoutPlace(name: string, before: string): string {
  return NAME_IN.test(before) ? name.replace(PLACE_AND_AWARD, '') : name;
}
