/**
 * Relative frequency: mentions per 1,000 words. `words` is every word of the text, stopwords included.
 * Range 0 and up; null when there are no words. Equal quotients give equal numbers, so ties are told exactly.
 */
export function perThousand(mentions: number, words: number): number | null {
  return words === 0 ? null : (1000 * mentions) / words;
}
