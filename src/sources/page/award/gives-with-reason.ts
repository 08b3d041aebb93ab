import type { AwardFacts } from './award-facts.ts';

const GIVES_FOR =
  /^[^.!?:–—"”“„»«]{0,120}(?<!\p{L})(?:tilldelas|tilldelades|går till|gick till|delas ut till|belönas med)(?!\p{L})[^.!?:–—"”“„»«]{0,120}(?<!\p{L})för (?:att|s(?:in|itt|ina)|hans|hennes|deras|ett?)(?!\p{L})/u;

/**
 * Whether the words of a text give the award themselves and say why: "”Hasselnöten 2022 tilldelas Siv Bo för att hon
 * …".
 *
 * @param facts what the paragraph says of the award
 */
export function givesWithReason({ years, award, recipient }: AwardFacts, words: string): boolean {
  return years.length === 1 && award !== undefined && recipient !== undefined && GIVES_FOR.test(words);
}
