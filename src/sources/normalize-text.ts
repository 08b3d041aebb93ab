import { isSettled } from './is-settled.ts';

/** Typographic ligatures that PDF files and old typesetting leave in a text. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** One half of a character that takes two code units, without the other. */
const HALF = /\p{Cs}/gu;

/**
 * The form every document's text has: NFC, lines ended by LF alone, no byte order mark, ligatures spelled out, half a
 * character (an emoji that was cut through) replaced by U+FFFD. Soft hyphens, no-break and zero-width spaces stay: they
 * belong to the words as printed.
 */
export function normalizeText(text: string): string {
  if (isSettled(text)) return text;
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(HALF, '\uFFFD')
    .normalize('NFC');
}
