import type { Notice } from '../../records.ts';
import { defineTable } from './table.ts';

/** One row per notice, in the order they arose. */
export const notices = defineTable<Notice>({
  name: 'notices',
  title: { sv: 'Anmärkningar', en: 'Notices' },
  description: {
    sv: 'Sådant i källorna som är tveksamt men inte stoppade körningen.',
    en: 'What is doubtful in the sources but did not stop the run.',
  },
  rows: (analysis) => analysis.notices,
  columns: [
    {
      name: 'code',
      type: 'string',
      required: true,
      description: { sv: 'Fast kod för slaget.', en: 'A fixed code for the sort.' },
      value: (row) => row.code,
    },
    {
      name: 'message',
      type: 'string',
      required: true,
      description: { sv: 'Vad som är tveksamt.', en: 'What is doubtful.' },
      value: (row, language) => row.message[language],
    },
    {
      name: 'file',
      type: 'string',
      description: { sv: 'Filen det gäller.', en: 'The file it is about.' },
      value: (row) => row.file ?? null,
    },
    {
      name: 'line',
      type: 'integer',
      minimum: 1,
      description: { sv: 'Raden, från 1.', en: 'The line, from 1.' },
      value: (row) => row.line ?? null,
    },
    {
      name: 'column',
      type: 'integer',
      minimum: 1,
      description: { sv: 'Tecknet på raden, från 1.', en: 'The character of the line, from 1.' },
      value: (row) => row.column ?? null,
    },
  ],
});
