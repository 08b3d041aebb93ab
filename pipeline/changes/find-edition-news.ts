import { compareSwedish } from '../../src/compare-swedish.ts';
import type { Analysis, Language, RunChanges } from '../../src/records.ts';
import { awardsCompared } from '../../src/report/awards-compared.ts';
import type { EditionNews } from '../../src/report/changes/edition-news.ts';
import type { RunSnapshot } from './run-snapshot.ts';

/** What is new in the latest edition since the last run; null when no citation of it was added, or nothing is known. */
export function findEditionNews(
  before: RunSnapshot,
  { changes }: RunChanges,
  { citations, novelties, concepts, conceptTrends }: Analysis,
  language: Language,
): EditionNews | null {
  const year = novelties.at(-1)?.year;
  const added = new Set(changes.filter(({ kind }) => kind === 'added').map(({ id }) => id));
  if (year === undefined || !citations.some((each) => each.year === year && added.has(each.id))) return null;
  const labels = new Map(concepts.map(({ id, label }) => [id, label[language]]));
  return {
    novelties,
    told: new Set(before.newWords.get(year)),
    concepts: conceptTrends
      .filter(({ id, firstYear }) => firstYear === year && (before.concepts.get(id)?.citations ?? 0) === 0)
      .map(({ id }) => labels.get(id) ?? id)
      .sort(compareSwedish),
    awards: awardsCompared(citations, year, language),
  };
}
