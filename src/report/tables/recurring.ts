import type { Analysis, RecurringFamily } from '../../records.ts';
import { mostRecurringFirst } from './most-recurring-first.ts';
import { quotationText } from './quotation-text.ts';
import { defineTable } from './table.ts';
import { trendColumns } from './trend-columns.ts';

interface PlacedFamily {
  readonly place: number;
  readonly family: RecurringFamily;
}

/** The families in order; those in equally many citations share a place, and the next place is skipped past them. */
function placed({ families }: Analysis): readonly PlacedFamily[] {
  const ordered = families.toSorted(mostRecurringFirst);
  const places = new Map<number, number>();
  ordered.forEach(({ documents }, index) => {
    if (!places.has(documents)) places.set(documents, index + 1);
  });
  return ordered.map((family) => ({ place: places.get(family.documents)!, family }));
}

const trend = trendColumns<PlacedFamily>(({ family }) => family.trend);
/** The columns of the trend that stand before the words of the family. */
const LEADING = new Set(['citations', 'of_citations', 'first_year', 'last_year', 'mentions']);

/** One row per family of words that recurs without a lexicon, most recurring first. */
export const recurring = defineTable<PlacedFamily>({
  name: 'recurring',
  title: { sv: 'Ordfamiljer', en: 'Word families' },
  description: {
    sv: 'Ordfamiljer som återkommer, funna utan begreppslistan; vanligast först efter antal motiveringar.',
    en: 'Word families that recur, found without the concept list; the most recurring first by number of citations.',
  },
  primaryKey: ['family'],
  rows: placed,
  columns: [
    {
      name: 'family',
      type: 'string',
      required: true,
      description: { sv: 'Roten som orden har gemensam.', en: 'The root that the words share.' },
      value: ({ family }) => family.id,
    },
    {
      name: 'place',
      type: 'integer',
      required: true,
      minimum: 1,
      description: {
        sv: 'Plats efter antal motiveringar; lika många delar plats.',
        en: 'Place by number of citations; equal numbers share a place.',
      },
      value: ({ place }) => place,
    },
    ...trend.filter(({ name }) => LEADING.has(name)),
    {
      name: 'members',
      type: 'list',
      required: true,
      description: { sv: 'Orden i familjen, vanligast först.', en: 'The words of the family, most frequent first.' },
      value: ({ family }) => family.members.map(({ lemma }) => lemma),
    },
    {
      name: 'concepts',
      type: 'list',
      description: {
        sv: 'Begrepp i begreppslistan som gör anspråk på ord i familjen; tomt om inget gör det.',
        en: 'Concepts of the concept list that claim words of the family; empty if none does.',
      },
      value: ({ family }) => family.concepts,
    },
    {
      name: 'years',
      type: 'list',
      items: 'year',
      required: true,
      description: { sv: 'Åren då familjen nämns.', en: 'The years in which the family is mentioned.' },
      value: ({ family }) => family.years,
    },
    ...trend.filter(({ name }) => !LEADING.has(name)),
    {
      name: 'example',
      type: 'string',
      description: { sv: 'En mening där familjen nämns.', en: 'A sentence that mentions the family.' },
      value: ({ family: { quotations } }) => (quotations[0] === undefined ? null : quotationText(quotations[0])),
    },
  ],
});
