/** "Linnea Forsman med bokbuss. Foto: privat": what stands under a picture, which begins no other part of the page. */
export function isCaption(words: string): boolean {
  return /(?<!\p{L})(?:foto|fotograf|bild|illustration)(?:er)?\s*:/iu.test(words);
}
