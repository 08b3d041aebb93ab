import type { Stated } from '../records.ts';

/** Municipalities whose names differ by a diacritic alone: Håbo and Habo. */
const APART: Readonly<Record<string, string>> = { håbo: 'haabo' };

/**
 * A citation's id: year, recipient, award and distinction as an ASCII slug, `2011-kungsbacka-sveriges-kvalitetskommun`.
 * A pure function of the four; an absent one is left out.
 */
export function citationId(
  year: number,
  { recipient = '', award = '', distinction = '' }: Omit<Stated, 'year'>,
): string {
  return [`${year}`, slug(recipient), slug(award), slug(distinction)].filter((part) => part !== '').join('-');
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
