/** "familjeföretaget Ek & Son", "fotbollsklubben Ås IF": what kind of body it is, before a name that says so itself. */
const BEFORE_BODY =
  /^\p{Ll}[\p{L}-]*(?:företaget|bolaget|firman|klubben|föreningen|kommunen|byrån|kontoret|åkeriet|bageriet|butiken) (?=\p{Lu}[\p{L}-]*(?: (?:\p{Lu}[\p{L}-]*|&|och))* (?:& \p{Lu}|(?:AB|HB|KB|IF|IK|BK|SK|OK|kommun|stad)(?!\p{L})))/u;

/**
 * "Säterföretaget Fasad & Tak", "Skånekommunen Lomma", "Göteborgsbaserade Ek & Son": so in capitals too, at the head
 * of a sentence. "Bolaget" and "Klubben" begin names: "Bostadsbolaget Gavlen", "Simklubben Draken".
 */
const AT_HEAD =
  /^\p{Lu}\p{L}+(?:-?företaget|-?kommunen|s?-?baserade|s?ägda) (?=\p{Lu}\p{L}{3}|\p{Lu}\p{L}* (?:& )?\p{Lu})/u;

/**
 * A recipient's name without the kind of body that it is: "Säterföretaget Fasad & Tak" → "Fasad & Tak". Others as
 * written.
 */
export function withoutKind(name: string): string {
  return name.replace(BEFORE_BODY, '').replace(AT_HEAD, '');
}
