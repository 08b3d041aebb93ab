import { isPerson } from '../line/is-person.ts';

/** "Parisa Nouri, lektor i juridik", "Alva Rydström, violin, Falun", "Birgit och Svante Lööv, lott 47" */
const DESCRIBED = /^((?![^,]*\p{Lu}{2})[^,]+), (?=\p{Ll}|\d)(?:(?! och \p{Lu}| samt \p{Lu}).)+$/u;

/**
 * A name like a person's without what is said in small letters behind it: "Parisa Nouri, lektor i juridik" → "Parisa
 * Nouri", "Duo Vass, nyckelharpa och bas" → "Duo Vass". Anyone else as written: "Margit Ek, Ryssby", where the place
 * may tell two of one name apart, "Ekenäs skola, klass 5B" and "Forserums IF, damsektionen".
 */
export function withoutDescription(name: string): string {
  const person = DESCRIBED.exec(name)?.[1];
  return person !== undefined && isPerson(person) ? person : name;
}
