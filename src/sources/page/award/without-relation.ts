/** What two who share an award are to each other, before names with one surname or two. */
const RELATION =
  /(?<=\p{L} )(?:syskonen|makarna|bröderna|systrarna|paret|kusinerna|tvillingarna|kollegorna|vännerna|duon) (?=\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? och \p{Lu}[\p{L}-]+ \p{Lu})/gu;

/**
 * A sentence without what two are to each other: "[tilldelade] syskonen Aina och Folke Ek" → "Aina och Folke Ek".
 * "Makarna Ek" and "Bröderna Ek AB" are names.
 */
export function withoutRelation(sentence: string): string {
  return sentence.replace(RELATION, '');
}
