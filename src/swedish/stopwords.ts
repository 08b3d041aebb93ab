import { swe } from 'stopword';
import { normalizeForm } from './normalize-form.ts';

/** What a corpus changes in the general Swedish list. */
interface StopwordChanges {
  /** Words of the general list that carry meaning in this corpus and are not to be stripped. */
  readonly keep: readonly string[];
  /** Words to strip that the general list lacks. */
  readonly add: readonly string[];
}

/**
 * The words to strip, as forms in small letters: the Swedish list of the package `stopword` without `keep`, with `add`.
 * Both empty gives the list as it is; a word in both is stripped.
 */
export function effectiveStopwords(changes: StopwordChanges): ReadonlySet<string> {
  const effective = new Set<string>(swe);
  for (const word of changes.keep) effective.delete(normalizeForm(word).toLowerCase());
  for (const word of changes.add) effective.add(normalizeForm(word).toLowerCase());
  return effective;
}
