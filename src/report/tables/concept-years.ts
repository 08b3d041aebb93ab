import type { ConceptFrequency } from '../../records.ts';
import { conceptPlaces } from './concept-order.ts';
import { defineTable } from './table.ts';

/** One row per concept × year, zeros included. */
export const conceptYears = defineTable<ConceptFrequency>({
  name: 'concept-years',
  title: { sv: 'Begrepp per år', en: 'Concepts by year' },
  description: {
    sv: 'En rad per begrepp och år, också när antalet är noll.',
    en: 'One row per concept and year, also where the number is zero.',
  },
  primaryKey: ['concept', 'year'],
  foreignKeys: [
    { fields: ['concept'], table: 'concepts', references: ['concept'] },
    { fields: ['year'], table: 'years', references: ['year'] },
  ],
  rows(analysis) {
    const places = conceptPlaces(analysis);
    const placeOf = (id: string) => places.get(id) ?? places.size;
    return analysis.conceptFrequencies.toSorted(
      (a, b) => placeOf(a.conceptId) - placeOf(b.conceptId) || a.year - b.year,
    );
  },
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
      name: 'mentions',
      type: 'integer',
      required: true,
      minimum: 0,
      description: { sv: 'Antal omnämnanden under året.', en: 'Number of mentions in the year.' },
      value: (row) => row.mentions,
    },
    {
      name: 'citations',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'motiveringar', en: 'citations' },
      description: {
        sv: 'Hur många av årets motiveringar som nämner begreppet.',
        en: 'How many of the citations of the year mention the concept.',
      },
      value: (row) => row.documents,
    },
    {
      name: 'words',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'ord', en: 'words' },
      description: { sv: 'Alla ord i årets motiveringar.', en: 'All words in the citations of the year.' },
      value: (row) => row.words,
    },
    {
      name: 'per_thousand',
      type: 'number',
      required: true,
      minimum: 0,
      precision: { decimals: 2 },
      unit: { sv: 'per 1 000 ord', en: 'per 1,000 words' },
      description: {
        sv: 'Omnämnanden per 1 000 ord. I en kort text ger ett enda omnämnande ett högt tal.',
        en: 'Mentions per 1,000 words. In a short text a single mention gives a high number.',
      },
      value: (row) => row.perThousand,
    },
  ],
});
