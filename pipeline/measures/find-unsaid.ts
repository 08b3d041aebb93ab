import { bisector, group } from 'd3-array';
import type { LemmatizedToken, NewWord, Token } from '../../src/records.ts';
import { emptyWords } from '../../src/swedish/empty-words.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { familyLinks } from './family-links.ts';
import { quoteSentence } from './quote-sentence.ts';
import { quotedNames } from './quoted-names.ts';
import type { SaidWords } from './said-words.ts';

/** The tokens of a text stand in the order of its sentences. */
const bySentence = bisector((token: Token) => token.sentence);

interface Place {
  readonly each: AnnotatedCitation;
  readonly token: LemmatizedToken;
}

/**
 * The words of some texts that have not been said before, each by its lemma, capital letters aside, and with the first
 * sentence that is more than the word. A lemma is new when none of its forms in the texts has been said, nor the lemma
 * itself. Words that say nothing by themselves, and those of names in quotation marks, are passed over.
 * @returns the words in the order in which they first stand; `lemmas` is how many different words of the same kind the
 *   texts have, new or not
 */
export function findUnsaid(
  texts: readonly AnnotatedCitation[],
  said: SaidWords,
): { readonly lemmas: number; readonly words: readonly NewWord[] } {
  const places = texts.flatMap((each) => {
    const empty = emptyWords(each.lemmatized);
    const leftOut = new Set(each.lemmatized.filter((_, place) => empty[place]).map(({ index }) => index));
    for (const index of quotedNames(each)) leftOut.add(index);
    return each.content.flatMap((token) => {
      const links = leftOut.has(token.index) ? [] : familyLinks(token);
      return links.length === 0 ? [] : [{ each, token, links }];
    });
  });
  const byLemma = [...group(places, ({ token }) => token.lemma.toLowerCase()).values()];
  const words = byLemma
    .filter((found) => !found.some(({ token }) => said.has(token)))
    .map((found): NewWord => {
      const { each, token, links } = found.find((place) => isInSentence(place)) ?? found[0]!;
      return {
        lemma: inSmallLetters(found.map((place) => place.token.lemma)),
        documents: new Set(found.map((place) => place.each)).size,
        mentions: found.length,
        ...said.relatives(links),
        quotation: quoteSentence(each, token.sentence, token.start, token.end),
      };
    });
  return { lemmas: byLemma.length, words };
}

/** Whether a word has others beside it: a heading of one word shows nothing of how it is used. */
function isInSentence({ each: { tokens }, token }: Place): boolean {
  const sentence = tokens.slice(bySentence.left(tokens, token.sentence), bySentence.right(tokens, token.sentence));
  return sentence.some(({ kind, index }) => kind === 'word' && index !== token.index);
}

/** Of spellings that differ in capital letters alone the one that has fewest: `e-handel` before `E-handel`. */
function inSmallLetters(spellings: readonly string[]): string {
  return spellings.reduce((best, each) => (each > best ? each : best));
}
