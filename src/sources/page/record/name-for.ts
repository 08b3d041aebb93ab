import { withoutKind } from '../award/without-kind.ts';
import { withoutOccupation } from '../award/without-occupation.ts';
import { barePerson } from './bare-person.ts';
import { withoutDescription } from './without-description.ts';
import { withoutWork } from './without-work.ts';

/** "Andra plats till Kalmar kommun", "Tredje pris: Siv Bo": which place, before who got it. */
const RANK =
  /^(?:[Ff]örsta|[Aa]ndra|[Tt]redje|[Ff]järde|[Ff]emte|[Dd]elad \p{Ll}+) ?(?:plats(?:en)?|pris(?:et)?)(?: till |: | [–—-] )(?=\p{Lu})/u;

/**
 * A recipient's name without what stands round it, as the citation uses it: "Andra plats till Kalmar kommun" → "Kalmar
 * kommun", "Apotekare Siv Bo" → "Siv Bo", "Siv Bo på Ekskolan" of a text about Siv Bo → "Siv Bo".
 *
 * @param citation its text
 */
export function nameFor(written: string, citation: string): string {
  const name = written.replace(RANK, '');
  return barePerson(withoutDescription(withoutOccupation(withoutKind(withoutWork(name, citation)))), citation);
}
