import { isPerson } from '../line/is-person.ts';
import { literal } from '../line/literal.ts';

/** "Siv Bo på Ekskolan", "Nils von Ek vid Umeå universitet", "Bo Al i IF Ås" */
const AT_WORK = '(?:på|vid|i(?= (?:IF|IFK|IK|BK|SK|FK|OK|AIK)(?!\\p{L})))';

/** "Siv Bo i Norrby": of "Odla Ihop i Norrby" and "Siv Bo" only a pronoun tells which is a person. */
const FROM = '(?:i|från)';
const PRONOUN = /(?<!\p{L})(?:hon|han|hen|henne|honom|hennes|hans|hens)(?!\p{L})/iu;

const PERSON = '(\\p{Lu}\\p{Ll}[\\p{L}-]*(?: (?:von|af|de))?(?: \\p{Lu}\\p{Ll}[\\p{L}-]*){1,2})';
const PERSON_AT_WORK = new RegExp(`^${PERSON} ${AT_WORK} \\p{Lu}`, 'u');
const PERSON_FROM = new RegExp(`^${PERSON} ${FROM} \\p{Lu}[\\p{L}-]*$`, 'u');

/**
 * A person's name without where she works or lives, where the citation calls her by her name alone: "Siv Bo på
 * Ekskolan" of a text about Siv Bo, or about Siv and what she does. Anyone else as written: "Köket på Ekskolan".
 *
 * @param citation its text
 */
export function barePerson(name: string, citation: string): string {
  const person = (PERSON_AT_WORK.exec(name) ?? (PRONOUN.test(citation) ? PERSON_FROM.exec(name) : null))?.[1];
  if (person === undefined || !isPerson(person)) return name;
  const isAlone = (called: string) =>
    new RegExp(`(?<!\\p{L})${literal(called)}s?(?!\\p{L}| \\p{Lu}| (?:${AT_WORK}|${FROM}) \\p{Lu})`, 'u').test(
      citation,
    );
  const [given = ''] = person.split(' ');
  return isAlone(person) || (PRONOUN.test(citation) && isAlone(given)) ? person : name;
}
