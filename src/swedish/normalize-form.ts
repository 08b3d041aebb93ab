/**
 * A token's text as the dictionary spells it: composed (NFC), without soft hyphens and other invisible characters,
 * ligatures (`ﬁ`) opened, hyphens, apostrophes and spaces of one kind. Letters keep their case.
 * Most texts come back untouched, and the same string.
 */
export function normalizeForm(text: string): string {
  if (!needsWork.test(text)) return text;
  return text
    .replace(/\u00ad\n?|\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/’/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
}

/** Anything but the letters, figures and marks that are already as they should be: matches `kom\u00admun`, not `å`. */
const needsWork = /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff]/;
