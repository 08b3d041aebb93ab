import type { EntryIds } from './large-counts.ts';
import type { PlacedFault } from './parts/fault.ts';

/** Every citation whose id has stood before, in the order of the corpus. All of them are counted. */
export function findRepeatedIds(ids: readonly EntryIds[]): readonly PlacedFault[] {
  const repeated = repeatedAmong(ids);
  if (repeated.size === 0) return [];
  const seen = new Set<number>();
  const inOrder = ids.toSorted((a, b) => a.order - b.order || (a.firstLine ?? 0) - (b.firstLine ?? 0));
  return inOrder.flatMap(({ order, files, firstLine, fingerprints }) =>
    Array.from(fingerprints).flatMap((fingerprint, index): readonly PlacedFault[] => {
      if (!repeated.has(fingerprint)) return [];
      const isFirst = !seen.has(fingerprint);
      seen.add(fingerprint);
      if (isFirst) return [];
      return firstLine === null
        ? [{ ...REPEATED, order: order + index, file: files[index]!, line: null }]
        : [{ ...REPEATED, order, file: files[0]!, line: firstLine + index }];
    }),
  );
}

function repeatedAmong(ids: readonly EntryIds[]): ReadonlySet<number> {
  const all = new Float64Array(ids.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0));
  let size = 0;
  for (const { fingerprints } of ids) {
    all.set(fingerprints, size);
    size += fingerprints.length;
  }
  all.sort();
  const repeated = new Set<number>();
  for (let i = 1; i < all.length; i++) if (all[i]! >= 0 && all[i] === all[i - 1]) repeated.add(all[i]!);
  return repeated;
}

const REPEATED = {
  code: 'repeated-id',
  message: {
    sv: 'Id:t har redan stått. Båda motiveringarna räknas: ta bort den ena om de är samma.',
    en: 'The id has stood before. Both citations are counted: remove one if they are the same.',
  },
};
