import { cleanText } from '../clean-text.ts';

/** An id, rule or file name as code in Markdown; marks that would end the code or a table's cell are replaced. */
export function codeText(text: string): string {
  return `\`${cleanText(text).replaceAll('`', '’').replaceAll('|', '¦')}\``;
}
