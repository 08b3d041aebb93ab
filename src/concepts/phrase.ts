/** One place of a phrase: one of these words, any one word, or a gap. */
export type PhrasePlace =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap' };

/** The most tokens, marks included, that `…` may stand for. */
export const longestGap = 4;

/**
 * Reads a phrase rule: words with spaces between. A word stands for itself as lemma or as form, capital letters aside;
 * `a|b` for either; `*` for any one word; `…` (or `...`) for nothing up to four tokens. `de som bor|verkar`,
 * `värde … skattekrona`. A single word is a phrase too: it also takes the form. Null unless it begins and ends
 * with a word.
 */
export function parsePhrase(text: string): readonly PhrasePlace[] | null {
  const places = text.normalize('NFC').toLowerCase().trim().split(/\s+/).map(parsePlace);
  const complete = places.every((place) => place.kind !== 'words' || place.words.every((word) => word !== ''));
  return complete && places[0]?.kind === 'words' && places.at(-1)?.kind === 'words' ? places : null;
}

function parsePlace(text: string): PhrasePlace {
  if (text === '*') return { kind: 'any' };
  if (text === '…' || text === '...') return { kind: 'gap' };
  return { kind: 'words', words: text.split('|') };
}
