import { findCue } from '../line/find-cue.ts';
import { isPerson } from '../line/is-person.ts';
import type { Line } from './line.ts';

/** Lines of a verse; two may be a head and its text. */
const FEWEST = 3;

/** No line of a verse is longer, in characters. */
const LONGEST = 64;

/** A mark of a list, a heading or a table, a year or a label: a line of a record. */
const OF_RECORD = /^(?:[#>|–—\d]|[-•*·]\s)|^\p{Lu}[\p{L} ]{1,40}:(?:\s|$)/u;

/**
 * Whether the lines of a block are those of one verse, set in lines of their own below words that announce it: "… med
 * orden:" above "Vattnet har hon mätt, / stegen har hon räknat. / Ingen är för liten / för vår brygga."
 *
 * @param block lines without an empty one between them
 * @param above the last words above the block
 */
export function isVerse(block: readonly Line[], above: string): boolean {
  if (block.length < FEWEST || !/:[*_]*$/u.test(above) || findCue(above) !== 'sure') return false;
  const isLine = ({ text }: Line) => text.length <= LONGEST && !OF_RECORD.test(text) && !isPerson(text);
  const inner = block.slice(0, -1);
  const isOpen = ({ text }: Line) => /(?:,|(?<!\p{L})\p{Ll}+)$/u.test(text);
  return block.every(isLine) && inner.some(isOpen) && /[.!?]["”“»«*_]*$/u.test(block.at(-1)!.text);
}
