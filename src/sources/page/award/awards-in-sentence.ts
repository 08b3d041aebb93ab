import { ADJECTIVE_OF_NAME } from './adjective-of-name.ts';
import { AWARD_FORMS } from './award-forms.ts';
import { awardName } from './award-name.ts';
import { type AwardNames, findAward } from './award-names.ts';
import { withoutPlace } from './without-place.ts';

/** An award where it stands in a sentence; without a name when its form says only what it is. */
export interface StandingAward {
  readonly name: string | undefined;
  readonly start: number;
  readonly end: number;
}

const ADJECTIVE = new RegExp(`(?<!\\p{L})${ADJECTIVE_OF_NAME} $`, 'u');

/**
 * The awards that a sentence may be about: the page's own, else what is one by its form or its place, the surest first.
 *
 * @param names the page's awards
 */
export function awardsInSentence(sentence: string, names: AwardNames): readonly StandingAward[] {
  const known = findAward(sentence, names);
  if (known !== undefined) return [known];
  return AWARD_FORMS.flatMap((pattern) => {
    const match = pattern.exec(sentence);
    if (match === null) return [];
    const before = sentence.slice(0, match.index);
    const words = (ADJECTIVE.exec(before)?.[0] ?? '') + withoutPlace(match[0], before);
    const end = match.index + match[0].length;
    return [{ name: awardName(words), start: end - words.length, end }];
  });
}
