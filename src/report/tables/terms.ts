import type { Trend } from '../../records.ts';
import { mostRecurringFirst } from './most-recurring-first.ts';
import { defineTable } from './table.ts';
import { trendColumns } from './trend-columns.ts';

/** One row per recurring lemma, most recurring first. */
export const terms = defineTable<Trend>({
  name: 'terms',
  title: { sv: 'Ord som återkommer', en: 'Recurring words' },
  description: {
    sv: 'En rad per grundform (lemma) som återkommer i flera motiveringar.',
    en: 'One row per lemma (dictionary form of a word) that recurs in several citations.',
  },
  primaryKey: ['lemma'],
  rows: (analysis) => analysis.termTrends.toSorted(mostRecurringFirst),
  columns: [
    {
      name: 'lemma',
      type: 'string',
      required: true,
      description: { sv: 'Ordets grundform (lemma).', en: 'The dictionary form of the word.' },
      value: (trend) => trend.id,
    },
    ...trendColumns<Trend>((trend) => trend),
  ],
});
