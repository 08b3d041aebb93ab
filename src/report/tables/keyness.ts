import type { Keyness, KeynessRow } from '../../records.ts';
import { compareText } from './compare-text.ts';
import { type Column, defineTable } from './table.ts';

interface Row {
  readonly keyness: Keyness;
  readonly row: KeynessRow;
}

function number(
  name: string,
  precision: Column<Row>['precision'] & object,
  sv: string,
  en: string,
  value: (row: KeynessRow) => number,
): Column<Row> {
  return { name, type: 'number', required: true, precision, description: { sv, en }, value: ({ row }) => value(row) };
}

function integer(name: string, sv: string, en: string, value: (row: Row) => number): Column<Row> {
  return { name, type: 'integer', required: true, minimum: 0, description: { sv, en }, value };
}

/** One row per concept or lemma, the clearest difference between the periods first. */
export const keyness = defineTable<Row>({
  name: 'keyness',
  title: { sv: 'Tidigt mot sent', en: 'Early against late' },
  description: {
    sv: 'Vad som skiljer den senare perioden från den tidigare; tydligaste skillnaden först.',
    en: 'What tells the later period from the earlier; the clearest difference first.',
  },
  primaryKey: ['kind', 'item'],
  rows: ({ keyness }) =>
    keyness === null
      ? []
      : keyness.rows
          .toSorted(
            (a, b) =>
              a.fisherP - b.fisherP ||
              Math.abs(b.logRatio) - Math.abs(a.logRatio) ||
              compareText(a.kind, b.kind) ||
              compareText(a.id, b.id),
          )
          .map((row) => ({ keyness, row })),
  columns: [
    {
      name: 'item',
      type: 'string',
      required: true,
      description: {
        sv: 'Begreppets id eller ordets grundform (lemma).',
        en: 'The id of the concept or the lemma of the word.',
      },
      value: ({ row }) => row.id,
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: ['concept', 'lemma', 'family'],
      description: { sv: 'Begrepp, grundform (lemma) eller ordfamilj (family).', en: 'Concept, lemma or word family.' },
      value: ({ row }) => row.kind,
    },
    integer('early', 'Omnämnanden i den tidigare perioden.', 'Mentions in the earlier period.', ({ row }) => row.early),
    integer('late', 'Omnämnanden i den senare perioden.', 'Mentions in the later period.', ({ row }) => row.late),
    integer(
      'early_citations',
      'Motiveringar som nämner det i den tidigare perioden.',
      'Citations that mention it in the earlier period.',
      ({ row }) => row.earlyDocuments,
    ),
    integer(
      'late_citations',
      'Motiveringar som nämner det i den senare perioden.',
      'Citations that mention it in the later period.',
      ({ row }) => row.lateDocuments,
    ),
    number(
      'log_ratio',
      { decimals: 2 },
      'Log2 av kvoten mellan senare och tidigare frekvens: 1 är dubbelt så vanligt, −1 hälften; ett antal på noll räknas som 0,5.',
      'Log2 of the later rate over the earlier: 1 is twice as frequent, −1 half; a count of zero is taken as 0.5.',
      (row) => row.logRatio,
    ),
    number(
      'fisher_p',
      { significant: 3 },
      'Fishers exakta test, tvåsidigt p.',
      'Fisher’s exact test, two-sided p.',
      (row) => row.fisherP,
    ),
    number(
      'early_per_thousand',
      { decimals: 2 },
      'Omnämnanden per 1 000 ord i den tidigare perioden.',
      'Mentions per 1,000 words in the earlier period.',
      (row) => row.earlyPerThousand,
    ),
    number(
      'late_per_thousand',
      { decimals: 2 },
      'Omnämnanden per 1 000 ord i den senare perioden.',
      'Mentions per 1,000 words in the later period.',
      (row) => row.latePerThousand,
    ),
    number(
      'early_share_low',
      { decimals: 3 },
      'Nedre gränsen för andelen motiveringar i den tidigare perioden: Wilson-intervall, 95 %.',
      'The lower bound of the share of citations in the earlier period: Wilson interval, 95 %.',
      (row) => row.earlyShareInterval.low,
    ),
    number(
      'early_share_high',
      { decimals: 3 },
      'Övre gränsen för andelen motiveringar i den tidigare perioden.',
      'The upper bound of the share of citations in the earlier period.',
      (row) => row.earlyShareInterval.high,
    ),
    number(
      'late_share_low',
      { decimals: 3 },
      'Nedre gränsen för andelen motiveringar i den senare perioden.',
      'The lower bound of the share of citations in the later period.',
      (row) => row.lateShareInterval.low,
    ),
    number(
      'late_share_high',
      { decimals: 3 },
      'Övre gränsen för andelen motiveringar i den senare perioden.',
      'The upper bound of the share of citations in the later period.',
      (row) => row.lateShareInterval.high,
    ),
    number(
      'g2',
      { decimals: 2 },
      'Log-likelihood (G²) med fyra celler, under 0 när den senare frekvensen är lägre; för jämförelse med andra verktyg.',
      'Four-cell log-likelihood (G²), below 0 when the later rate is the lower; for comparison with other tools.',
      (row) => row.g2,
    ),
    {
      name: 'split_year',
      type: 'year',
      required: true,
      description: { sv: 'Första året i den senare perioden.', en: 'The first year of the later period.' },
      value: ({ keyness }) => keyness.splitYear,
    },
    integer(
      'early_of_citations',
      'Motiveringar i den tidigare perioden.',
      'Citations in the earlier period.',
      ({ keyness }) => keyness.earlyCitations,
    ),
    integer(
      'late_of_citations',
      'Motiveringar i den senare perioden.',
      'Citations in the later period.',
      ({ keyness }) => keyness.lateCitations,
    ),
    integer('early_words', 'Ord i den tidigare perioden.', 'Words in the earlier period.', (r) => r.keyness.earlyWords),
    integer('late_words', 'Ord i den senare perioden.', 'Words in the later period.', (r) => r.keyness.lateWords),
  ],
});
