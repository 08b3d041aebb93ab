import { CorpusError } from '../errors.ts';
import type { DamagedUtf8 } from './find-damaged-utf8.ts';
import { placeOf } from './place-of.ts';

/** What to tell of text that is UTF-8 but for a few bytes. */
export function wrongBytes({ before, byte, count }: DamagedUtf8, file: string): CorpusError {
  const hex = byte.toString(16).toUpperCase();
  const places = {
    sv: count === 1 ? '' : `, den första av ${count}`,
    en: count === 1 ? '' : `, the first of ${count}`,
  };
  return new CorpusError(
    'wrong-bytes',
    {
      sv: `Här står en byte som inte är UTF-8 (${hex})${places.sv}; resten av filen är UTF-8. Skriv in det tecken som ska stå här och spara filen som UTF-8.`,
      en: `A byte that is not UTF-8 stands here (${hex})${places.en}; the rest of the file is UTF-8. Write the character that should stand here and save the file as UTF-8.`,
    },
    placeOf({ id: file, text: before }, before.length),
  );
}
