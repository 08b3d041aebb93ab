import type { Analysis, Citation, ConcordanceLine } from '../../records.ts';
import { compareText } from './compare-text.ts';
import { conceptPlaces } from './concept-order.ts';
import { defineTable } from './table.ts';

interface Row extends ConcordanceLine {
  readonly citation: Citation;
}

function rows(analysis: Analysis): readonly Row[] {
  const places = conceptPlaces(analysis);
  const placeOf = (id: string) => places.get(id) ?? places.size;
  const citations = new Map(analysis.citations.map((citation) => [citation.id, citation]));
  return analysis.concordance
    .map((line) => ({ ...line, citation: citations.get(line.citationId)! }))
    .sort(
      (a, b) =>
        placeOf(a.conceptId) - placeOf(b.conceptId) ||
        a.year - b.year ||
        compareText(a.citationId, b.citationId) ||
        a.index - b.index,
    );
}

/** One row per mention with its sentence, concept by concept, oldest first. */
export const concordance = defineTable<Row>({
  name: 'concordance',
  title: { sv: 'Omnämnanden med mening', en: 'Concordance' },
  description: {
    sv: 'Varje omnämnande med sin mening, regeln som träffade och platsen i källan.',
    en: 'Every mention with its sentence, the rule that matched and the place in the source.',
  },
  primaryKey: ['concept', 'citation', 'token'],
  foreignKeys: [
    { fields: ['concept'], table: 'concepts', references: ['concept'] },
    { fields: ['citation'], table: 'citations', references: ['citation'] },
    { fields: ['document'], table: 'documents', references: ['document'] },
  ],
  rows,
  columns: [
    {
      name: 'concept',
      type: 'string',
      required: true,
      description: { sv: 'Begreppets id, som i concepts.yaml.', en: 'The id of the concept, as in concepts.yaml.' },
      value: (row) => row.conceptId,
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
      name: 'pre',
      type: 'string',
      description: {
        sv: 'Meningen före omnämnandet, högst 2 000 tecken.',
        en: 'The sentence before the mention, 2,000 characters at the most.',
      },
      value: (row) => row.pre,
    },
    {
      name: 'keyword',
      type: 'string',
      required: true,
      description: { sv: 'Omnämnandet som det står.', en: 'The mention as it stands.' },
      value: (row) => row.keyword,
    },
    {
      name: 'post',
      type: 'string',
      description: {
        sv: 'Meningen efter omnämnandet, högst 2 000 tecken.',
        en: 'The sentence after the mention, 2,000 characters at the most.',
      },
      value: (row) => row.post,
    },
    {
      name: 'member',
      type: 'string',
      required: true,
      description: {
        sv: 'Ordets grundform (lemma), eller grundformerna i frasen.',
        en: 'The lemma of the word, or the lemmas of the phrase.',
      },
      value: (row) => row.member,
    },
    {
      name: 'via',
      type: 'string',
      required: true,
      values: ['lemma', 'head', 'modifier', 'phrase', 'demonym'],
      description: {
        sv: 'Hur det träffade: grundform (lemma), efterled (head), förled (modifier), fras eller invånarnamn (demonym).',
        en: 'How it matched: lemma, head or modifier of a compound, phrase, or name of inhabitants (demonym).',
      },
      value: (row) => row.via,
    },
    {
      name: 'rule',
      type: 'string',
      required: true,
      description: { sv: 'Regeln som den står i concepts.yaml.', en: 'The rule as written in concepts.yaml.' },
      value: (row) => row.rule,
    },
    {
      name: 'citation',
      type: 'string',
      required: true,
      description: { sv: 'Motiveringens id.', en: 'The id of the citation.' },
      value: (row) => row.citationId,
    },
    {
      name: 'sentence',
      type: 'integer',
      required: true,
      minimum: 0,
      description: {
        sv: 'Meningens nummer i motiveringen, från 0.',
        en: 'Number of the sentence in the citation, from 0.',
      },
      value: (row) => row.sentence,
    },
    {
      name: 'token',
      type: 'integer',
      required: true,
      minimum: 0,
      description: {
        sv: 'Omnämnandets första ord, räknat i motiveringens ord, tal och tecken från 0.',
        en: 'The first word of the mention, counted in words, numbers and marks of the citation from 0.',
      },
      value: (row) => row.index,
    },
    {
      name: 'last_token',
      type: 'integer',
      required: true,
      minimum: 0,
      description: {
        sv: 'Omnämnandets sista ord; samma som token för ett enda ord.',
        en: 'The last word of the mention; the same as token for a single word.',
      },
      value: (row) => row.lastIndex,
    },
    {
      name: 'document',
      type: 'string',
      required: true,
      description: { sv: 'Källans fil.', en: 'The file of the source.' },
      value: (row) => row.citation.documentId,
    },
    {
      name: 'document_start',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'UTF-16-tecken', en: 'UTF-16 code units' },
      description: {
        sv: 'Var omnämnandet börjar i källans text.',
        en: 'Where the mention begins in the text of the source.',
      },
      value: (row) => row.citation.start + row.start,
    },
    {
      name: 'document_end',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'UTF-16-tecken', en: 'UTF-16 code units' },
      description: {
        sv: 'Var omnämnandet slutar i källans text.',
        en: 'Where the mention ends in the text of the source.',
      },
      value: (row) => row.citation.start + row.end,
    },
  ],
});
