import { CorpusError } from '../../../src/errors.ts';
import type { Citation } from '../../../src/records.ts';
import { decodeBytes } from '../../../src/sources/decode-bytes.ts';
import { readFrontMatter } from '../../../src/sources/index.ts';
import type { Fault } from './fault.ts';
import { citationOf } from './read-line.ts';

const WITHOUT_YEAR: Fault = {
  code: 'citation-without-year',
  message: {
    sv: 'Motiveringen har inget år: skriv year i filens början eller lägg filen i en mapp som heter som året. Den räknas inte.',
    en: 'The citation has no year: write year in its front matter or put it in a folder named for the year. It is not counted.',
  },
};

/**
 * Reads one text file of a large corpus as one citation: its id is its path without the ending, its year that of the
 * front matter or of the innermost folder named for a year.
 * @param file path below the corpus, `/` between the parts
 */
export function readTextFile(bytes: Uint8Array, file: string): Citation | Fault {
  try {
    const { text } = decodeBytes(bytes, file);
    const front = readFrontMatter(text, file);
    const { year = yearOfFolder(file), recipient, award, distinction } = front?.statement ?? {};
    if (year === null) return WITHOUT_YEAR;
    const body = text.slice(front?.bodyStart ?? 0);
    return citationOf(file.replace(/\.[^./]+$/, ''), year, { recipient, award, distinction, text: body }, file);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { code: error.code, message: error.wording };
  }
}

function yearOfFolder(file: string): number | null {
  const named = file
    .split('/')
    .slice(0, -1)
    .findLast((folder) => /^[12]\d{3}$/.test(folder));
  return named === undefined ? null : Number(named);
}
