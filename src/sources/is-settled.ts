/** Whether each code unit below U+0300 is a letter, figure, sign or layout that stays as it is. */
const SETTLED = Uint8Array.from({ length: 0x300 }, (_, unit) => {
  const isControl = unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
  return !isControl || unit === 0x09 || unit === 0x0a ? 1 : 0;
});

/**
 * Whether a text certainly needs no normalizing and holds no control characters but tab and line feed: Latin letters,
 * figures and the punctuation of books, as nearly all texts. One quick pass in place of several; a text that is not
 * settled may turn out to need nothing all the same.
 */
export function isSettled(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isPunctuation = (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2030 && unit <= 0x205e) || unit === 0x20ac;
    if (unit < 0x300 ? SETTLED[unit] === 0 : !isPunctuation) return false;
  }
  return true;
}
