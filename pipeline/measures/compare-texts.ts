import { sum } from 'd3-array';
import { compareSwedish } from '../../src/compare-swedish.ts';
import type { ComparedText, Comparison, ComparisonRow, ConceptSummary, Quotation } from '../../src/records.ts';
import type { Tally } from '../counting/tally.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { annotateCitation } from '../stages/annotate-citation.ts';
import { quoteSentence } from './quote-sentence.ts';

/**
 * Holds texts against the citations: which of the jury's concepts each shares, which it never mentions, and which it
 * has that the jury lacks, with its sentences. The texts change no count of the citations.
 * @returns one comparison per text; rows shared first, then only the jury's, then only the text's, each with what the
 *   jury mentions in most citations first
 */
export function compareTexts(
  texts: readonly ComparedText[],
  tally: Tally,
  concepts: readonly ConceptSummary[],
  knowledge: Knowledge,
): readonly Comparison[] {
  const jury = new Map(
    tally.tables.concepts.subjects(tally.years.map(({ year }) => year)).map((each) => [each.id, each]),
  );
  return texts.map((text) => {
    const { words, quotations } = readText(text, knowledge);
    const rows = concepts.flatMap(({ id }): readonly ComparisonRow[] => {
      const juryDocuments = sum(jury.get(id)?.documents ?? []);
      const found = quotations.get(id) ?? [];
      if (juryDocuments === 0 && found.length === 0) return [];
      return [
        {
          conceptId: id,
          juryDocuments,
          juryMentions: sum(jury.get(id)?.mentions ?? []),
          textMentions: found.length,
          textPerThousand: words === 0 ? 0 : (1000 * found.length) / words,
          relation: juryDocuments === 0 ? 'only-text' : found.length === 0 ? 'only-jury' : 'shared',
          quotations: found,
        },
      ];
    });
    return { id: text.id, title: text.title, words, rows: rows.sort(worthReadingFirst) };
  });
}

function readText(text: ComparedText, knowledge: Knowledge) {
  const quotations = new Map<string, Quotation[]>();
  let words = 0;
  for (const { start, end, text: stretch } of text.stretches) {
    const annotated = annotateCitation(
      { id: text.id, year: 0, text: stretch, documentId: text.documentId, start, end },
      knowledge,
    );
    words += annotated.tokens.filter((token) => token.kind === 'word').length;
    for (const mention of annotated.mentions) {
      const found = quotations.get(mention.conceptId) ?? [];
      found.push(quoteSentence(annotated, mention.sentence, mention.start, mention.end));
      quotations.set(mention.conceptId, found);
    }
  }
  return { words, quotations };
}

const ORDER = ['shared', 'only-jury', 'only-text'] as const;

function worthReadingFirst(a: ComparisonRow, b: ComparisonRow): number {
  return (
    ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) ||
    b.juryDocuments - a.juryDocuments ||
    b.textMentions - a.textMentions ||
    compareSwedish(a.conceptId, b.conceptId)
  );
}
