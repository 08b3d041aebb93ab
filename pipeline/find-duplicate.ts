import { CorpusError } from '../src/errors.ts';
import type { Citation, Document } from '../src/records.ts';
import { citationId } from '../src/sources/citation-id.ts';
import { canBeOneText, containment, shinglesOf } from '../src/sources/compare-wording.ts';
import { differingWords } from '../src/sources/differing-words.ts';
import { placeOf } from '../src/sources/index.ts';
import { wordsLacking } from '../src/sources/words-lacking.ts';
import { type ParsedCorpus, parseCitations } from './parsing/parse-citations.ts';
import type { UnderstoodCitation } from './understand-citation.ts';

/** A citation of the corpus that stands in the way of a new one. */
export interface Duplicate {
  /**
   * The same citation; another text for the same award, year and recipient; or the same text for another recipient, of
   * the same year or of another.
   */
  readonly kind: 'same' | 'other-text' | 'other-recipient' | 'other-recipient-and-year';
  readonly counted: Citation;
  /** `FILE:LINE` */
  readonly place: string;
  /** Word by word; empty when the words are the same. */
  readonly differences: readonly { readonly counted: string; readonly given: string }[];
  /** How many words the new text has, in whole sentences, that the counted one lacks. */
  readonly lacking: number;
}

/**
 * Reads a new file together with the corpus, just as the next analysis will.
 * @param draft the new file
 * @returns the citation that the corpus already has, or null when the new one will be counted, whole
 * @throws CorpusError when it would not be counted as it is
 */
export function findDuplicate(
  documents: readonly Document[],
  draft: Document,
  understood: UnderstoodCitation,
): Duplicate | null {
  const { citations } = parseCitations(documents);
  const duplicateOf = (kind: Duplicate['kind'], counted: Citation): Duplicate => {
    const document = documents.find(({ id }) => id === counted.documentId);
    const { file = counted.documentId, line } = document === undefined ? {} : placeOf(document, counted.start);
    const differences = differingWords(counted.text, understood.text);
    return {
      kind,
      counted,
      place: line === undefined ? file : `${file}:${line}`,
      differences: differences.map((each) => ({ counted: each.counted, given: each.variant })),
      lacking: wordsLacking(differences),
    };
  };
  const { year } = understood;
  const id = citationId(year, understood);
  const same = citations.find((citation) => citation.id === id);
  if (same !== undefined) {
    const isOne = canBeOneText(shinglesOf(same.text), shinglesOf(understood.text));
    return duplicateOf(isOne ? 'same' : 'other-text', same);
  }
  const together = parseCitations([...documents, draft]);
  const variant = together.variants.find(({ documentId }) => documentId === draft.id);
  const repeated = citations.find((citation) => citation.id === variant?.citationId);
  if (repeated !== undefined) return duplicateOf('same', repeated);
  const twin = findTwin(together, draft, understood, citations);
  if (twin !== undefined) return duplicateOf(twin.year === year ? 'other-recipient' : 'other-recipient-and-year', twin);
  refuseUnlessWhole(together, draft, understood);
  return null;
}

/** The citation of another recipient whose words the draft has, when the reading of the two together tells of one. */
function findTwin(
  together: ParsedCorpus,
  draft: Document,
  { text, year }: UnderstoodCitation,
  citations: readonly Citation[],
): Citation | undefined {
  const told = together.notices.find(({ code, file }) => TWIN.has(code) && file === draft.id);
  if (told === undefined) return undefined;
  const shingles = shinglesOf(text);
  const candidates = citations.filter((each) => (each.year === year) === (told.code === SAME_YEAR));
  const shared = candidates.map((each) => containment(shinglesOf(each.text), shingles));
  return candidates[shared.indexOf(Math.max(...shared))];
}

const SAME_YEAR = 'same-text-other-recipient';
const TWIN: ReadonlySet<string> = new Set([SAME_YEAR, 'same-text-other-recipient-and-year']);

function refuseUnlessWhole({ citations, notices }: ParsedCorpus, draft: Document, { text }: UnderstoodCitation): void {
  const counted = citations.filter(({ documentId }) => documentId === draft.id);
  if (counted.length === 1 && counted[0]?.text === text) return;
  const notice = notices.find(({ file }) => file === draft.id);
  if (notice !== undefined && notice.code !== 'no-citation-found') throw new CorpusError(notice.code, notice.message);
  throw new CorpusError('not-one-text', {
    sv: 'Texten går inte att läsa som en enda motivering: den har rubriker, citat eller annat inuti. Ta bort det som inte hör till motiveringen.',
    en: 'The text cannot be read as one citation: it has headings, quotations or other matter inside. Remove what is not the citation.',
  });
}
