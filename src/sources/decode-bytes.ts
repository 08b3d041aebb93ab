import { CorpusError } from '../errors.ts';
import type { Notice } from '../records.ts';
import { decodeWindows1252 } from './decode-windows-1252.ts';
import { findDamagedUtf8 } from './find-damaged-utf8.ts';
import { normalizeText } from './normalize-text.ts';
import { placeOf } from './place-of.ts';
import { wrongBytes } from './wrong-bytes.ts';

/** UTF-8 read as Windows-1252: "Ã¶" for "ö", "â€" for a quotation mark. "Åre", "Ärtan" and "São" do not match. */
const MOJIBAKE = /Ã[¥¤¶©¨¼…„–\u0085\u0084\u0096]|â€|Â[»«°´]/u;

/** Å, ä, ö in the old code pages of DOS and Macintosh, read as Windows-1252: "f”r" for "för", "Œr" for "år". */
const OLD_CODE_PAGE = /\p{Ll}[†„”‡]\p{Ll}|\p{L}?[ŒŠš]\p{Ll}|\p{Ll}[ŒŠš]/u;

/** Control characters that are no layout. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/**
 * Turns the bytes of a text file into a document's text.
 *
 * Takes UTF-8 and UTF-16 with or without byte order mark, and Windows-1252 and Latin-1, which are told apart by the
 * bytes 80–9F. What is guessed, as all but UTF-8 and a byte order mark is, is said in a notice.
 *
 * @param file named in notices and errors
 * @returns the text, normalized (see `normalizeText`)
 * @throws CorpusError for a binary file, for text already damaged by a wrong encoding, for UTF-8 with a few wrong
 *   bytes, and for an unknown code page
 */
export function decodeBytes(
  bytes: Uint8Array,
  file: string,
): { readonly text: string; readonly notices: readonly Notice[] } {
  const { raw, encoding } = decodeRaw(bytes, file);
  const text = normalizeText(raw);
  refuseDamage(text, encoding, file);
  const notices: Notice[] = [];
  if (encoding !== null) notices.push(encodingNotice(encoding, file));
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls * 100 > text.length) throw binaryFile(file);
  if (controls > 0) {
    notices.push({
      code: 'control-characters',
      message: {
        sv: `${controls} styrtecken i texten har ersatts med mellanslag.`,
        en: `${controls} control characters in the text were replaced by spaces.`,
      },
      file,
    });
  }
  return { text: text.replace(CONTROL, ' '), notices };
}

/** How a text was read that does not say how it is written. */
type GuessedEncoding = 'Windows-1252' | 'Latin-1' | 'UTF-16';

function decodeRaw(
  bytes: Uint8Array,
  file: string,
): { readonly raw: string; readonly encoding: GuessedEncoding | null } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { raw: decodeAs('utf-16le', bytes), encoding: null };
  if (first === 0xfe && second === 0xff) return { raw: decodeAs('utf-16be', bytes), encoding: null };
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return { raw: decodeAs(unmarked, bytes), encoding: 'UTF-16' };
  if (bytes.includes(0)) throw binaryFile(file);
  try {
    return { raw: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: null };
  } catch {
    const damaged = findDamagedUtf8(bytes);
    if (damaged !== null) throw wrongBytes(damaged, file);
    const encoding = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'Windows-1252' : 'Latin-1';
    return { raw: decodeWindows1252(bytes), encoding };
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** UTF-16 of a Western text has a zero in nearly every second byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = bytes.length / 2;
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  if (even > pairs * 0.7 && odd === 0) return 'utf-16be';
  return null;
}

function refuseDamage(text: string, encoding: GuessedEncoding | null, file: string): void {
  const mojibake = MOJIBAKE.exec(text);
  if (mojibake !== null) {
    const found = text.slice(mojibake.index, mojibake.index + 2);
    throw new CorpusError(
      'mojibake',
      {
        sv: `Texten har sparats med fel teckenkodning: här står ”${found}” där det skulle stå en svensk bokstav eller ett citattecken. Hämta texten på nytt och spara filen som UTF-8.`,
        en: `The text was saved in the wrong encoding: “${found}” stands where a Swedish letter or a quotation mark should. Fetch the text anew and save the file as UTF-8.`,
      },
      placeOf({ id: file, text }, mojibake.index),
    );
  }
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) {
    throw new CorpusError(
      'lost-characters',
      {
        sv: 'Här har tecken gått förlorade (�) när texten sparades. Hämta texten på nytt och spara filen som UTF-8.',
        en: 'Characters were lost here (�) when the text was saved. Fetch the text anew and save the file as UTF-8.',
      },
      placeOf({ id: file, text }, lost),
    );
  }
  const old = encoding === null || /[åäöÅÄÖ]/.test(text) ? null : OLD_CODE_PAGE.exec(text);
  if (old !== null) {
    throw new CorpusError(
      'unknown-encoding',
      {
        sv: `Teckenkodningen känns inte igen: här står ”${old[0]}”. Öppna filen i programmet den kom från och spara den som UTF-8.`,
        en: `The encoding is not recognized: “${old[0]}” stands here. Open the file in the program it came from and save it as UTF-8.`,
      },
      placeOf({ id: file, text }, old.index),
    );
  }
}

function encodingNotice(encoding: GuessedEncoding, file: string): Notice {
  return {
    code: 'old-encoding',
    message: {
      sv: `Filen är inte UTF-8 och har lästs som ${encoding}. Se efter att å, ä och ö blev rätt, eller spara filen som UTF-8.`,
      en: `The file is not UTF-8 and was read as ${encoding}. See that å, ä and ö came out right, or save the file as UTF-8.`,
    },
    file,
  };
}

function binaryFile(file: string): CorpusError {
  return new CorpusError(
    'binary-file',
    {
      sv: 'Filen är ingen textfil. Spara texten som .txt, .md, .html, .docx, .pdf, .csv eller .jsonl.',
      en: 'The file is not a text file. Save the text as .txt, .md, .html, .docx, .pdf, .csv or .jsonl.',
    },
    { file },
  );
}
