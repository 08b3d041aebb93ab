import type { Analysis } from '../../records.ts';
import { type ConceptWithTrend, conceptsInOrder } from './concept-order.ts';
import { type Column, defineTable } from './table.ts';

function columns({ years }: Analysis): readonly Column<ConceptWithTrend>[] {
  return [
    {
      name: 'concept',
      type: 'string',
      required: true,
      description: { sv: 'Begreppets id, som i concepts.yaml.', en: 'The id of the concept, as in concepts.yaml.' },
      value: ({ concept }) => concept.id,
    },
    ...years
      .map(({ year }) => year)
      .sort((a, b) => a - b)
      .map(
        (year): Column<ConceptWithTrend> => ({
          name: String(year),
          type: 'integer',
          required: true,
          minimum: 0,
          description: { sv: `Antal omnämnanden ${year}.`, en: `Number of mentions in ${year}.` },
          value: ({ trend: { series } }) => series.mentions[series.years.indexOf(year)] ?? 0,
        }),
      ),
  ];
}

/** One row per concept and one column per year; the cells are mentions. */
export const conceptMatrix = defineTable<ConceptWithTrend>({
  name: 'concept-matrix',
  title: { sv: 'Begrepp × år', en: 'Concepts × years' },
  description: {
    sv: 'Omnämnanden per begrepp (rad) och år (kolumn): samma tal som i concept-years, lagda som en karta.',
    en: 'Mentions by concept (row) and year (column): the numbers of concept-years laid out as a map.',
  },
  primaryKey: ['concept'],
  foreignKeys: [{ fields: ['concept'], table: 'concepts', references: ['concept'] }],
  rows: conceptsInOrder,
  columns,
});
