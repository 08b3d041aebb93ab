import type { ChangedInput, RunChanges } from '../../records.ts';
import { dialects } from '../csv/dialect.ts';
import { writeCsv } from '../csv/write-csv.ts';
import type { DialectName } from '../report.ts';
import type { Cell, ColumnDescription } from '../tables/table.ts';

const column = (name: string, type: ColumnDescription['type'], sv: string, en: string): ColumnDescription => ({
  name,
  type,
  description: { sv, en },
});

const COLUMNS: readonly ColumnDescription[] = [
  column('subject', 'string', 'Vad raden gäller: input, citation eller concept.', 'What the row is about.'),
  column('id', 'string', 'Filens, motiveringens eller begreppets id.', 'Id of the file, citation or concept.'),
  column('change', 'string', 'added, removed, renamed, edited, moved eller same.', 'What happened.'),
  column('measure', 'string', 'Vad som jämförs.', 'What is compared.'),
  column(
    'concept',
    'string',
    'Begreppet, för omnämnanden i en motivering.',
    'The concept, for mentions in a citation.',
  ),
  column('before', 'string', 'Förut.', 'Before.'),
  column('after', 'string', 'Nu.', 'Now.'),
  column('causes', 'list', 'Varför: texts, concepts, stopwords, settings, program.', 'Why.'),
  column('differences', 'list', 'Ändrade ord, det förra först.', 'Changed words, the earlier first.'),
];

/** `changes.csv`: one row per input, citation and concept that changed, then one per citation that kept its numbers. */
export function changesCsv({ inputs, changes, unedited }: RunChanges, dialect: DialectName): string {
  const rows: (readonly Cell[])[] = [
    ...inputs.map((input) => [
      'input',
      input.name,
      kindOf(input),
      '',
      '',
      input.before,
      input.after,
      [input.cause],
      [],
    ]),
    ...changes.map(({ subject, id, kind, measure, conceptId, before, after, causes, differences }) => [
      subject,
      id,
      kind,
      measure,
      conceptId ?? '',
      before,
      after,
      causes,
      differences.map((each) => `${each.before || '–'} → ${each.after || '–'}`),
    ]),
    ...unedited
      .filter(({ same }) => same)
      .flatMap(({ citationId, words, mentions, lix, mattr }) =>
        Object.entries({ words, mentions, lix, mattr }).map(([measure, value]) => [
          'citation',
          citationId,
          'same',
          measure,
          '',
          value,
          value,
          [],
          [],
        ]),
      ),
  ];
  return writeCsv(COLUMNS, rows, dialects[dialect]);
}

function kindOf({ before, after }: ChangedInput): 'added' | 'removed' | 'edited' {
  return before === null ? 'added' : after === null ? 'removed' : 'edited';
}
