/** Municipalities whose names differ by a diacritic alone: Håbo and Habo. */
const APART: Readonly<Record<string, string>> = { håbo: 'haabo' };

/**
 * A citation's id: year, recipient and award as an ASCII slug, `2011-kungsbacka-sveriges-kvalitetskommun`. A pure
 * function of the three; an absent one is left out.
 */
export function citationId(year: number, recipient: string | undefined, award: string | undefined): string {
  return [`${year}`, slug(recipient ?? ''), slug(award ?? '')].filter((part) => part !== '').join('-');
}

function slug(words: string): string {
  const lower = words.normalize('NFC').toLocaleLowerCase('sv').trim();
  return (APART[lower] ?? lower)
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/&/g, ' och ')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
