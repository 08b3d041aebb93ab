import type { AwardFacts } from '../award/award-facts.ts';
import type { AwardNames } from '../award/award-names.ts';
import { readAwardHeading } from '../award/read-award-heading.ts';
import { readAwardSentence } from '../award/read-award-sentence.ts';
import { givesReason } from '../line/gives-reason.ts';
import { isFirstPerson } from '../line/is-first-person.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isSpoken } from '../line/is-spoken.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';

/** A record on one line: what its head says, and where its text begins, counted from the head of the words. */
interface LineRecord {
  readonly facts: AwardFacts;
  readonly offset: number;
  /** Whether its text has the form of a reason, "För att …", so that nothing else need say that it is a citation. */
  readonly isReason: boolean;
}

const DELIMITER = /(?::[*_]{0,2}|\s[–—-]|(?<=\d\)?)\.|\.[*_]{1,2}|\.(?=\s+För ))\s+(?=\p{Lu})/gu;

/** "Siv Bo avled": a name and a verb, where a full stop and no other mark goes before the text. */
const NAME_AND_VERB = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+ \p{Ll}+$/u;

/**
 * Reads a record whose head and text stand in one paragraph: "2017: Strängnäs kommun: Strängnäs har lyssnat …",
 * "Hylte kommun (2016). När bruket …", "**2012.** *Max Hed.* För handboken …".
 *
 * @returns null unless the head is a year and a name alone and a whole sentence follows
 */
export function readLineRecord({ kind, words }: Paragraph, names: AwardNames): LineRecord | null {
  if ((kind !== 'text' && kind !== 'item') || isFurniture(words)) return null;
  for (const delimiter of words.slice(0, 100).matchAll(DELIMITER)) {
    const head = words.slice(0, delimiter.index).replace(/(?<=\d)\.(?=[*_\s])/u, '');
    const { years, award, recipient, name } = readAwardHeading(head, names);
    const named = recipient ?? name;
    if (years.length !== 1 || named === undefined || readAwardSentence(head, names).recipient !== undefined) continue;
    if (delimiter[0].startsWith('.') && NAME_AND_VERB.test(named)) continue;
    const offset = delimiter.index + delimiter[0].length;
    const rest = words.slice(offset);
    const isReason = givesReason(rest);
    if (rest.split(/\s+/).length < (isReason ? 4 : 8) || !/[.!?]$/.test(rest)) return null;
    if (isFurniture(words) || isFurniture(rest) || isSpoken(rest) || (isFirstPerson(rest) && !isReason)) return null;
    return { facts: { years, recipient: named, ...(award !== undefined && { award }) }, offset, isReason };
  }
  return null;
}
