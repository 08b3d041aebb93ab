import { readTable } from '../read-table.ts';

/** Shorter ones look too much like endings: *mor*, *far*, *be*. */
const SHORTEST = 4;

const VERBS: ReadonlySet<string> = lemmasOf('verbs');

/**
 * Nouns and infinitives that the dictionary lists with flags of neither, because their forms are entries of their own:
 * *bror*, *fakta*, *pengar*; *göra*, *finna*.
 */
export const IRREGULAR_NOUNS: ReadonlySet<string> = longEnough(lemmasOf('nouns', 'plural-only'));
export const IRREGULAR_VERBS: ReadonlySet<string> = longEnough(VERBS);

/** Those whose stem may begin a compound (`stink`bomb): not what another verb ends (för + ta, in + köra). */
export const UNPREFIXED_IRREGULAR_VERBS: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS].filter((verb) => !endsInVerb(verb)),
);

function lemmasOf(...tables: readonly string[]): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => readTable(table).flatMap(([lemma = '']) => lemma.split('/'))));
}

function longEnough(lemmas: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...lemmas].filter((lemma) => lemma.length >= SHORTEST));
}

function endsInVerb(verb: string): boolean {
  for (let start = 2; start <= verb.length - 2; start++) if (VERBS.has(verb.slice(start))) return true;
  return false;
}
