import { group, sum } from 'd3-array';
import { compareSwedish } from '../../compare-swedish.ts';
import type { Analysis, Citation, ConcordanceLine, Language, SubjectKind, Wording } from '../../records.ts';
import { centerOfTrend } from './center-of-trend.ts';
import { chooseLines } from './choose-lines.ts';
import { type ElementIds, elementIds } from './element-ids.ts';
import { fillWording } from './fill-wording.ts';
import { leadTrend } from './lead-trend.ts';
import { limits } from './limits.ts';
import { mainAward } from './main-award.ts';
import { type NumberFormat, numberFormat } from './number-format.ts';
import { type PageColumn, pageColumns } from './page-columns.ts';
import type { PageConcept } from './page-concept.ts';
import { phraseForms } from './phrase-forms.ts';
import { splitByRecurrence } from './split-by-recurrence.ts';

/** What every section of the page is made from. */
export interface Page {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly numbers: NumberFormat;
  readonly ids: ElementIds;
  /** The wording in the page's language, its `{names}` filled in. */
  readonly say: (wording: Wording, values?: Readonly<Record<string, string | number>>) => string;
  /** The columns of the figures: an edition each, or a span of years. */
  readonly columns: readonly PageColumn[];
  /** The first year of the column that holds a year. */
  readonly columnOf: (year: number) => number;
  /** How many citations are counted; those at hand can be a sample. */
  readonly counted: number;
  /** Concepts that are mentioned, those that lie latest first. */
  readonly concepts: readonly PageConcept[];
  /** Those of them that recur and stand in the figures; the others are `rare`. */
  readonly recurring: readonly PageConcept[];
  readonly rare: readonly PageConcept[];
  /** The concept of the headline. */
  readonly leadId: string | undefined;
  readonly neverMentioned: readonly string[];
  /** The label of a concept, or its id when the lexicon does not hold it. */
  readonly nameOf: (conceptId: string) => string;
  /** What is said of a word or phrase of a concept: its lemma, a phrase as it stands. */
  readonly memberName: (member: string) => string;
  /** The label of a concept; a lemma is called as a member is, a family by its id. */
  readonly subjectName: (subject: { readonly kind: SubjectKind; readonly id: string }) => string;
  /** Where a concept's lines stand on the page, undefined when they do not. */
  readonly conceptLink: (conceptId: string) => string | undefined;
  /** Where a concept's lines of a column stand on the page, undefined when they do not. */
  readonly cellLink: (conceptId: string, column: PageColumn) => string | undefined;
  readonly citation: (citationId: string) => Citation | undefined;
  /** The citations that stand in full, latest first. */
  readonly citationsInFull: readonly Citation[];
  /** Where a citation stands in full, undefined when it does not. */
  readonly citationLink: (citationId: string) => string | undefined;
  /** The award that most citations are for, if they say. */
  readonly award: string | undefined;
  /** True when every column has one citation: it is then shown by its mentions, else by its share of citations. */
  readonly oneEach: boolean;
  readonly compare: (a: string, b: string) => number;
}

/** Gathers what the sections need, each thing once. Takes time and room in proportion to what the page shows. */
export function page(analysis: Analysis, language: Language): Page {
  const ids = elementIds();
  const labels = new Map(analysis.concepts.map((concept) => [concept.id, concept]));
  const nameOf = (id: string): string => labels.get(id)?.label[language] ?? id;

  const forms = phraseForms(analysis.concordance);
  const memberName = (member: string): string => forms.get(member) ?? member;

  const columns = pageColumns(analysis.years, analysis.citations);
  const firstYears = new Map(
    columns.flatMap(({ from, places }) => places.map((place) => [analysis.years[place]!.year, from] as const)),
  );
  const columnOf = (year: number): number => firstYears.get(year) ?? year;

  const mentioned = analysis.conceptTrends.filter((trend) => trend.mentions > 0);
  const shown = [...mentioned]
    .sort((a, b) => b.documents - a.documents || compareSwedish(nameOf(a.id), nameOf(b.id)))
    .slice(0, limits.concepts);
  const shownIds = new Set(shown.map((trend) => trend.id));
  const lines = group(
    chooseLines(
      analysis.concordance.filter((line) => shownIds.has(line.conceptId)),
      (line) => columnOf(line.year),
      limits.lines,
    ),
    (line) => line.conceptId,
    (line) => columnOf(line.year),
  );
  const concepts = shown
    .map((trend): PageConcept => {
      const concept = labels.get(trend.id);
      return {
        id: trend.id,
        label: nameOf(trend.id),
        definition: concept?.definition[language] ?? '',
        trend,
        lines: lines.get(trend.id) ?? new Map<number, readonly ConcordanceLine[]>(),
      };
    })
    .sort((a, b) => centerOfTrend(b.trend) - centerOfTrend(a.trend) || compareSwedish(a.label, b.label));

  const byId = new Map(analysis.citations.map((citation) => [citation.id, citation]));
  const citationsInFull = [...analysis.citations]
    .sort((a, b) => b.year - a.year || compareSwedish(a.recipient ?? a.id, b.recipient ?? b.id))
    .slice(0, limits.citations);
  const inFull = new Set(citationsInFull.map((citation) => citation.id));
  return {
    analysis,
    language,
    numbers: numberFormat(language),
    ids,
    say: (wording, values = {}) => fillWording(wording[language], values),
    columns,
    columnOf,
    counted: sum(analysis.years, (row) => row.citations),
    concepts,
    ...splitByRecurrence(concepts),
    leadId: leadTrend(analysis.conceptTrends)?.id,
    neverMentioned: analysis.conceptTrends
      .filter((trend) => trend.mentions === 0)
      .map((trend) => nameOf(trend.id))
      .sort(compareSwedish),
    nameOf,
    memberName,
    subjectName: ({ kind, id }) => (kind === 'concept' ? nameOf(id) : kind === 'lemma' ? memberName(id) : id),
    conceptLink: (conceptId) => (shownIds.has(conceptId) ? `#${ids('concept', conceptId)}` : undefined),
    cellLink: (conceptId, { from }) =>
      lines.get(conceptId)?.has(from) ? `#${ids('lines', conceptId, from)}` : undefined,
    citation: (citationId) => byId.get(citationId),
    citationsInFull,
    citationLink: (citationId) => (inFull.has(citationId) ? `#${ids('citation', citationId)}` : undefined),
    award: mainAward(analysis.citations),
    oneEach: columns.every((column) => column.citations <= 1),
    compare: compareSwedish,
  };
}
