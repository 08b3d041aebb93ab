import type { AwardNames } from './award-names.ts';

/**
 * Whether a sentence has words only as the head of an award's name: "Konstnärliga" in "när skolan delar ut Konstnärliga
 * priset 2022". Nobody is called so.
 */
export function isPieceOfAward(words: string, sentence: string, { names }: AwardNames): boolean {
  const holding = names.filter((name) => name.startsWith(`${words} `));
  return holding.length > 0 && !holding.reduce((rest, name) => rest.replaceAll(name, ' '), sentence).includes(words);
}
