import { longestGap } from './phrase.ts';

/** The number of a word that stands in no phrase. */
export const NO_PHRASE_WORD = -1;
/** Stands in the place of a mark, which only a gap takes. */
export const MARK = -2;

/** Words as phrases see them: of each its form and its lemma, by their numbers among the words of phrases. */
export interface PhraseText {
  /** `MARK` for a mark. */
  formNumber(at: number): number;
  lemmaNumber(at: number): number;
  /** The first position after one that is not of its sentence, or does not follow without anything left out. */
  endAfter(at: number): number;
}

/** One place of a phrase: one of the words with these numbers, any one word, or a gap. */
export type NumberedPlace =
  | { readonly kind: 'words'; readonly numbers: readonly number[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap' };

/**
 * Where the phrase that begins at a position ends: the position of its last token, or −1. The shortest match; it never
 * leaves its sentence, and a mark may stand only in a gap.
 */
export function matchPhrase(text: PhraseText, start: number, places: readonly NumberedPlace[]): number {
  return matchFrom(text, start, text.endAfter(start), places, 0);
}

function matchFrom(
  text: PhraseText,
  position: number,
  end: number,
  places: readonly NumberedPlace[],
  first: number,
): number {
  let at = position;
  for (let index = first; index < places.length; index += 1, at += 1) {
    const place = places[index]!;
    if (place.kind === 'gap') {
      for (let length = 0; length <= longestGap && at + length < end; length += 1) {
        const last = matchFrom(text, at + length, end, places, index + 1);
        if (last !== -1) return last;
      }
      return -1;
    }
    if (at >= end || !matchesPlace(text, at, place)) return -1;
  }
  return at - 1;
}

function matchesPlace(text: PhraseText, at: number, place: NumberedPlace): boolean {
  const form = text.formNumber(at);
  if (form === MARK) return false;
  if (place.kind !== 'words') return true;
  return place.numbers.includes(form) || place.numbers.includes(text.lemmaNumber(at));
}
