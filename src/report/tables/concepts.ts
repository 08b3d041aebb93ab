import { conceptsInOrder } from './concept-order.ts';
import { defineTable } from './table.ts';
import { trendColumns } from './trend-columns.ts';

/** One row per concept of the lexicon, most recurring first, the never mentioned last. */
export const concepts = defineTable({
  name: 'concepts',
  title: { sv: 'Begrepp', en: 'Concepts' },
  description: {
    sv: 'En rad per begrepp: i hur många motiveringar, vilka år, hur ofta och vad det går att säga om utvecklingen.',
    en: 'One row per concept: in how many citations, which years, how often and what can be said of its course.',
  },
  primaryKey: ['concept'],
  rows: conceptsInOrder,
  columns: [
    {
      name: 'concept',
      type: 'string',
      required: true,
      description: { sv: 'Begreppets id, som i concepts.yaml.', en: 'The id of the concept, as in concepts.yaml.' },
      value: ({ concept }) => concept.id,
    },
    {
      name: 'label',
      type: 'string',
      required: true,
      description: { sv: 'Begreppets namn.', en: 'The name of the concept.' },
      value: ({ concept }, language) => concept.label[language],
    },
    ...trendColumns<ReturnType<typeof conceptsInOrder>[number]>(({ trend }) => trend),
    {
      name: 'exploratory',
      type: 'string',
      required: true,
      description: {
        sv: 'Valt efter läsning av texterna: ökar och minskar kräver då även q ≤ 0,05.',
        en: 'Chosen after reading the texts: rises and falls then also require q ≤ 0.05.',
      },
      values: ['yes', 'no'],
      value: ({ concept }) => (concept.exploratory ? 'yes' : 'no'),
    },
    {
      name: 'definition',
      type: 'string',
      description: { sv: 'Vad som räknas till begreppet.', en: 'What is counted as the concept.' },
      value: ({ concept }, language) => concept.definition[language],
    },
  ],
});
