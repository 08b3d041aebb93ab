import type { YearSummary } from '../../records.ts';
import { defineTable } from './table.ts';

/** One row per year that has a citation: the denominators of every rate and share. */
export const years = defineTable<YearSummary>({
  name: 'years',
  title: { sv: 'År', en: 'Years' },
  description: {
    sv: 'En rad per år med motivering: talen som allt annat delas med.',
    en: 'One row per year with a citation: the numbers that everything else is divided by.',
  },
  primaryKey: ['year'],
  rows: (analysis) => analysis.years.toSorted((a, b) => a.year - b.year),
  columns: [
    {
      name: 'year',
      type: 'year',
      required: true,
      description: { sv: 'Motiveringarnas år.', en: 'The year of the citations.' },
      value: (row) => row.year,
    },
    {
      name: 'citations',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'motiveringar', en: 'citations' },
      description: { sv: 'Antal motiveringar.', en: 'Number of citations.' },
      value: (row) => row.citations,
    },
    {
      name: 'words',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'ord', en: 'words' },
      description: {
        sv: 'Alla ord, stoppord medräknade; tal i siffror är inte ord.',
        en: 'All words, stopwords included; numbers in figures are not words.',
      },
      value: (row) => row.words,
    },
    {
      name: 'content_words',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'ord', en: 'words' },
      description: { sv: 'Ord som inte är stoppord.', en: 'Words that are not stopwords.' },
      value: (row) => row.contentWords,
    },
    {
      name: 'stopword_share',
      type: 'number',
      minimum: 0,
      maximum: 1,
      precision: { decimals: 3 },
      description: {
        sv: 'Andel av orden som är stoppord; tomt för ett år utan ord.',
        en: 'Share of the words that are stopwords; empty for a year without words.',
      },
      value: (row) => (row.words === 0 ? null : 1 - row.contentWords / row.words),
    },
    {
      name: 'sentences',
      type: 'integer',
      required: true,
      minimum: 0,
      description: { sv: 'Antal meningar.', en: 'Number of sentences.' },
      value: (row) => row.sentences,
    },
  ],
});
