/** Two names at the least, none in the genitive: "Dagens Nyheters kulturpris 2018" is a giver's. */
const NAME =
  '(\\p{Lu}\\p{Ll}[\\p{L}-]*(?: (?:von|af|de|och|\\p{Lu}[\\p{L}-]*)){0,6}? \\p{Lu}[\\p{L}-]*[\\p{L}](?<!s))(?:, \\p{Lu}[\\p{L} -]{1,30})?,?';

const KIND =
  '(?:årets )?\\p{Ll}{3,}(?:pris|priset|stipendium|stipendiet|medalj|medaljen|utmärkelse|plakett) (?:19|20)\\d\\d(?!\\d)';

const NAME_BEFORE_KIND = new RegExp(`^${NAME} (?=${KIND})`, 'u');

/**
 * Who gets an award that is called by its kind and year alone: "Anna Berg kulturstipendium 2018" → "Anna Berg".
 *
 * @returns the name as written, and the words of the award; null when no name stands before such an award
 */
export function nameBeforeKind(words: string): { readonly recipient: string; readonly award: string } | null {
  const [whole, recipient] = NAME_BEFORE_KIND.exec(words) ?? [];
  if (whole === undefined || recipient === undefined) return null;
  return { recipient, award: words.slice(whole.length) };
}
