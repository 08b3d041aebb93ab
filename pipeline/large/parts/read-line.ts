import type { Citation } from '../../../src/records.ts';
import { bareRecipient, normalizeText } from '../../../src/sources/index.ts';
import { isSettled } from '../../../src/sources/is-settled.ts';
import { joinDividedWords } from '../../../src/sources/join-divided-words.ts';
import type { Fault } from './fault.ts';

const NOT_AN_OBJECT: Fault = {
  code: 'line-not-json',
  message: {
    sv: 'Raden är inget JSON-objekt och räknas inte.',
    en: 'The line is not a JSON object and is not counted.',
  },
};
const NOT_UTF8: Fault = {
  code: 'line-not-utf-8',
  message: { sv: 'Raden är inte UTF-8 och räknas inte.', en: 'The line is not UTF-8 and is not counted.' },
};

/**
 * Reads one line of a large corpus: a JSON object with `id`, `year` and `text`, and if wanted `recipient`, `award` and
 * `distinction`. Other fields are passed over.
 * @param file the file's path, the citation's document
 * @returns the citation, why it is none, or null for an empty line
 */
export function readLine(bytes: Uint8Array, file: string): Citation | Fault | null {
  let line: string;
  try {
    line = decoder.decode(bytes);
  } catch {
    return NOT_UTF8;
  }
  if (line.trim() === '') return null;
  const record = parseObject(line);
  if (record === null) return NOT_AN_OBJECT;
  const id = wordsOf(record.id);
  if (id === '') return missing('id', 'ett id', 'an id');
  const year = yearOf(record.year);
  if (year === null) return missing('year', 'ett år mellan 1000 och 2999', 'a year from 1000 to 2999');
  return citationOf(id, year, record, file);
}

/**
 * A citation of what is stated about it and its text.
 * @returns a fault when there is no text
 */
export function citationOf(
  id: string,
  year: number,
  {
    recipient,
    award,
    distinction,
    text,
  }: Readonly<Partial<Record<'recipient' | 'award' | 'distinction' | 'text', unknown>>>,
  file: string,
): Citation | Fault {
  const cleaned = typeof text === 'string' ? clean(text).trim() : '';
  if (cleaned === '') return missing('text', 'någon text', 'a text');
  const who = wordsOf(recipient);
  const what = wordsOf(award);
  const as = wordsOf(distinction);
  return {
    id,
    year,
    ...(what !== '' && { award: what }),
    ...(who !== '' && { recipient: bareRecipient(who) }),
    ...(as !== '' && { distinction: as }),
    text: cleaned,
    documentId: file,
    start: 0,
    end: cleaned.length,
  };
}

/** A year from 1000 to 2999, in figures or as a number; null for anything else. */
function yearOf(value: unknown): number | null {
  const year = typeof value === 'string' && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1000 && year <= 2999 ? year : null;
}

const decoder = new TextDecoder('utf-8', { fatal: true });
/** Control characters that are no layout. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

function clean(text: string): string {
  return joinDividedWords(isSettled(text) ? text : normalizeText(text).replace(CONTROL, ' '));
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return normalizeText(`${value}`)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function missing(what: string, sv: string, en: string): Fault {
  return {
    code: `citation-without-${what}`,
    message: {
      sv: `Motiveringen har inte ${sv} och räknas inte.`,
      en: `The citation does not have ${en} and is not counted.`,
    },
  };
}
