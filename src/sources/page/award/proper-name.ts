import { twoTogether } from './two-together.ts';
import { withoutKind } from './without-kind.ts';
import { withoutOccupation } from './without-occupation.ts';

/** Titles and occupations before a person's name, in lower case and not part of it. */
const TITLED =
  /^(?:(?!(?:en|ett|i|på|av|till|för|från|med|som|den|det|de|alla|någon|hos|vid) )(?:\p{Ll}[\p{L}-]*(?::n)?|fil\.|f\.d\.|em\.) ){1,4}(?=(?:\p{Lu}[\p{L}-]+(?: von| af| de)? ){1,3}\p{Lu}[\p{L}-]+(?:$|,| (?:i|på|vid|från|och) ))/u;

/** "kirurgkliniken i Växjö", "hemtjänsten Norr": what something is called, in lower case but for the place. */
const COMMON =
  /^(?!(?:en|ett|två|tre|den|det|de|alla|flera|någon|från|mellan|innan|utan|igen|sedan|redan|även|bland|bakom|genom|sin|sitt|vår|årets|\p{Ll}*(?:vinnare|mottagare|tagare|person(?:en)?)) )(?:\p{Ll}+- och )?\p{Ll}[\p{L}-]+(?:et|en|an|na|n|lag|klubb|skola|kör|förening|team|center|centrum|service)(?: \p{Ll}[\p{L}-]+){0,2} (?:(?:i|på|vid|för|hos) )?\p{Lu}/u;

/** "bygglovsenheten", "äldreomsorgsgruppen": what is called so in its municipality, and not "gruppen". */
const UNIT =
  /^\p{Ll}{4,}(?:enheten|gruppen|teamet|kontoret|förvaltningen|avdelningen|mottagningen|kliniken|biblioteket|köket)$/u;

/** "klass 5B på Strandskolan", "klass NA2 på …", "eleverna i årskurs 9", "kirurgens avdelning 34" */
const CLASS = /^(?:(?:eleverna|barnen) i |\p{Ll}+s )?(?:klass|årskurs|avdelning) [\p{Lu}\d]/u;

/**
 * A recipient's name of words that may begin with what the one is: "blomsterhandlare Vera Kraft" → "Vera Kraft",
 * "kirurgkliniken i Växjö" → "Kirurgkliniken i Växjö", "Ingenjör Siv Bo" → "Siv Bo".
 *
 * @returns undefined for words without a name among them: "en person som ingen känner"
 */
export function properName(words: string): string | undefined {
  if (/^["”“„»«'’]?[\p{Lu}\d]/u.test(words)) return withoutOccupation(withoutKind(words));
  const two = twoTogether(words);
  if (two !== undefined) return two;
  const name = withoutKind(words).replace(TITLED, '');
  if (name !== words) return name;
  return COMMON.test(words) || CLASS.test(words) || UNIT.test(words)
    ? words.charAt(0).toLocaleUpperCase('sv') + words.slice(1)
    : undefined;
}
