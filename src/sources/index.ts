import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { jsonl } from './jsonl.ts';
import { page } from './page.ts';
import { pdf } from './pdf.ts';
import type { SourceFormat } from './source-format.ts';

export { readFrontMatter } from './front-matter.ts';
export { normalizeText } from './normalize-text.ts';
export { bareRecipient } from './page/award/bare-recipient.ts';
export { placeOf } from './place-of.ts';
export { type SourceStatement, sourcesSchema, statementKeys } from './source-entry.ts';
export type { ParsedCitation, ParsedSource, SourceFormat } from './source-format.ts';

/** Every format a source can have. */
export const sourceFormats: readonly SourceFormat[] = [page, html, docx, pdf, csv, jsonl];

/** The format that reads a file, told by the ending of its name; undefined for none. */
export function formatOf(path: string): SourceFormat | undefined {
  const ending = /\.[^./]+$/.exec(path.toLowerCase())?.[0];
  return sourceFormats.find(({ extensions }) => ending !== undefined && extensions.includes(ending));
}

/** The format of a name; undefined for none. */
export function formatNamed(name: string): SourceFormat | undefined {
  return sourceFormats.find((format) => format.name === name);
}
