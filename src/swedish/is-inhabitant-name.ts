import { readTable } from './read-table.ts';

let known: { readonly names: ReadonlySet<string>; readonly places: ReadonlySet<string> } | undefined;

/** Longer ones before those that they end in. */
const ENDINGS: readonly string[] = ['sbo', 'bo', 'are'];

/**
 * Whether a lemma names the inhabitants of a municipality: those of `municipalities.tsv` (*stockholmare*, *malmöit*),
 * and any made of a municipality's name with -bo or -are (*nackabo*). Capital letters aside.
 */
export function isInhabitantName(lemma: string): boolean {
  known ??= readNames();
  const small = lemma.toLowerCase();
  if (known.names.has(small)) return true;
  for (const ending of ENDINGS) if (small.endsWith(ending)) return known.places.has(small.slice(0, -ending.length));
  return false;
}

/** The second column may give several names, with `/` between. */
function readNames(): NonNullable<typeof known> {
  const rows = readTable('municipalities');
  return {
    names: new Set(rows.flatMap(([, inhabitant = '']) => inhabitant.toLowerCase().split('/'))),
    places: new Set(rows.map(([name = '']) => name.toLowerCase())),
  };
}
