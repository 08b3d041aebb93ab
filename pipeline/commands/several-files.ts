import { CorpusError } from '../../src/errors.ts';
import { AFTER_HYPHENS } from '../options.ts';

/** For more files than the one a command takes. */
export function severalFiles(files: readonly string[]): CorpusError {
  return new CorpusError('several-files', {
    sv: `Ange en fil i taget; fick ${files.join(', ')}. Sätt citattecken om namn med mellanslag. ${AFTER_HYPHENS.sv}`,
    en: `Name one file at a time; found ${files.join(', ')}. Put names with spaces in quotes. ${AFTER_HYPHENS.en}`,
  });
}
