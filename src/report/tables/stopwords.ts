import { rollup, sum } from 'd3-array';
import type { Analysis, StopwordCount } from '../../records.ts';
import { compareText } from './compare-text.ts';
import { defineTable } from './table.ts';

interface Row extends StopwordCount {
  /** All words of the year. */
  readonly words: number;
}

function rows(analysis: Analysis): readonly Row[] {
  const words = new Map(analysis.years.map((year) => [year.year, year.words]));
  const totals = rollup(
    analysis.stopwords,
    (counts) => sum(counts, ({ mentions }) => mentions),
    ({ word }) => word,
  );
  return analysis.stopwords
    .map((count) => ({ ...count, words: words.get(count.year) ?? 0 }))
    .sort(
      (a, b) => (totals.get(b.word) ?? 0) - (totals.get(a.word) ?? 0) || compareText(a.word, b.word) || a.year - b.year,
    );
}

/** One row per stopword and year in which it was taken away, the most frequent words first. */
export const stopwords = defineTable<Row>({
  name: 'stopwords',
  title: { sv: 'Stoppord', en: 'Stopwords' },
  description: {
    sv: 'Vad som sorterats bort före begreppen, ord för ord och år för år, så att det går att se efter.',
    en: 'What was taken away before the concepts, word by word and year by year, so that it can be seen.',
  },
  primaryKey: ['word', 'year'],
  foreignKeys: [{ fields: ['year'], table: 'years', references: ['year'] }],
  rows,
  columns: [
    {
      name: 'word',
      type: 'string',
      required: true,
      description: { sv: 'Stoppordet.', en: 'The stopword.' },
      value: (row) => row.word,
    },
    {
      name: 'year',
      type: 'year',
      required: true,
      description: { sv: 'Motiveringarnas år.', en: 'The year of the citations.' },
      value: (row) => row.year,
    },
    {
      name: 'mentions',
      type: 'integer',
      required: true,
      minimum: 0,
      description: { sv: 'Hur många gånger det tagits bort.', en: 'How many times it was taken away.' },
      value: (row) => row.mentions,
    },
    {
      name: 'share',
      type: 'number',
      minimum: 0,
      maximum: 1,
      precision: { decimals: 4 },
      description: { sv: 'Som andel av årets alla ord.', en: 'As a share of all words of the year.' },
      value: (row) => (row.words === 0 ? null : row.mentions / row.words),
    },
  ],
});
