/** Whether words say that they are not sure of a year: "Vinnare 2019 eller tidigare", "2011 (?)", "omkring 1995". */
export function isUnsureYear(words: string, year: number): boolean {
  return new RegExp(
    `(?:omkring |cirka |ca |troligen |kanske )${year}|${year}(?: eller (?:tidigare|senare|\\d{4})| ?\\(?\\?\\))`,
    'iu',
  ).test(words);
}
