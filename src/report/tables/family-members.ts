import type { RecurringFamily } from '../../records.ts';
import { mostRecurringFirst } from './most-recurring-first.ts';
import { defineTable } from './table.ts';

type Member = RecurringFamily['members'][number] & { readonly family: string };

/** One row per word of a family. */
export const familyMembers = defineTable<Member>({
  name: 'family-members',
  title: { sv: 'Ordfamiljernas ord', en: 'Words of the families' },
  description: { sv: 'En rad per ord i en ordfamilj.', en: 'One row per word of a word family.' },
  primaryKey: ['family', 'lemma'],
  foreignKeys: [{ fields: ['family'], table: 'recurring', references: ['family'] }],
  rows: ({ families }) =>
    families
      .toSorted(mostRecurringFirst)
      .flatMap(({ id, members }) => members.map((each) => ({ ...each, family: id }))),
  columns: [
    {
      name: 'family',
      type: 'string',
      required: true,
      description: { sv: 'Familjens namn, som i recurring.', en: 'The name of the family, as in recurring.' },
      value: (row) => row.family,
    },
    {
      name: 'lemma',
      type: 'string',
      required: true,
      description: { sv: 'Ordets grundform (lemma).', en: 'The dictionary form of the word.' },
      value: (row) => row.lemma,
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
      description: { sv: 'Åren då ordet nämns.', en: 'The years in which the word is mentioned.' },
      value: (row) => row.years,
    },
  ],
});
