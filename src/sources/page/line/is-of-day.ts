const OF_DAY =
  /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2}(?:\s*[,:·|/–—-]|\s)\s*(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? )?(?:den )?\d{1,2} (?:jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni|juli|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: (?:19|20)\d\d)?$/iu;

/**
 * Whether a line is a word or two and a day, as stands above a piece of news: "Nyheter, 18 april", "Lokalt | 3 maj
 * 2019".
 */
export function isOfDay(words: string): boolean {
  return OF_DAY.test(words);
}
