import { createHash } from 'node:crypto';
import type { Document } from '../../src/records.ts';
import type { ParsedSource } from '../../src/sources/index.ts';
import { KeptFiles } from '../kept-files.ts';
import { type ParseDocument, parseDocument } from './parse-document.ts';

/** Raised whenever how it is kept changes. */
const FORMAT = 1;
/** Bytes kept at the most, besides what one run adds; what was used longest ago goes first. */
const MOST_KEPT = 20_000_000;
/** Characters of a document that is kept. To read a large one back takes as long as to parse it. */
const LONGEST = 1_000_000;

/**
 * Parses each document once: what it holds is kept for the next run, by the hash of the document and the program. To
 * parse a page takes a small run longer than most of its stages, for the patterns of its words are compiled anew each
 * time.
 *
 * @param folder is made when it is missing
 * @param program says which program parses: another one may find something else
 */
export function parseDocumentOnce(folder: string, program: string): ParseDocument {
  const files = new KeptFiles(folder);
  let isPruned = false;
  return (document: Document): ParsedSource => {
    if (document.text.length > LONGEST) return parseDocument(document);
    const hash = createHash('sha256').update(`${FORMAT}\0${program}\0${JSON.stringify(document)}`);
    const name = `${hash.digest('hex')}.json`;
    const kept = files.read(name);
    if (kept !== null) return JSON.parse(Buffer.from(kept).toString());
    const parsed = parseDocument(document);
    // Once a run: to look through the folder after each of a thousand pages would take longer than parsing them.
    if (!isPruned) files.prune(MOST_KEPT);
    isPruned = true;
    files.write(name, [Buffer.from(JSON.stringify(parsed))]);
    return parsed;
  };
}
