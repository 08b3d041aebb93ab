/** A form or lemma as phrases spell it: composed, in small letters, without soft hyphens and other invisible characters. */
export function plainForm(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
