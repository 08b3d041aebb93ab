import type { Analysis, NewWord, Novelty } from '../../records.ts';
import { WORDS_LEFT_OUT } from '../words-left-out.ts';
import { quotationText } from './quotation-text.ts';
import { defineTable } from './table.ts';

interface Row extends NewWord {
  readonly edition: Novelty;
}

function rows({ novelties }: Analysis): readonly Row[] {
  return novelties
    .toSorted((a, b) => b.year - a.year)
    .flatMap((edition) => edition.words.map((word) => ({ ...word, edition })));
}

/** One row per edition and word that no citation before it has, the latest edition first. */
export const newWords = defineTable<Row>({
  name: 'new-words',
  title: { sv: 'Nya ord', en: 'New words' },
  description: {
    sv: `Innehållsord som inte står i någon motivering från ett tidigare år, senaste årgången först; den första årgången är inte med. I en årgång först de som står i flest motiveringar, sedan de som nämns flest gånger, sedan de utan släktord, sedan i textens ordning. ${WORDS_LEFT_OUT.sv}`,
    en: `Content words that stand in no citation of an earlier year, the latest edition first; the first edition is left out. Of an edition those in most citations first, then those mentioned most often, then those without relatives, then in the order of the texts. ${WORDS_LEFT_OUT.en}`,
  },
  primaryKey: ['year', 'word'],
  foreignKeys: [{ fields: ['year'], table: 'years', references: ['year'] }],
  rows,
  columns: [
    {
      name: 'year',
      type: 'year',
      required: true,
      description: { sv: 'Årgången där ordet är nytt.', en: 'The edition in which the word is new.' },
      value: (row) => row.edition.year,
    },
    {
      name: 'word',
      type: 'string',
      required: true,
      description: { sv: 'Ordet i grundform (lemma).', en: 'The word in dictionary form.' },
      value: (row) => row.lemma,
    },
    {
      name: 'citations',
      type: 'integer',
      required: true,
      minimum: 1,
      unit: { sv: 'motiveringar', en: 'citations' },
      description: { sv: 'I hur många av årgångens motiveringar.', en: 'In how many citations of the edition.' },
      value: (row) => row.documents,
    },
    {
      name: 'mentions',
      type: 'integer',
      required: true,
      minimum: 1,
      description: { sv: 'Antal omnämnanden i årgången.', en: 'Number of mentions in the edition.' },
      value: (row) => row.mentions,
    },
    {
      name: 'relatives',
      type: 'list',
      description: {
        sv: 'Ord med samma rot i tidigare motiveringar, högst tre, de vanligaste först.',
        en: 'Words of the same root in earlier citations, at most three, the most used first.',
      },
      value: (row) => row.relatives,
    },
    {
      name: 'sharing',
      type: 'list',
      description: {
        sv: 'Utan sådana: sammansättningar i tidigare motiveringar som har en orddel gemensam med ordet, högst tre.',
        en: 'Without such: compounds in earlier citations that have a part in common with the word, at most three.',
      },
      value: (row) => row.sharing,
    },
    {
      name: 'new_words',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'ord', en: 'words' },
      description: { sv: 'Antal nya ord i hela årgången.', en: 'Number of new words in the whole edition.' },
      value: (row) => row.edition.words.length,
    },
    {
      name: 'edition_words',
      type: 'integer',
      required: true,
      minimum: 0,
      unit: { sv: 'ord', en: 'words' },
      description: {
        sv: 'Antal olika innehållsord i hela årgången, nya eller inte.',
        en: 'Number of different content words in the whole edition, new or not.',
      },
      value: (row) => row.edition.lemmas,
    },
    {
      name: 'quotation',
      type: 'string',
      required: true,
      description: { sv: 'Meningen där ordet först står.', en: 'The sentence in which the word first stands.' },
      value: (row) => quotationText(row.quotation),
    },
  ],
});
