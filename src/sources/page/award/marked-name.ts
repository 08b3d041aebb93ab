/** A space inside a name that is marked as one: "**Promenadgruppen Benen i kors**". */
export const BOUND = '\u2007';

/** Where such a name ends. */
export const END = '\u2060';

/** Words at which an unmarked name ends. */
const CUTS_NAME = /^\p{Lu}.* (?:på|i|under|vid|för|med|som|från) \p{Ll}/u;

/** A sentence in which a name between marks of emphasis is bound together and its end is marked. */
export function bindMarkedNames(sentence: string): string {
  return sentence.replace(
    /\*\*([^*]{2,60})\*\*/gu,
    (_, name: string) => `${CUTS_NAME.test(name) ? name.replace(/\s+/g, BOUND) : name}${END}`,
  );
}
