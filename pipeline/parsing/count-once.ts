import type { Citation, Notice, Variant } from '../../src/records.ts';
import { citationId } from '../../src/sources/citation-id.ts';
import { differingWords } from '../../src/sources/differing-words.ts';
import { type Match, type Printing, PrintingIndex } from '../../src/sources/printing-index.ts';
import { wordsLacking } from '../../src/sources/words-lacking.ts';
import {
  differentTexts,
  longerPrinting,
  onlyCompared,
  otherRecipient,
  otherYear,
  sameId,
  unclear,
  withoutRecipient,
} from './parsing-notices.ts';

/** The citations of some printings, each once. */
interface CountedOnce {
  readonly citations: readonly Citation[];
  readonly variants: readonly Variant[];
  /** What is doubtful in them, in their order. */
  readonly notices: readonly Notice[];
}

/**
 * Counts each citation once, by its first printing whose year is sure; its other printings are variants, with the words
 * that differ. A printing without a year, of doubtful facts or in a text to compare is a variant at the most, and else
 * told.
 *
 * @param printings by rank
 * @throws CorpusError for truly different texts for the same award, year and recipient
 */
export function countOnce(printings: readonly Printing[]): CountedOnce {
  const index = new PrintingIndex();
  const citations: Citation[] = [];
  const variants: Variant[] = [];
  const notices: Notice[] = [];
  const ids = new Map<string, Printing>();
  const addVariant = (same: Match, printing: Printing) => {
    const { counted } = same;
    const { document, citation } = printing;
    const differences = differingWords(counted.text, citation.text);
    const lacking = wordsLacking(differences);
    // Of a text that is doubted itself, what it has more may be the page's own words.
    if (lacking > 0 && citation.doubt?.code !== 'doubtful-announcement')
      notices.push(longerPrinting(same, printing, lacking));
    variants.push({
      citationId: counted.id,
      documentId: document.id,
      text: citation.text,
      start: citation.start,
      end: citation.end,
      differences: differences.map(({ counted: ours, variant }) => ({ counted: ours, variant })),
    });
  };
  const later: Printing[] = [];
  for (const printing of printings) {
    const { document, citation } = printing;
    const { year } = citation;
    if (year === undefined || citation.doubt !== undefined || document.role === 'compare') {
      later.push(printing);
      continue;
    }
    const same = index.find(printing);
    if (same !== undefined && same.kind !== 'different-recipient' && same.kind !== 'different-recipient-and-year') {
      if (same.kind === 'different-text') throw differentTexts(same, printing);
      if (same.kind === 'different-year') notices.push(otherYear(same, printing));
      else addVariant(same, printing);
      continue;
    }
    const { recipient, statedId } = citation;
    const id = citationId(year, statedId === undefined ? citation : { recipient: statedId });
    const clash = ids.get(id);
    if (clash !== undefined) {
      notices.push(statedId === undefined ? unclear(clash, printing) : sameId(clash, printing, statedId));
      continue;
    }
    ids.set(id, printing);
    const counted = toCitation(id, year, printing);
    citations.push(counted);
    index.add(counted, printing);
    if (same !== undefined) notices.push(otherRecipient(same, printing));
    if (recipient === undefined && statedId === undefined) notices.push(withoutRecipient(printing));
  }
  for (const printing of later) {
    const same = index.find(printing);
    if (same?.kind === 'same' || same?.kind === 'different-year') addVariant(same, printing);
    else if (printing.citation.doubt !== undefined) notices.push(printing.citation.doubt);
    else notices.push(onlyCompared(printing));
  }
  return { citations, variants, notices };
}

function toCitation(id: string, year: number, { document, citation }: Printing): Citation {
  const { award, recipient, distinction, text, start, end } = citation;
  return {
    id,
    year,
    ...(award !== undefined && { award }),
    ...(recipient !== undefined && { recipient }),
    ...(distinction !== undefined && { distinction }),
    text,
    documentId: document.id,
    start,
    end,
  };
}
