import { sum } from 'd3-array';
import { compareSwedish } from '../../src/compare-swedish.ts';
import type { ComparedText, Comparison, ComparisonRow, ConceptSummary, Quotation } from '../../src/records.ts';
import type { Tally } from '../counting/tally.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { annotateCitation } from '../stages/annotate-citation.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { findOwnWords } from './find-own-words.ts';
import { quoteSentence } from './quote-sentence.ts';
import { readsAsSwedish } from './reads-as-swedish.ts';
import { SaidWords } from './said-words.ts';

/**
 * Holds texts against the citations: which of the jury's concepts each shares, which it never mentions, and which it
 * has that the jury lacks, with its sentences; and which of its words stand in no citation. The texts change no count
 * of the citations. Of a text that is not Swedish there is only what it shares.
 * @param evidence the citations whose sentences are at hand: all of the tally, or of a large corpus a sample
 * @returns one comparison per text; rows shared first, then only the jury's, then only the text's, each with what the
 *   jury mentions in most citations first
 */
export function compareTexts(
  texts: readonly ComparedText[],
  tally: Tally,
  evidence: readonly AnnotatedCitation[],
  concepts: readonly ConceptSummary[],
  knowledge: Knowledge,
): readonly Comparison[] {
  if (texts.length === 0) return [];
  const said = wordsSaid(tally, evidence);
  const jury = new Map(
    tally.tables.concepts.subjects(tally.years.map(({ year }) => year)).map((each) => [each.id, each]),
  );
  return texts.map((text) => {
    const { words, quotations, annotated } = readText(text, knowledge);
    const isSwedish = !knowledge.lemmas || readsAsSwedish(annotated);
    const rows = concepts.flatMap(({ id }): readonly ComparisonRow[] => {
      const juryDocuments = sum(jury.get(id)?.documents ?? []);
      const found = quotations.get(id) ?? [];
      if (found.length === 0 && (juryDocuments === 0 || !isSwedish)) return [];
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
    const ownWords = isSwedish ? findOwnWords(annotated, said) : [];
    return { id: text.id, title: text.title, words, isSwedish, rows: rows.sort(worthReadingFirst), ownWords };
  });
}

/** What every citation says: of those whose sentences are not at hand, their content words. */
function wordsSaid(tally: Tally, evidence: readonly AnnotatedCitation[]): SaidWords {
  const said = new SaidWords();
  for (const each of evidence) said.add(each);
  for (const { id } of tally.tables.lemmas.totals()) said.addLemma(id);
  return said;
}

function readText(text: ComparedText, knowledge: Knowledge) {
  const quotations = new Map<string, Quotation[]>();
  const annotated = text.stretches.map(({ start, end, text: stretch }) =>
    annotateCitation({ id: text.id, year: 0, text: stretch, documentId: text.documentId, start, end }, knowledge),
  );
  for (const each of annotated) {
    for (const mention of each.mentions) {
      const found = quotations.get(mention.conceptId) ?? [];
      found.push(quoteSentence(each, mention.sentence, mention.start, mention.end));
      quotations.set(mention.conceptId, found);
    }
  }
  const words = sum(annotated, ({ tokens }) => tokens.filter((token) => token.kind === 'word').length);
  return { words, quotations, annotated };
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
