/** Whether words take back what a page said before: none of the names and years in them are sure. */
export function isCorrection(words: string): boolean {
  return /(?<!\p{L})(?:rätt ska (?:det )?vara|skrev vi (?:fel|att)|felaktigt|rättelse)(?!\p{L})/iu.test(words);
}
