import { endingsOf } from './endings-of.ts';

const DEFINITE = ['en', 'et', 'n', 't'];
const BARE_OR_DEFINITE = ['', ...DEFINITE];

/**
 * "Skolhuset i Länna ekonomisk förening" by "det röda skolhuset", "Hackås framtidsgrupp" by "framtidsgruppen": the noun
 * of a name that has a proper one too; "Viks frivilliga brandkår" by "brandkåren", where its place goes first.
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
  return /^\p{Lu}/u.test(noun) && rest.some((word) => /^\p{Ll}{11,}$/u.test(word) && isUsed(word, BARE_OR_DEFINITE));
}
