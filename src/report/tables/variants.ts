import type { Variant } from '../../records.ts';
import { compareText } from './compare-text.ts';
import { defineTable } from './table.ts';

/** One row per further printing of a citation that is already counted. */
export const variants = defineTable<Variant>({
  name: 'variants',
  title: { sv: 'Andra lydelser', en: 'Variants' },
  description: {
    sv: 'Samma motivering tryckt en gång till, med skillnaderna; räknas inte.',
    en: 'The same citation printed once more, with the differences; not counted.',
  },
  primaryKey: ['citation', 'document', 'document_start'],
  foreignKeys: [
    { fields: ['citation'], table: 'citations', references: ['citation'] },
    { fields: ['document'], table: 'documents', references: ['document'] },
  ],
  rows: (analysis) =>
    analysis.variants.toSorted(
      (a, b) => compareText(a.citationId, b.citationId) || compareText(a.documentId, b.documentId) || a.start - b.start,
    ),
  columns: [
    {
      name: 'citation',
      type: 'string',
      required: true,
      description: { sv: 'Motiveringens id.', en: 'The id of the citation.' },
      value: (row) => row.citationId,
    },
    {
      name: 'differences',
      type: 'list',
      description: {
        sv: 'Ord som skiljer, den räknade lydelsen först; tomt om bara radbrytningen skiljer.',
        en: 'Words that differ, the counted wording first; empty if only the layout differs.',
      },
      value: (row) => row.differences.map(({ counted, variant }) => `${counted} → ${variant}`),
    },
    {
      name: 'document',
      type: 'string',
      required: true,
      description: { sv: 'Filen där lydelsen står.', en: 'The file in which the variant stands.' },
      value: (row) => row.documentId,
    },
    {
      name: 'document_start',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'UTF-16-tecken', en: 'UTF-16 code units' },
      description: { sv: 'Var lydelsen börjar i filen.', en: 'Where the variant begins in the file.' },
      value: (row) => row.start,
    },
    {
      name: 'document_end',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'UTF-16-tecken', en: 'UTF-16 code units' },
      description: { sv: 'Var lydelsen slutar i filen.', en: 'Where the variant ends in the file.' },
      value: (row) => row.end,
    },
    {
      name: 'text',
      type: 'string',
      required: true,
      description: { sv: 'Hela lydelsen.', en: 'The whole variant.' },
      value: (row) => row.text,
    },
  ],
});
