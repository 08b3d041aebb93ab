import type { Paragraph } from '../paragraph/paragraph.ts';

/** How far down a page says what kind of text it is. */
const HEAD = 6;

/** "UTKAST 2 – EJ FÖR SPRIDNING", "Utkast till pressmeddelande", "Ej beslutat". */
const SAYS_DRAFT =
  /^[*_#[(]*(?:arbets)?(?:utkast|draft)(?!\p{L})|^(?!.*[.!?]\s)[^"”“]*(?<!\p{L})(?:ej|inte) (?:för (?:spridning|publicering)|beslutat|fastställt|klart för publicering)(?!\p{L})/iu;

/** "[Pristagare]", "[NAMN]", "[datum]": a place that is still to be filled, and no link. */
const PLACEHOLDER =
  /\[(?:(?:namn|pristagar|vinnar|mottagar|stipendiat)\p{Ll}*(?: namn)?|datum|årtal|xx+|förslag:[^\]]*)\](?!\()/iu;

/**
 * Whether a page is a draft: it says so at its head, or has a place in brackets where a name or a date is to be filled
 * in. What it gives as a citation may be last year's, and whose it is may change.
 */
export function isDraft(paragraphs: readonly Paragraph[]): boolean {
  return (
    paragraphs.slice(0, HEAD).some(({ words }) => words.length <= 200 && SAYS_DRAFT.test(words)) ||
    paragraphs.some(({ words }) => PLACEHOLDER.test(words))
  );
}
