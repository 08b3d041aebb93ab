import type { Analysis, Citation, TextMeasures } from '../../records.ts';
import { compareText } from './compare-text.ts';
import { conceptPlaces } from './concept-order.ts';
import { type Column, defineTable } from './table.ts';

interface Row extends Citation {
  readonly measures: TextMeasures | undefined;
  readonly concepts: readonly string[];
}

function rows(analysis: Analysis): readonly Row[] {
  const measures = new Map(analysis.textMeasures.map((each) => [each.citationId, each]));
  const places = conceptPlaces(analysis);
  const mentioned = new Map<string, Set<string>>();
  for (const { citationId, conceptId } of analysis.concordance) {
    mentioned.set(citationId, (mentioned.get(citationId) ?? new Set()).add(conceptId));
  }
  return analysis.citations
    .map((citation) => ({
      ...citation,
      measures: measures.get(citation.id),
      concepts: [...(mentioned.get(citation.id) ?? [])].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    }))
    .sort((a, b) => b.year - a.year || compareText(a.id, b.id));
}

function measure(
  description: Pick<Column<Row>, 'name' | 'type' | 'description'> & Partial<Column<Row>>,
  value: (measures: TextMeasures) => number | null,
): Column<Row> {
  return { ...description, minimum: 0, value: ({ measures }) => (measures === undefined ? null : value(measures)) };
}

/** One row per citation with the measures of its text, the latest first. */
export const citations = defineTable<Row>({
  name: 'citations',
  title: { sv: 'Motiveringar', en: 'Citations' },
  description: {
    sv: 'En rad per motivering: vem, när, textmått, begrepp, plats i källan och hela texten; senaste först.',
    en: 'One row per citation: who, when, measures of the text, concepts, place in the source and the whole text; the latest first.',
  },
  primaryKey: ['citation'],
  foreignKeys: [
    { fields: ['year'], table: 'years', references: ['year'] },
    { fields: ['document'], table: 'documents', references: ['document'] },
  ],
  rows,
  columns: [
    {
      name: 'citation',
      type: 'string',
      required: true,
      description: { sv: 'Motiveringens id.', en: 'The id of the citation.' },
      value: (row) => row.id,
    },
    {
      name: 'year',
      type: 'year',
      required: true,
      description: { sv: 'Motiveringens år.', en: 'The year of the citation.' },
      value: (row) => row.year,
    },
    {
      name: 'recipient',
      type: 'string',
      description: { sv: 'Mottagaren.', en: 'The recipient.' },
      value: (row) => row.recipient ?? null,
    },
    {
      name: 'award',
      type: 'string',
      description: { sv: 'Utmärkelsen.', en: 'The award.' },
      value: (row) => row.award ?? null,
    },
    {
      name: 'distinction',
      type: 'string',
      description: {
        sv: 'Annat än själva utmärkelsen: hedersomnämnande, finalist, andra pris; tomt för vinnaren.',
        en: 'Other than the award itself: honorable mention, finalist, second prize; empty for its winner.',
      },
      value: (row) => row.distinction ?? null,
    },
    measure(
      {
        name: 'words',
        type: 'integer',
        unit: { sv: 'ord', en: 'words' },
        description: { sv: 'Antal ord, stoppord medräknade.', en: 'Number of words, stopwords included.' },
      },
      ({ words }) => words,
    ),
    measure(
      { name: 'sentences', type: 'integer', description: { sv: 'Antal meningar.', en: 'Number of sentences.' } },
      ({ sentences }) => sentences,
    ),
    measure(
      {
        name: 'lix',
        type: 'number',
        precision: { decimals: 1 },
        description: {
          sv: 'Läsbarhetsindex (LIX): ord per mening plus andelen ord längre än sex bokstäver i procent; högre är svårare att läsa.',
          en: 'Readability index (LIX): words per sentence plus the percentage of words longer than six letters; higher is harder to read.',
        },
      },
      ({ lix }) => lix,
    ),
    measure(
      {
        name: 'mattr',
        type: 'number',
        maximum: 1,
        precision: { decimals: 3 },
        description: {
          sv: 'Ordvariation: andelen olika ord i glidande fönster av fast längd (MATTR); tomt för en kortare text.',
          en: 'Variety of words: the share of different words in moving windows of fixed length (MATTR); empty for a shorter text.',
        },
      },
      ({ mattr }) => mattr,
    ),
    measure(
      {
        name: 'stopword_share',
        type: 'number',
        maximum: 1,
        precision: { decimals: 3 },
        description: { sv: 'Andel av orden som är stoppord.', en: 'Share of the words that are stopwords.' },
      },
      ({ stopwordShare }) => stopwordShare,
    ),
    {
      name: 'concepts',
      type: 'list',
      description: { sv: 'Begreppen som nämns.', en: 'The concepts that are mentioned.' },
      value: (row) => row.concepts,
    },
    {
      name: 'document',
      type: 'string',
      required: true,
      description: { sv: 'Källans fil.', en: 'The file of the source.' },
      value: (row) => row.documentId,
    },
    {
      name: 'document_start',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'UTF-16-tecken', en: 'UTF-16 code units' },
      description: { sv: 'Var texten börjar i källan.', en: 'Where the text begins in the source.' },
      value: (row) => row.start,
    },
    {
      name: 'document_end',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'UTF-16-tecken', en: 'UTF-16 code units' },
      description: { sv: 'Var texten slutar i källan.', en: 'Where the text ends in the source.' },
      value: (row) => row.end,
    },
    {
      name: 'text',
      type: 'string',
      required: true,
      description: { sv: 'Hela motiveringen.', en: 'The whole citation.' },
      value: (row) => row.text,
    },
  ],
});
