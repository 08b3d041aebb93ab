import type { LemmatizedToken } from '../records.ts';
import { longestGap, type PhrasePlace } from './phrase.ts';
import { remember } from './remember.ts';

/**
 * Where the phrase that begins at `tokens[start]` ends: the position of its last token, or −1. The shortest match; it
 * never leaves its sentence, and a mark may stand only in a gap.
 */
export function matchPhrase(tokens: readonly LemmatizedToken[], start: number, places: readonly PhrasePlace[]): number {
  return matchFrom(tokens, start, places, 0);
}

function matchFrom(
  tokens: readonly LemmatizedToken[],
  position: number,
  places: readonly PhrasePlace[],
  first: number,
): number {
  let at = position;
  for (let index = first; index < places.length; index += 1) {
    const place = places[index]!;
    if (place.kind === 'gap') {
      for (let length = 0; length <= longestGap && follows(tokens, at, length); length += 1) {
        const end = matchFrom(tokens, at + length, places, index + 1);
        if (end !== -1) return end;
      }
      return -1;
    }
    const token = tokens[at];
    if (token === undefined || !follows(tokens, at, 0) || !matchesPlace(token, place)) return -1;
    if (index === places.length - 1) return at;
    if (!follows(tokens, at, 1)) return -1;
    at += 1;
  }
  return -1;
}

/** Whether the token `distance` further on exists, in the same sentence with nothing left out between. */
function follows(tokens: readonly LemmatizedToken[], at: number, distance: number): boolean {
  const token = tokens[at];
  const other = tokens[at + distance];
  if (token === undefined || other === undefined) return false;
  return other.sentence === token.sentence && other.index === token.index + distance;
}

function matchesPlace(token: LemmatizedToken, place: PhrasePlace): boolean {
  if (token.kind === 'mark') return false;
  if (place.kind !== 'words') return true;
  return place.words.includes(plainForm(token.text)) || place.words.includes(plainForm(token.lemma));
}

/** A form or lemma as phrases spell it: composed, in small letters, without soft hyphens and other invisible characters. */
export const plainForm: (text: string) => string = remember((text) =>
  text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .toLowerCase(),
);
