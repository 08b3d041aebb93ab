/** Controls of C0 and C1, which have no place in a cell; `\s` takes tab and line ends. Not «a». */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Marks that turn the direction of writing, as U+202E does, and so can make a cell read as something it is not. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Halves of surrogate pairs and the two code points no XML may hold. */
const NOT_CHARACTERS = /[\p{Cs}\ufffe\uffff]/gu;

/** Any text that one of the steps below would change, and texts with characters beyond U+FFFF: most texts are neither. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[^\S ]| {2}|^ | $|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;

/**
 * A text as a cell holds it: white space collapsed to single spaces, none at the ends, without control characters and
 * marks of writing direction; a broken surrogate becomes U+FFFD. Cleaning twice is cleaning once.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(NOT_CHARACTERS, '\ufffd').replace(BIDI, '').replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
}
