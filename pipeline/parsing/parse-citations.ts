import { CorpusError } from '../../src/errors.ts';
import type { Citation, ComparedText, Document, Notice, Variant } from '../../src/records.ts';
import type { ParsedSource } from '../../src/sources/index.ts';
import type { Printing } from '../../src/sources/printing-index.ts';
import { stretchesOutside } from '../../src/sources/stretches-outside.ts';
import { countOnce } from './count-once.ts';
import { type ParseDocument, parseDocument } from './parse-document.ts';
import { nothingFound } from './parsing-notices.ts';
import { titleOf } from './title-of.ts';

/** What a corpus holds, each citation once. */
export interface ParsedCorpus {
  /** By year, then id. */
  readonly citations: readonly Citation[];
  /** By citation, document and place. */
  readonly variants: readonly Variant[];
  readonly comparedTexts: readonly ComparedText[];
  readonly notices: readonly Notice[];
}

/**
 * Finds the citations of all documents and counts each once.
 *
 * Where two documents print the same citation, the text of the higher rank is counted and the other is a variant, with
 * the words that differ. Rank is the order of the documents, those of citations before those to compare. The same
 * citation is the same award, year and recipient (case and spaces aside), or nearly the same words where one of the
 * printings lacks the year, the award or the recipient. The same words for two recipients are two citations, and told.
 * Records of one table with ids of their own are never the same.
 *
 * @param parse finds what one document holds; left out, by its format
 * @throws CorpusError for every document that cannot be read as what it claims to be; for truly different texts for the
 *   same award, year and recipient
 */
export function parseCitations(documents: readonly Document[], parse: ParseDocument = parseDocument): ParsedCorpus {
  const ranked = [
    ...documents.filter(({ role }) => role === 'citations'),
    ...documents.filter(({ role }) => role === 'compare'),
  ];
  const notices: Notice[] = [];
  const printings: Printing[] = [];
  const faults: CorpusError[] = [];
  for (const document of ranked) {
    const parsed = parseOrNull(document, parse, faults);
    if (parsed === null) continue;
    notices.push(...parsed.notices);
    for (const citation of parsed.citations) printings.push({ document, citation });
    if (document.role === 'citations' && parsed.citations.length === 0 && parsed.notices.length === 0) {
      notices.push(nothingFound(document));
    }
  }
  const fault = CorpusError.together(faults);
  if (fault !== null) throw fault;
  const { citations, variants, notices: doubts } = countOnce(printings);
  const comparedTexts = ranked
    .filter(({ role }) => role === 'compare')
    .map((document) => ({
      id: document.id,
      documentId: document.id,
      title: document.title ?? titleOf(document),
      stretches: stretchesOutside(
        document,
        variants.filter(({ documentId }) => documentId === document.id),
      ),
    }));
  return {
    citations: citations.toSorted(byYear),
    variants: variants.toSorted(byPlace),
    comparedTexts,
    notices: [...notices, ...doubts],
  };
}

/**
 * What a document holds; null, and the fault among the others, for one that a person has to mend.
 * @throws Error that names the document, for a fault of the program, which is its cause
 */
function parseOrNull(document: Document, parse: ParseDocument, faults: CorpusError[]): ParsedSource | null {
  try {
    return parse(document);
  } catch (error) {
    if (!(error instanceof CorpusError))
      throw new Error(`${document.id} could not be parsed: ${error}`, { cause: error });
    faults.push(error);
    return null;
  }
}

function byYear(a: Citation, b: Citation): number {
  return a.year - b.year || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function byPlace(a: Variant, b: Variant): number {
  const key = ({ citationId: id, documentId }: Variant) => `${id}\n${documentId}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.start - b.start;
}
