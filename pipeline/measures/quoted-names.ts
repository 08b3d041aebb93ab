import type { LemmatizedToken } from '../../src/records.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';

const QUOTATION_MARK = /^["“”„«»'‘’]$/;
/** Words of a name at the most. */
const MOST_WORDS = 4;
/** Words that a name follows, beside a noun and a preposition: *verktyg som ”Digitala dörren”*. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(['som', 'heter', 'hette', 'kallas', 'kallar', 'kallad']);

/**
 * The words, by their index, of each name in quotation marks: *kanalen ”Äldre direkt”*, *i ”Öppna dörrar”*. A name
 * begins with a capital letter, has four words at most and follows a noun, a preposition or a word such as *heter*;
 * what stands behind a colon or any other word is what somebody says.
 */
export function quotedNames({
  tokens,
  lemmatized,
}: Pick<AnnotatedCitation, 'tokens' | 'lemmatized'>): ReadonlySet<number> {
  const leading = new Set(lemmatized.filter(leadsToName).map(({ index }) => index));
  const isMark = (place: number) => QUOTATION_MARK.test(tokens[place]?.text ?? '');
  const names = new Set<number>();
  for (const [place, { text }] of tokens.entries()) {
    const before = tokens[place - 2];
    if (!/^\p{Lu}/u.test(text) || !isMark(place - 1) || before === undefined || !leading.has(before.index)) continue;
    const rest = tokens.slice(place, place + MOST_WORDS + 1);
    const length = rest.findIndex(({ kind }) => kind !== 'word');
    if (length > 0 && isMark(place + length)) for (const { index } of rest.slice(0, length)) names.add(index);
  }
  return names;
}

function leadsToName({ partOfSpeech, text }: Pick<LemmatizedToken, 'partOfSpeech' | 'text'>): boolean {
  return partOfSpeech === 'NOUN' || partOfSpeech === 'ADP' || BEFORE_NAMES.has(text.toLowerCase());
}
