const OF_NAME = /(?<!\p{L})(?:om|till) \p{Lu}/iu;
const SHORT = /^(?:(?:Och|Samt|Men) )?(?:[Oo]m|[Tt]ill) \p{Lu}[^.:!?]{2,60}:$/u;

/**
 * Whether a line announces by what an announcement above it says: "Och om Per Ek:" below "Om Siv Bo säger juryn:".
 *
 * @param lead the announcing words above it
 */
export function repeatsLead(words: string, lead: string): boolean {
  return SHORT.test(words.replace(/[*_]+/gu, '')) && OF_NAME.test(lead);
}
