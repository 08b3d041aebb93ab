import type { Stated } from '../records.ts';
import type { ParsedCitation, ParsedSource } from './source-format.ts';

const FACTS = ['year', 'recipient'] as const;

/**
 * Reads a document by what is stated about the whole of it, which goes before what it says, as long as it can be true
 * of all its citations. Where they have several years or recipients of their own, or some have one and some none, the
 * stated one fills in for those that have none, and the others keep theirs.
 *
 * @param parse reads the document by what is stated, all citations at the same places whatever that is
 */
export function keepOwnFacts(stated: Stated, parse: (stated: Stated) => ParsedSource): ParsedSource {
  const parsed = parse(stated);
  if (FACTS.every((fact) => stated[fact] === undefined) || parsed.citations.length < 2) return parsed;
  const { award } = stated;
  const own = parse(award === undefined ? {} : { award });
  const owned = FACTS.filter((fact) => new Set(own.citations.map((citation) => citation[fact])).size > 1);
  const ownAt = new Map(own.citations.map((citation) => [citation.start, citation]));
  const citations = parsed.citations.map((citation): ParsedCitation => {
    const kept = owned.flatMap((fact) => {
      const value = ownAt.get(citation.start)?.[fact];
      return value === undefined ? [] : [[fact, value]];
    });
    return { ...citation, ...Object.fromEntries(kept) };
  });
  return { ...parsed, citations };
}
