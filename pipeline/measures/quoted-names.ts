import type { AnnotatedCitation } from '../stages/annotated-citation.ts';

const QUOTATION_MARK = /^["“”„«»'‘’]$/;
/** Words of a name at the most. */
const MOST_WORDS = 4;

/**
 * The words, by their index, of each name in quotation marks that the noun before it gives to what it calls:
 * *kanalen ”Äldre direkt”*. A name begins with a capital letter and has four words at most; what stands behind a colon
 * or another word is what somebody says.
 */
export function quotedNames({
  tokens,
  lemmatized,
}: Pick<AnnotatedCitation, 'tokens' | 'lemmatized'>): ReadonlySet<number> {
  const nouns = new Set(lemmatized.filter(({ partOfSpeech }) => partOfSpeech === 'NOUN').map(({ index }) => index));
  const isMark = (place: number) => QUOTATION_MARK.test(tokens[place]?.text ?? '');
  const names = new Set<number>();
  for (const [place, { text }] of tokens.entries()) {
    const before = tokens[place - 2];
    if (!/^\p{Lu}/u.test(text) || !isMark(place - 1) || before === undefined || !nouns.has(before.index)) continue;
    const rest = tokens.slice(place, place + MOST_WORDS + 1);
    const length = rest.findIndex(({ kind }) => kind !== 'word');
    if (length > 0 && isMark(place + length)) for (const { index } of rest.slice(0, length)) names.add(index);
  }
  return names;
}
