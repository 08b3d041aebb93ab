import type { ConcordanceLine, MatchKind } from '../../../records.ts';
import { cleanText } from '../../clean-text.ts';
import { codeText } from '../code-text.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { plainText } from '../plain-text.ts';

const MATCHES: Readonly<Record<MatchKind, string>> = {
  lemma: 'ordet självt',
  head: 'sista ledet i en sammansättning',
  modifier: 'ett annat led i en sammansättning',
  phrase: 'en fras',
  demonym: 'ett invånarnamn',
};

/** Every mention as a list: year, recipient, sentence with the matched word in bold, and the rule that found it. */
export function mentions(lines: readonly ConcordanceLine[]): string {
  return lines
    .map((line, place) => {
      const who = line.recipient === undefined ? '' : ` ${plainText(line.recipient)}`;
      const sentence = cleanText(
        `${escapeMarkdown(line.pre)}**${plainText(line.keyword)}**${escapeMarkdown(line.post)}`,
      );
      return [
        `${place + 1}. **${line.year}**${who}, mening ${line.sentence + 1}: ”${sentence}”  `,
        `   Grundform *${plainText(line.member)}*, regel ${codeText(line.rule)} (${MATCHES[line.via]}), ${codeText(line.citationId)}.`,
      ].join('\n');
    })
    .join('\n');
}
