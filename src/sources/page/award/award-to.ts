import type { AwardFacts } from './award-facts.ts';
import type { AwardNames } from './award-names.ts';
import { awardOf, isAwardInHeading, recipientOf } from './heading-parts.ts';
import { properName } from './proper-name.ts';

/** "Miljöpriset till Lund", "Guldäpplet går till Sandbyskolan", "Trelleborg årets superkommun" */
export function awardTo(words: string, names: AwardNames): AwardFacts | null {
  const beside = /^(\p{Lu}.{1,50}?)(?:,? (?=å)|, (?=Å))([åÅ]rets \p{L}.+)$/u.exec(words);
  if (
    beside !== null &&
    !isAwardInHeading(beside[1]!, names) &&
    isAwardInHeading(beside[2]!, names) &&
    !/ (?:är|blev|blir|utsedd|utsågs)(?: |$)/u.test(beside[1]!)
  ) {
    return { years: [], ...awardOf(beside[2]!, names), ...recipientOf(beside[1]!) };
  }
  if (/ till .+ (?:minne|ära)$/u.test(words))
    return isAwardInHeading(words, names) ? { years: [], ...awardOf(words, names) } : null;
  const match = /^(.+?),? (?:går |gick )?till (\p{L}.+)$/u.exec(words);
  const recipient = match === null ? undefined : properName(match[2]!);
  return recipient !== undefined && isAwardInHeading(match![1]!, names)
    ? { years: [], ...awardOf(match![1]!, names), ...recipientOf(recipient) }
    : null;
}
