/** Controls, U+0007 or a tab; not `a`. */
const CONTROLS = /\p{Cc}/gu;
/** Marks that turn the direction of writing, as U+202E does, and so can make a cell read as something it is not. */
const DIRECTION_MARKS = /\p{Bidi_Control}/gu;
/** Halves of surrogate pairs and the two code points no XML may hold: U+D800 alone; not `😀`. */
const NOT_CHARACTERS = /[\p{Cs}\ufffe\uffff]/gu;
/** Any text that one of the steps below would change; most texts are clean as they are. */
const UNCLEAN = /[^\S ]| {2}|^ | $|[\p{Cc}\p{Bidi_Control}\p{Cs}\ufffe\uffff]/u;

/**
 * A text as a cell holds it: white space collapsed to single spaces, none at the ends, without control characters and
 * marks of writing direction; a broken surrogate becomes U+FFFD. Cleaning twice is cleaning once.
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .replace(NOT_CHARACTERS, '\ufffd')
    .replace(DIRECTION_MARKS, '')
    .replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
