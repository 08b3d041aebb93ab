import { endingsOf } from './endings-of.ts';

const DEFINITE = ['en', 'et', 'n', 't'];
/** "Ås missionshusförening", "Vallda bygdegårdsförening": of a place, and what it looks after. */
const BODY_FOR =
  /^\p{Lu}[\p{L}-]+ (?!hembygd|idrott|person|förälder|föräldra)(\p{Ll}{6,}?)(s?)(?:förening|stiftelse|sällskap|samfällighet)$/u;

const BARE_OR_DEFINITE = ['', ...DEFINITE];

/**
 * "Skolhuset i Länna ekonomisk förening" by "det röda skolhuset", "Hackås framtidsgrupp" by "framtidsgruppen": the noun
 * of a name that has a proper one too; "Viks frivilliga brandkår" by "brandkåren", where its place goes first; "Ås
 * missionshusförening" by "missionshuset".
 */
export function usesNoun(name: string, words: string): boolean {
  const [noun = '', ...rest] = name.split(' ');
  const lower = words.toLowerCase();
  const isUsed = (word: string, endings: readonly string[]) =>
    endingsOf(word.toLowerCase(), lower).some((ending) => endings.includes(ending));
  if (noun.length >= 4 && rest.some((word) => /^\p{Lu}/u.test(word)) && isUsed(noun, BARE_OR_DEFINITE)) return true;
  const last = rest.at(-1) ?? '';
  const isOfPlace = /^\p{Lu}\p{Ll}+(?<!en|et|na|era)s$/u.test(noun) && /^\p{Ll}{5,}$/u.test(last);
  if (isOfPlace && isUsed(last, DEFINITE)) return true;
  const [, tended = '', s = ''] = BODY_FOR.exec(name) ?? [];
  if (tended !== '' && [tended, tended + s].some((word) => isUsed(word, DEFINITE))) return true;
  return /^\p{Lu}/u.test(noun) && rest.some((word) => /^\p{Ll}{11,}$/u.test(word) && isUsed(word, BARE_OR_DEFINITE));
}
