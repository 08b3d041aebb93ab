import { readAwardSentence } from '../award/read-award-sentence.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import type { PageView } from '../view/page-view.ts';
import type { CitationText } from './citation-text.ts';

/** "[fick det för att] ”på ett lekfullt sätt ha …”": some words of a reason, that begin inside a sentence. */
const PART_OF_REASON = /(?<!\p{L})(?:för|att|genom|med|som)[: ]+["”“„»«]\p{Ll}[^"”“„»«]{30,}["”“„»«]/u;

/**
 * Whether a text without marks, which should be a reason, is a sentence of the page's that gives somebody an award and
 * has but a part of the reason between marks: "2019 gick priset till Siv Bo, som fick det för att ”på ett lekfullt …”".
 */
export function quotesReasonInPart({ text, names }: PageView, { start, end, quoted }: CitationText): boolean {
  if (quoted) return false;
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  if (!PART_OF_REASON.test(words)) return false;
  return sentencesOf(words).some((sentence) => {
    const { recipient, award, years } = readAwardSentence(sentence, names);
    return recipient !== undefined && (award !== undefined || years.length > 0);
  });
}
