import type { Analysis, Comparison, Language, UnsaidWord } from '../../src/records.ts';
import { dialects } from '../../src/report/csv/dialect.ts';
import { writeCsv } from '../../src/report/csv/write-csv.ts';
import { comparison } from '../../src/report/tables/comparison.ts';
import type { Cell, ColumnDescription } from '../../src/report/tables/table.ts';

const RELATIVES: ColumnDescription = {
  name: 'relatives',
  type: 'list',
  description: { sv: 'Ord med samma rot hos juryn.', en: 'Words of the same root that the jury has.' },
};

const SHARING: ColumnDescription = {
  name: 'sharing',
  type: 'list',
  description: { sv: 'Annars juryns ord med samma orddel.', en: 'Otherwise words of the jury with a part in common.' },
};

/**
 * A comparison as rows for a spreadsheet: those of `comparison.csv`, and behind them the text's own words in the same
 * columns, `own-word` for their relation and without a concept; the last two columns have what the jury has of their
 * families, or what has a part in common with them.
 */
export function comparisonCsv(analysis: Analysis, language: Language): string {
  const columns = comparison.columns(analysis);
  const ownRows = analysis.comparisons.flatMap((text) =>
    text.ownWords.map((word) => {
      const cells = cellsOf(text, word);
      return [...columns.map(({ name }) => cells[name] ?? null), word.relatives, word.sharing];
    }),
  );
  const rows = [...comparison.rows(analysis, language).map((row) => [...row, [], []]), ...ownRows];
  return writeCsv([...columns, RELATIVES, SHARING], rows, dialects.sv);
}

function cellsOf(text: Comparison, { lemma, mentions, quotation }: UnsaidWord): Readonly<Record<string, Cell>> {
  return {
    text: text.id,
    label: lemma,
    relation: 'own-word',
    jury_citations: 0,
    jury_mentions: 0,
    text_mentions: mentions,
    text_per_thousand: text.words === 0 ? 0 : (1000 * mentions) / text.words,
    text_words: text.words,
    title: text.title,
    quotations: [quotation.pre + quotation.keyword + quotation.post],
  };
}
