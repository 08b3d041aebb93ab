const WORD = /^\p{L}+$/u;

/** Whether a text has letters, and nothing else; most are told by their codes alone. */
export function isOnlyLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const small = text.charCodeAt(at) | 0x20;
    const isUsual = (small >= 0x61 && small <= 0x7a) || small === 0xe5 || small === 0xe4 || small === 0xf6;
    if (!isUsual) return WORD.test(text);
  }
  return text !== '';
}
