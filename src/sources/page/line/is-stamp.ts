/** Whether a line only tells when or by whom the page was written, wherever on it that stands. */
export function isStamp(words: string): boolean {
  return /^[*_(]*(?:publicera[dt]|uppdaterad|senast (?:ändrad|uppdaterad|granskad)|skapad|text|foto|bild|datum|\d{1,2}\s+\p{Ll}{3,9}\s+\d{4}|\d{4}-\d\d-\d\d)(?!\p{L})/iu.test(
    words,
  );
}
