import type { Analysis, Comparison, ComparisonRow, ConceptSummary } from '../../records.ts';
import { compareText } from './compare-text.ts';
import { defineTable } from './table.ts';

interface Row extends ComparisonRow {
  readonly text: Comparison;
  readonly concept: ConceptSummary | undefined;
}

const RELATIONS = ['shared', 'only-jury', 'only-text'] as const;

function rows({ comparisons, concepts }: Analysis): readonly Row[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  return comparisons
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((text) =>
      text.rows
        .toSorted(
          (a, b) =>
            RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
            b.juryDocuments - a.juryDocuments ||
            b.textMentions - a.textMentions ||
            compareText(a.conceptId, b.conceptId),
        )
        .map((row) => ({ ...row, text, concept: byId.get(row.conceptId) })),
    );
}

/** One row per compared text and concept: the shared ones first, then those only the jury has, then only the text. */
export const comparison = defineTable<Row>({
  name: 'comparison',
  title: { sv: 'Jämförda texter', en: 'Compared texts' },
  description: {
    sv: 'Kommuners egna texter mot juryns begrepp: delade, bara juryns, bara textens.',
    en: 'Municipalities’ own texts against the concepts of the jury: shared, only the jury’s, only the text’s.',
  },
  primaryKey: ['text', 'concept'],
  foreignKeys: [{ fields: ['concept'], table: 'concepts', references: ['concept'] }],
  rows,
  columns: [
    {
      name: 'text',
      type: 'string',
      required: true,
      description: { sv: 'Den jämförda textens id.', en: 'The id of the compared text.' },
      value: (row) => row.text.id,
    },
    {
      name: 'concept',
      type: 'string',
      required: true,
      description: { sv: 'Begreppets id, som i concepts.yaml.', en: 'The id of the concept, as in concepts.yaml.' },
      value: (row) => row.conceptId,
    },
    {
      name: 'label',
      type: 'string',
      description: { sv: 'Begreppets namn.', en: 'The name of the concept.' },
      value: (row, language) => row.concept?.label[language] ?? null,
    },
    {
      name: 'relation',
      type: 'string',
      required: true,
      values: RELATIONS,
      description: {
        sv: 'shared: båda har det; only-jury: texten nämner det aldrig; only-text: juryn nämner det aldrig.',
        en: 'shared: both have it; only-jury: the text never mentions it; only-text: the jury never mentions it.',
      },
      value: (row) => row.relation,
    },
    {
      name: 'jury_citations',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'motiveringar', en: 'citations' },
      description: { sv: 'I hur många av juryns motiveringar.', en: 'In how many of the citations of the jury.' },
      value: (row) => row.juryDocuments,
    },
    {
      name: 'jury_mentions',
      type: 'integer',
      required: true,
      minimum: 0,
      description: { sv: 'Omnämnanden i juryns motiveringar.', en: 'Mentions in the citations of the jury.' },
      value: (row) => row.juryMentions,
    },
    {
      name: 'text_mentions',
      type: 'integer',
      required: true,
      minimum: 0,
      description: { sv: 'Omnämnanden i den jämförda texten.', en: 'Mentions in the compared text.' },
      value: (row) => row.textMentions,
    },
    {
      name: 'text_per_thousand',
      type: 'number',
      required: true,
      minimum: 0,
      precision: { decimals: 2 },
      unit: { sv: 'per 1 000 ord', en: 'per 1,000 words' },
      description: { sv: 'Omnämnanden per 1 000 ord i texten.', en: 'Mentions per 1,000 words of the text.' },
      value: (row) => row.textPerThousand,
    },
    {
      name: 'text_words',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'ord', en: 'words' },
      description: {
        sv: 'Ord i texten, utan det som är citerat ur en motivering.',
        en: 'Words of the text, without what is quoted from a citation.',
      },
      value: (row) => row.text.words,
    },
    {
      name: 'title',
      type: 'string',
      required: true,
      description: { sv: 'Den jämförda textens rubrik.', en: 'The title of the compared text.' },
      value: (row) => row.text.title,
    },
    {
      name: 'quotations',
      type: 'list',
      description: { sv: 'Textens meningar bakom.', en: 'The sentences of the text behind it.' },
      value: (row) => row.quotations.map(({ pre, keyword, post }) => pre + keyword + post),
    },
  ],
});
