import type { AwardNames } from '../award/award-names.ts';
import { namesOrganization } from '../award/names-organization.ts';
import { readAwardSentence } from '../award/read-award-sentence.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import { isPerson } from '../line/is-person.ts';

/**
 * Whom a citation's own first sentence says that the award goes to, by its first words: "Umeå kommun får priset för sin
 * app."
 */
export function namedByText(citation: string, names: AwardNames): string | undefined {
  const words = citation.replace(/\s+/gu, ' ').replace(/^["”“„»«*_]+/u, '');
  const { recipient } = readAwardSentence(sentencesOf(words)[0]!, names);
  const isName = recipient !== undefined && (isPerson(recipient) || namesOrganization(recipient));
  return isName && words.startsWith(recipient) ? recipient : undefined;
}
