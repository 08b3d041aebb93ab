/** What a form in small Latin letters does not hold: soft hyphens, and letters that are put together or invisible. */
const UNUSUAL = /\u00ad|[\u0300-\uffff]/;

/**
 * A form or lemma as phrases spell it: composed, in small letters, without soft hyphens and other invisible characters.
 */
export function plainForm(text: string): string {
  const visible = UNUSUAL.test(text) ? text.replace(/\p{Cf}/gu, '').normalize('NFC') : text;
  return visible.toLowerCase();
}
