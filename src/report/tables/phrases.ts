import type { RecurringPhrase } from '../../records.ts';
import { mostRecurringFirst } from './most-recurring-first.ts';
import { quotationText } from './quotation-text.ts';
import { defineTable } from './table.ts';

/**
 * One row per phrase that recurs in different years: those that say something first, the formulas of the genre after.
 */
export const phrases = defineTable<RecurringPhrase>({
  name: 'phrases',
  title: { sv: 'Fraser', en: 'Phrases' },
  description: {
    sv: 'Fraser som återkommer under minst två år; de som säger något om mottagaren först, genrens formler sist.',
    en: 'Phrases that recur in at least two years; those that say something of the recipient first, the formulas of the genre last.',
  },
  primaryKey: ['phrase'],
  rows: (analysis) =>
    analysis.phrases.toSorted(
      (a, b) => Number(a.type === 'formula') - Number(b.type === 'formula') || mostRecurringFirst(a, b),
    ),
  columns: [
    {
      name: 'phrase',
      type: 'string',
      required: true,
      description: { sv: 'Frasens ord i grundform (lemma).', en: 'The words of the phrase in dictionary form.' },
      value: (row) => row.id,
    },
    {
      name: 'form',
      type: 'string',
      required: true,
      description: { sv: 'Den vanligaste lydelsen.', en: 'The commonest wording.' },
      value: (row) => row.form,
    },
    {
      name: 'type',
      type: 'string',
      required: true,
      values: ['content', 'formula'],
      description: {
        sv: 'content säger något om mottagaren; formula hör till genren.',
        en: 'content says something of the recipient; formula belongs to the genre.',
      },
      value: (row) => row.type,
    },
    {
      name: 'citations',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'motiveringar', en: 'citations' },
      description: { sv: 'I hur många motiveringar.', en: 'In how many citations.' },
      value: (row) => row.documents,
    },
    {
      name: 'mentions',
      type: 'integer',
      required: true,
      minimum: 0,
      description: { sv: 'Antal omnämnanden i alla motiveringar.', en: 'Number of mentions in all citations.' },
      value: (row) => row.mentions,
    },
    {
      name: 'years',
      type: 'list',
      items: 'year',
      required: true,
      description: { sv: 'Åren då frasen står.', en: 'The years in which the phrase stands.' },
      value: (row) => row.years,
    },
    {
      name: 'words',
      type: 'integer',
      required: true,
      minimum: 1,
      unit: { sv: 'ord', en: 'words' },
      description: { sv: 'Antal ord i frasen.', en: 'Number of words in the phrase.' },
      value: (row) => row.length,
    },
    {
      name: 'log_dice',
      type: 'number',
      required: true,
      maximum: 14,
      precision: { decimals: 2 },
      description: {
        sv: 'logDice: hur fast orden hör ihop, högst 14.',
        en: 'logDice: how firmly the words belong together, at most 14.',
      },
      value: (row) => row.logDice,
    },
    {
      name: 'g2',
      type: 'number',
      required: true,
      precision: { decimals: 2 },
      description: {
        sv: 'Log-likelihood (G²) mot att orden står fritt från varandra.',
        en: 'Log-likelihood (G²) against the words standing independently.',
      },
      value: (row) => row.g2,
    },
    {
      name: 'example',
      type: 'string',
      description: { sv: 'En mening där frasen står.', en: 'A sentence in which the phrase stands.' },
      value: ({ quotations }) => (quotations[0] === undefined ? null : quotationText(quotations[0])),
    },
  ],
});
