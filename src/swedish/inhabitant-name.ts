import { readTable } from './read-data.ts';

let names: ReadonlySet<string> | undefined;
let places: ReadonlySet<string> | undefined;

/**
 * Whether a lemma names the inhabitants of a municipality: those of `municipalities.tsv` (*stockholmare*,
 * *kävlingebo*), and any made of a municipality's name with -bo or -are (*nackabo*). Capital letters aside.
 */
export function isInhabitantName(lemma: string): boolean {
  const small = lemma.toLowerCase();
  const ending = /(?:s?bo|are)$/.exec(small)?.[0];
  if (ending === undefined) return false;
  if (names === undefined || places === undefined) {
    const rows = readTable('municipalities');
    names = new Set(rows.map(([, inhabitant = '']) => inhabitant.toLowerCase()));
    places = new Set(rows.map(([name = '']) => name.toLowerCase()));
  }
  return names.has(small) || places.has(small.slice(0, -ending.length));
}
