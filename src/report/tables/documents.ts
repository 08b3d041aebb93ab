import type { Analysis } from '../../records.ts';
import { publisherName } from '../publisher-name.ts';
import { compareText } from './compare-text.ts';
import { type Column, defineTable } from './table.ts';

/** What `unknown` for a date is called. */
const UNKNOWN_DATE = { sv: 'okänt datum', en: 'unknown' };

type Row = Analysis['documents'][number];

function text(name: 'title' | 'url' | 'rights' | 'note', sv: string, en: string): Column<Row> {
  return { name, type: 'string', description: { sv, en }, value: (row) => row[name] ?? null };
}

/** One row per source file. */
export const documents = defineTable<Row>({
  name: 'documents',
  title: { sv: 'Källor', en: 'Sources' },
  description: {
    sv: 'En rad per källfil, med utgivare och rättigheter.',
    en: 'One row per source file, with publisher and rights.',
  },
  primaryKey: ['document'],
  rows: (analysis) => analysis.documents.toSorted((a, b) => compareText(a.role, b.role) || compareText(a.id, b.id)),
  columns: [
    {
      name: 'document',
      type: 'string',
      required: true,
      description: { sv: 'Filen, under corpus-mappen.', en: 'The file, below the corpus folder.' },
      value: (row) => row.id,
    },
    {
      name: 'role',
      type: 'string',
      required: true,
      values: ['citations', 'compare'],
      description: {
        sv: 'citations räknas; compare hålls bara mot de räknade.',
        en: 'citations are counted; compare is only held against them.',
      },
      value: (row) => row.role,
    },
    {
      name: 'format',
      type: 'string',
      required: true,
      description: { sv: 'Formatet den lästes som.', en: 'The format it was read as.' },
      value: (row) => row.format,
    },
    text('title', 'Rubrik.', 'Title.'),
    {
      name: 'publisher',
      type: 'string',
      description: { sv: 'Utgivare.', en: 'Publisher.' },
      value: (row, language) => (row.publisher === undefined ? null : publisherName(row.publisher, language)),
    },
    text('url', 'Adress.', 'Address.'),
    {
      name: 'retrieved',
      type: 'string',
      description: { sv: 'Hämtad den (datum).', en: 'Retrieved on (date).' },
      value: (row, language) => (row.retrieved === 'unknown' ? UNKNOWN_DATE[language] : (row.retrieved ?? null)),
    },
    text('rights', 'Vem texten tillhör och på vilka villkor.', 'To whom the text belongs and on what terms.'),
    text('note', 'Vad man bör veta om källan.', 'What one should know of the source.'),
  ],
});
