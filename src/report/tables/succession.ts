import type { Succession } from '../../records.ts';
import { shareInOrder } from '../share-in-order.ts';
import { compareText } from './compare-text.ts';
import { quotationText } from './quotation-text.ts';
import { type Column, defineTable } from './table.ts';

function name(column: 'from' | 'to', sv: string, en: string): Column<Succession> {
  return { name: column, type: 'string', required: true, description: { sv, en }, value: (row) => row[column].id };
}

function kind(column: 'from' | 'to'): Column<Succession> {
  return {
    name: `${column}_kind`,
    type: 'string',
    required: true,
    values: ['concept', 'lemma', 'family'],
    description: {
      sv: `Vad ${column} är: begrepp, grundform (lemma) eller ordfamilj (family).`,
      en: `What ${column} is: concept, lemma or family.`,
    },
    value: (row) => row[column].kind,
  };
}

function years(column: 'from' | 'to', sv: string, en: string): Column<Succession> {
  return {
    name: `${column}_years`,
    type: 'list',
    items: 'year',
    required: true,
    description: { sv, en },
    value: (row) => row[column].years,
  };
}

function mentions(column: 'from' | 'to'): Column<Succession> {
  return {
    name: `${column}_mentions`,
    type: 'integer',
    required: true,
    minimum: 1,
    description: {
      sv: `Hur många gånger ${column} nämns, alla år.`,
      en: `How many times ${column} is mentioned, in all years.`,
    },
    value: (row) => row[column].mentions,
  };
}

/** How much stands behind a succession: the years of the side that has the fewer. */
function support({ from, to }: Succession): number {
  return Math.min(from.years.length, to.years.length);
}

/** One row per pair where one related word or concept gives way to another; the cleanest and best supported first. */
export const succession = defineTable<Succession>({
  name: 'succession',
  title: { sv: 'Avlösningar', en: 'Succession' },
  description: {
    sv: 'Ord och begrepp som avlöser varandra; renaste avlösningen först.',
    en: 'Words and concepts that give way to one another; the cleanest first.',
  },
  primaryKey: ['from_kind', 'from', 'to_kind', 'to', 'relation'],
  rows: ({ successions }) =>
    successions.toSorted(
      (a, b) =>
        shareInOrder(b) - shareInOrder(a) ||
        support(b) - support(a) ||
        b.from.years.length + b.to.years.length - a.from.years.length - a.to.years.length ||
        compareText(a.from.id, b.from.id) ||
        compareText(a.to.id, b.to.id) ||
        compareText(a.from.kind, b.from.kind) ||
        compareText(a.to.kind, b.to.kind) ||
        compareText(a.relation, b.relation),
    ),
  columns: [
    name('from', 'Ordet eller begreppet som viker.', 'The word or concept that gives way.'),
    name('to', 'Ordet eller begreppet som tar över.', 'The word or concept that takes over.'),
    years('from', 'Åren då from nämns.', 'The years in which from is mentioned.'),
    years('to', 'Åren då to nämns.', 'The years in which to is mentioned.'),
    mentions('from'),
    mentions('to'),
    {
      name: 'shared_years',
      type: 'list',
      items: 'year',
      description: { sv: 'Åren då båda nämns.', en: 'The years in which both are mentioned.' },
      value: (row) => row.sharedYears,
    },
    {
      name: 'in_order',
      type: 'number',
      required: true,
      minimum: 0,
      maximum: 1,
      precision: { decimals: 2 },
      description: {
        sv: 'Andel av paren av ett from-år och ett to-år där from kommer först; 1 när alla gör det.',
        en: 'Share of the pairs of a from year and a to year in which from comes first; 1 when all do.',
      },
      value: shareInOrder,
    },
    {
      name: 'relation',
      type: 'string',
      required: true,
      description: {
        sv: 'Vad som förenar dem: within (inom begreppet), related (begreppslistan säger det), part (gemensam orddel).',
        en: 'What relates them: within (the same concept), related (the concept list says so), part (a shared part of the word).',
      },
      value: (row) => row.relation,
    },
    kind('from'),
    kind('to'),
    {
      name: 'quotations',
      type: 'list',
      description: { sv: 'Meningarna bakom.', en: 'The sentences behind it.' },
      value: (row) => row.quotations.map(quotationText),
    },
  ],
});
