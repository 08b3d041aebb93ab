import { normalizeText } from './normalize-text.ts';

/** Where a text that is UTF-8 but for a few bytes is not. */
export interface DamagedUtf8 {
  /** What stands before the first wrong byte, normalized. */
  readonly before: string;
  /** The first wrong byte. */
  readonly byte: number;
  /** Places with one or more wrong bytes, one at least. */
  readonly count: number;
}

/** What Western text in UTF-8 has beyond ASCII; read as Windows-1252, its bytes are pairs of signs that no word has. */
const WESTERN = /[\u00A0-\u00FF\u2010-\u203A]|[\u0300-\u036F]/gu;
const LOST = '\uFFFD';
const LOST_BYTES = Buffer.from(LOST);

/**
 * Tells UTF-8 with a few wrong bytes from text in an old encoding: it has letters and marks that only UTF-8 writes so,
 * no fewer than wrong bytes.
 * @param bytes not UTF-8 as a whole
 * @param isUtf8 whether they go on from a text that was UTF-8 and not ASCII alone
 * @returns null for text in another encoding
 */
export function findDamagedUtf8(bytes: Uint8Array, isUtf8 = false): DamagedUtf8 | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const at = firstWrong(text, bytes);
  if (at === null) return null;
  const count =
    text.split(LOST).length - Buffer.from(bytes).toString('latin1').split(LOST_BYTES.toString('latin1')).length;
  if (!isUtf8 && (text.match(WESTERN)?.length ?? 0) < count) return null;
  return { before: normalizeText(text.slice(0, at.offset)), byte: bytes[at.index]!, count };
}

/** The first place where decoding lost a byte, passing over characters that were lost when the file was written. */
function firstWrong(text: string, bytes: Uint8Array): { readonly offset: number; readonly index: number } | null {
  let index = 0;
  let from = 0;
  for (let offset = text.indexOf(LOST); offset >= 0; offset = text.indexOf(LOST, from)) {
    index += Buffer.byteLength(text.slice(from, offset));
    if (!LOST_BYTES.equals(bytes.subarray(index, index + LOST_BYTES.length))) return { offset, index };
    index += LOST_BYTES.length;
    from = offset + LOST.length;
  }
  return null;
}
