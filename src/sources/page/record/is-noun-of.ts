/** "nattpatrullen", "barnkören": a definite noun alone. */
const DEFINITE_NOUN = /^(\p{L}{4,}?)(?:e[nt]|[nt]|na)$/u;

/**
 * Whether words are one definite noun, and a name has it behind its first word: "Nattpatrullen" of "Hemtjänstens
 * nattpatrull".
 */
export function isNounOf(words: string, name: string): boolean {
  const noun = DEFINITE_NOUN.exec(words)?.[1]?.toLocaleLowerCase('sv');
  return noun !== undefined && name.toLocaleLowerCase('sv').split(' ').slice(1).includes(noun);
}
