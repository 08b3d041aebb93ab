import type { Analysis, Comparison, UnsaidWord } from '../../records.ts';
import { WORDS_LEFT_OUT } from '../words-left-out.ts';
import { compareText } from './compare-text.ts';
import { defineTable } from './table.ts';

interface Row extends UnsaidWord {
  readonly text: Comparison;
}

function rows({ comparisons }: Analysis): readonly Row[] {
  return comparisons
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((text) => text.ownWords.map((word) => ({ ...word, text })));
}

/** One row per compared text and word that no citation has, in the order of the comparison. */
export const ownWords = defineTable<Row>({
  name: 'own-words',
  title: { sv: 'Jämförda texters egna ord', en: 'Compared texts’ own words' },
  description: {
    sv: `Innehållsord i de jämförda texterna som inte står i någon motivering: de som nämns flest gånger först, sedan de utan släktord, sedan i textens ordning. ${WORDS_LEFT_OUT.sv}`,
    en: `Content words of the compared texts that stand in no citation: those mentioned most often first, then those without relatives, then in the order of the text. ${WORDS_LEFT_OUT.en}`,
  },
  primaryKey: ['text', 'word'],
  rows,
  columns: [
    {
      name: 'text',
      type: 'string',
      required: true,
      description: { sv: 'Den jämförda textens id.', en: 'The id of the compared text.' },
      value: (row) => row.text.id,
    },
    {
      name: 'word',
      type: 'string',
      required: true,
      description: { sv: 'Ordet i grundform (lemma).', en: 'The word in dictionary form.' },
      value: (row) => row.lemma,
    },
    {
      name: 'mentions',
      type: 'integer',
      required: true,
      minimum: 1,
      description: { sv: 'Antal omnämnanden i texten.', en: 'Number of mentions in the text.' },
      value: (row) => row.mentions,
    },
    {
      name: 'relatives',
      type: 'list',
      description: {
        sv: 'Ord med samma rot i juryns motiveringar, högst tre, de vanligaste först.',
        en: 'Words of the same root in the jury’s citations, at most three, the most used first.',
      },
      value: (row) => row.relatives,
    },
    {
      name: 'sharing',
      type: 'list',
      description: {
        sv: 'Utan sådana: sammansättningar hos juryn som har en orddel gemensam med ordet, högst tre.',
        en: 'Without such: compounds of the jury that have a part in common with the word, at most three.',
      },
      value: (row) => row.sharing,
    },
    {
      name: 'title',
      type: 'string',
      required: true,
      description: { sv: 'Den jämförda textens rubrik.', en: 'The title of the compared text.' },
      value: (row) => row.text.title,
    },
    {
      name: 'quotation',
      type: 'string',
      required: true,
      description: {
        sv: 'Textens mening där ordet först står.',
        en: 'The sentence of the text where it first stands.',
      },
      value: ({ quotation: { pre, keyword, post } }) => pre + keyword + post,
    },
  ],
});
