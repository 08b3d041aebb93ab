import type { Analysis } from '../../../records.ts';
import { codeText } from '../code-text.ts';
import { plainText } from '../plain-text.ts';

/** The citations in full, oldest first. */
export function textsSection({ citations }: Analysis): string {
  const texts = citations.map(
    ({ id, year, recipient, text }) =>
      `**${year}${recipient === undefined ? '' : ` ${plainText(recipient)}`}** (${codeText(id)})\n\n> ${plainText(text)}`,
  );
  return ['## Motiveringarna', ...texts].join('\n\n');
}
