import { literal } from './literal.ts';

/**
 * "Skolhuset i Länna ekonomisk förening" by "det röda skolhuset", "Hackås framtidsgrupp" by "framtidsgruppen": the noun
 * of a name that has a proper one too; "Viks frivilliga brandkår" by "brandkåren", where its place goes first.
 */
export function usesNoun(name: string, words: string): boolean {
  const [noun = '', ...rest] = name.split(' ');
  const isUsed = (word: string, ending: string) =>
    new RegExp(`(?<!\\p{L})${literal(word)}${ending}(?!\\p{L})`, 'iu').test(words);
  if (noun.length >= 4 && rest.some((word) => /^\p{Lu}/u.test(word)) && isUsed(noun, '(?:et|en|n|t)?')) return true;
  const last = rest.at(-1) ?? '';
  const isOfPlace = /^\p{Lu}\p{Ll}+(?<!en|et|na|era)s$/u.test(noun) && /^\p{Ll}{5,}$/u.test(last);
  if (isOfPlace && isUsed(last, '(?:en|et|n|t)')) return true;
  return /^\p{Lu}/u.test(noun) && rest.some((word) => /^\p{Ll}{11,}$/u.test(word) && isUsed(word, '(?:en|et|n|t)?'));
}
