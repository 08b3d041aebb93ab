import { isPerson } from '../line/is-person.ts';
import { literal } from '../line/literal.ts';

const AT = '(?:på|vid|i(?= (?:IF|IFK|IK|BK|SK|FK|OK|AIK)(?!\\p{L})))';

/** "Siv Bo på Ekskolan", "Nils von Ek vid Umeå universitet". "Siv Bo i Umeå" may be told from another of her name. */
const PERSON_AT = new RegExp(
  `^(\\p{Lu}\\p{Ll}[\\p{L}-]*(?: (?:von|af|de))?(?: \\p{Lu}\\p{Ll}[\\p{L}-]*){1,2}) ${AT} \\p{Lu}`,
  'u',
);

/**
 * A person's name without where she works or her club, where the citation calls her by her name alone: "Siv Bo på
 * Ekskolan" of a text about Siv Bo. Anyone else as written: "Köket på Ekskolan".
 *
 * @param citation its text
 */
export function barePerson(name: string, citation: string): string {
  const person = PERSON_AT.exec(name)?.[1];
  if (person === undefined || !isPerson(person)) return name;
  return new RegExp(`(?<!\\p{L})${literal(person)}s?(?!\\p{L}| ${AT} \\p{Lu})`, 'u').test(citation) ? person : name;
}
