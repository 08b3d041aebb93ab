import type { Paragraph } from '../paragraph/paragraph.ts';
import { type AwardFacts, NO_FACTS } from './award-facts.ts';
import type { AwardNames } from './award-names.ts';
import { readAwardSentence } from './read-award-sentence.ts';

/** The giving word of a diploma, alone on its line. */
const GIVES =
  /^(?:(?:har |härmed )?(?:tilldelas|tilldelades|tilldelats)|(?:utdelas|överlämnas|överlämnades|går|gick|ges) till|till|är|vinnare är)[:]?$/iu;

/** No line of a diploma is longer, in characters. */
const LONGEST = 90;

/**
 * What a sentence says that is spread over the lines of a diploma: "HEDERSDIPLOM / för god byggnadsvård 2014",
 * "tilldelas", "Byggmästare Ivar Rönn".
 *
 * @param at the paragraph that may be its giving word
 */
export function readSpreadSentence(paragraphs: readonly Paragraph[], at: number, names: AwardNames): AwardFacts {
  const [above, verb, below] = [paragraphs[at - 1], paragraphs[at], paragraphs[at + 1]];
  if (above === undefined || verb === undefined || below === undefined || !GIVES.test(verb.words)) return NO_FACTS;
  if (above.words.length > LONGEST || below.words.length > LONGEST || /[.!?:]$/u.test(above.words)) return NO_FACTS;
  const goesOn = /^\p{Ll}/u.test(above.words) && paragraphs[at - 2]?.kind === 'heading';
  const award = (goesOn ? `${paragraphs[at - 2]!.words} ${above.words}` : above.words)
    .replace(/\s+/gu, ' ')
    .replace(/^(\p{Lu})(\p{Lu}{3,})(?= \p{Ll})/u, (_, first: string, rest: string) => first + rest.toLowerCase());
  return readAwardSentence(`${award} tilldelas ${below.words.replace(/\s+/gu, ' ')}`, names);
}
