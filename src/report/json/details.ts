import type { Analysis, UnsaidWord } from '../../records.ts';

/**
 * The records whose inner lists no table shows, by name. Of a sampled corpus those that would grow with its years are
 * left out, or hold only their counts by year, in the order of the table `years`: all else of them stands in the
 * tables.
 */
export function details(analysis: Analysis): readonly (readonly [name: string, records: readonly unknown[]])[] {
  const { keyness } = analysis;
  const isSample = analysis.settings.sampled !== undefined;
  return [
    ['concepts', analysis.concepts],
    ['conceptTrends', analysis.conceptTrends],
    ['termTrends', isSample ? analysis.termTrends.map(countsByYear) : analysis.termTrends],
    [
      'families',
      isSample
        ? analysis.families.map(({ trend, quotations }) => ({ ...countsByYear(trend), quotations }))
        : analysis.families,
    ],
    ['phrases', analysis.phrases],
    ['keyness', keyness === null ? [] : [isSample ? { ...keyness, rows: [] } : keyness]],
    ['successions', isSample ? [] : analysis.successions],
    ['comparisons', analysis.comparisons.map(({ ownWords, ...all }) => ({ ...all, ownWords: ownWords.map(lemmaOf) }))],
    ['novelties', analysis.novelties.map(({ words, ...all }) => ({ ...all, words: words.map(lemmaOf) }))],
    ['documents', analysis.documents],
    ['variants', analysis.variants],
    ['notices', analysis.notices],
  ];
}

/** A word whose sentence and relatives a table shows. */
function lemmaOf({ lemma }: UnsaidWord) {
  return { lemma };
}

function countsByYear({ id, series: { documents, mentions } }: Analysis['termTrends'][number]) {
  return { id, documentsByYear: documents, mentionsByYear: mentions };
}
