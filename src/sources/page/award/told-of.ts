const JURY = '(?:juryn|nämnden|kommittén|styrelsen|priskommittén|prisnämnden|akademi[en]n)';

/** "Juryn om Viveka Strömbäck", "Om Vara säger juryn", "Och om Ekskolans kök" */
const TOLD_OF = new RegExp(
  `^(?:(?:${JURY}|${JURY}s ord) om |(?:och |samt )?om (?=[^:]*(?: (?:säger|skriver|sade|skrev) ${JURY}):?$)|(?:och|samt) om )(\\p{Lu}[^.:]{2,60}?)(?: (?:säger|skriver|sade|skrev) ${JURY})?$`,
  'u',
);

/**
 * Of whom a line says that what follows is told: "Juryn om Viveka Strömbäck:", "Om Vara säger juryn:", "Och om
 * Ekskolans kök:".
 */
export function toldOf(line: string): string | undefined {
  return TOLD_OF.exec(line.replace(/:$/u, '').replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase('sv')))?.[1];
}
