/**
 * What a character is to the tokenizer. Classes are looked up once per UTF-16 code unit and remembered.
 *
 * `EXTEND` is a combining mark, `INVISIBLE` a format character (soft hyphen, zero-width space, byte order mark),
 * `BREAK` ends a line, `SPACE` is any other white space or control character, `MARK` is all the rest: punctuation,
 * symbols, emoji, lone surrogates.
 */
export const SPACE = 1;
export const BREAK = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const EXTEND = 5;
export const INVISIBLE = 6;
export const MARK = 7;

/**
 * The classes remembered, by code unit; 0 for one not met yet, and for high surrogates, which are no character by
 * themselves. To be read only.
 */
export const known = new Uint8Array(0x10000);

/** The class of the character that starts at `index`; 0 beyond the end of the text. */
export function classAt(text: string, index: number): number {
  if (index >= text.length) return 0;
  const unit = text.charCodeAt(index);
  const remembered = known[unit]!;
  if (remembered !== 0) return remembered;
  if (widthAt(text, index) === 2) return classify(String.fromCodePoint(text.codePointAt(index)!));
  const found = classify(String.fromCharCode(unit));
  if (unit < 0xd800 || unit > 0xdbff) known[unit] = found;
  return found;
}

/**
 * Where the run of letters from `index` on ends, as far as it is made of letters met before: nearly all of a text is
 * passed over here, one code unit at a time. What stops it must be looked at with `classAt`.
 */
export function lettersEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && known[text.charCodeAt(end)] === LETTER) end += 1;
  return end;
}

/** How many code units the character at `index` takes: 1 or 2. */
export function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff && text.codePointAt(index)! > 0xffff ? 2 : 1;
}

function classify(character: string): number {
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(character)) return BREAK;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return EXTEND;
  if (/\p{Cf}/u.test(character)) return INVISIBLE;
  if (/[\s\p{Z}\p{Cc}]/u.test(character)) return SPACE;
  return MARK;
}
