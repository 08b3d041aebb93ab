/**
 * A token's text as the dictionary spells it: composed (NFC), without soft hyphens and other invisible characters,
 * ligatures (`ﬁ`) opened, hyphens, apostrophes and spaces of one kind. Letters keep their case.
 * Most texts come back untouched, and the same string.
 */
export function normalizeForm(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(/\u00ad\n?|\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/’/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
}

/** Whether all is below the combining marks and neither a no-break space nor a soft hyphen. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x300 || unit === 0xa0 || unit === 0xad) return false;
  }
  return true;
}
