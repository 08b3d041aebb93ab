import type { Document } from '../../src/records.ts';
import { formatNamed, type ParsedSource } from '../../src/sources/index.ts';

/** Finds what a document holds. */
export type ParseDocument = (document: Document) => ParsedSource;

/**
 * Finds what a document holds, by its format.
 * @throws CorpusError for a document that cannot be read as what it claims to be
 */
export function parseDocument(document: Document): ParsedSource {
  const format = formatNamed(document.format);
  if (format === undefined) throw new Error(`Document ${document.id} has the unknown format ${document.format}`);
  return format.parse(document);
}
