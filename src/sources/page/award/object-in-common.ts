import { namesAward } from './award-name.ts';
import { DEFINITE_NAME } from './definite-name.ts';

/** "År 2009 tilldelades Boxholm Guldkorgen med": what is given behind the verb, since only a year stands before it. */
const OBJECT =
  /(?<=^|[.!?] )(?:År )?(?:19|20)\d\d tilldela(?:s|des|ts) (\p{Lu}[^.,:;!?"”]{3,80}?)(?= med (?:\p{Ll}+ )?motivering|[.,:]| för | och (?:\p{Ll}+ )?motivering)/gu;

/** Sentences of one form that show where a recipient's name ends. */
const FEWEST = 2;

/**
 * The award that a page's sentences give to one after the other with nothing between it and whom they give it to:
 * "2009 tilldelades Boxholm Guldäpplet med …", "2010 tilldelades Nacka Guldäpplet med …" → "Guldäpplet".
 *
 * @returns undefined when no words in common end what two of them give
 */
export function objectInCommon(texts: readonly string[]): string | undefined {
  const objects = [
    ...new Set(texts.flatMap((text) => [...text.replace(/\s+/gu, ' ').matchAll(OBJECT)].map(([, words]) => words!))),
  ].map((words) =>
    words
      .replace(/ (?:19|20)\d\d$/u, '')
      .split(' ')
      .toReversed(),
  );
  const [first = [], ...others] = objects;
  if (objects.length < FEWEST) return undefined;
  const differs = first.findIndex((word, place) => others.some((other) => other[place] !== word));
  const inCommon = first.slice(0, differs < 0 ? first.length : differs).toReversed();
  const isWhole = objects.some((words) => words.length === inCommon.length);
  const name = inCommon.join(' ');
  // "Borås Stad" and "Helsingborgs Stad", "Siv Andersson" and "Bo Andersson" have something in common too.
  const canBeGiven = /^\p{Lu}\p{L}{3}/u.test(name) && (DEFINITE_NAME.test(name) || namesAward(name));
  return isWhole || !canBeGiven ? undefined : name;
}
