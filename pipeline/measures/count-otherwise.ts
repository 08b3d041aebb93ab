import type { Citation, SubjectCount, Variant } from '../../src/records.ts';
import { CountTable } from '../counting/count-table.ts';
import type { Tally } from '../counting/tally.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { annotateCitation } from '../stages/annotate-citation.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';

/**
 * The same concepts counted in other defensible ways, for a verdict to be held against: `lemma` counts only the words
 * listed themselves, without compounds and phrases; `variants` counts the other printing of a citation in place of the
 * counted one, and is left out when there is none.
 */
export function countOtherwise(
  counts: readonly SubjectCount[],
  tally: Tally,
  annotated: readonly AnnotatedCitation[],
  variants: readonly Variant[],
  knowledge: Knowledge,
): readonly SubjectCount[] {
  const calendar = tally.years.map(({ year }) => year);
  const lemma = new Map(tally.tables.listed.subjects(calendar).map(({ id, ...count }) => [id, count]));
  const printed = variants.length === 0 ? null : countMentions(inVariants(annotated, variants, knowledge), calendar);
  const zeros = { documents: calendar.map(() => 0), mentions: calendar.map(() => 0) };
  return counts.map((count) => ({
    ...count,
    otherCounts: {
      lemma: lemma.get(count.id) ?? zeros,
      ...(printed === null ? {} : { variants: printed.get(count.id) ?? zeros }),
    },
  }));
}

function countMentions(
  annotated: readonly AnnotatedCitation[],
  calendar: readonly number[],
): ReadonlyMap<string, Pick<SubjectCount, 'documents' | 'mentions'>> {
  const table = new CountTable();
  for (const { citation, mentions } of annotated) {
    const counted = mentions.map(({ conceptId }) => conceptId);
    for (const id of new Set(counted)) {
      table.add(id, citation.year, 1, counted.filter((each) => each === id).length);
    }
  }
  return new Map(table.subjects(calendar).map(({ id, documents, mentions }) => [id, { documents, mentions }]));
}

function inVariants(
  annotated: readonly AnnotatedCitation[],
  variants: readonly Variant[],
  knowledge: Knowledge,
): readonly AnnotatedCitation[] {
  const texts = new Map(variants.map((variant) => [variant.citationId, variant]));
  return annotated.map((each) => {
    const variant = texts.get(each.citation.id);
    return variant === undefined ? each : annotateCitation(reprinted(each.citation, variant), knowledge);
  });
}

function reprinted(citation: Citation, { text, documentId, start, end }: Variant): Citation {
  return { ...citation, text, documentId, start, end };
}
