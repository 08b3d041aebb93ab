import { bareRecipient } from '../award/bare-recipient.ts';

/** The only one of several names, or the only one that the citation's own words use. */
export function theOneMeant(names: readonly string[], words: string): string | undefined {
  const distinct = [...new Map(names.map((name) => [bareRecipient(name), name])).values()];
  if (distinct.length < 2) return distinct[0];
  const meant = distinct.filter((name) => words.includes(bareRecipient(name)));
  return meant.length === 1 ? meant[0] : undefined;
}
