import { CorpusError } from '../../src/errors.ts';

/**
 * What to tell of a file or folder that cannot be read.
 * @param file path below the corpus
 * @param cause what the disk answered
 */
export function unreadableFile(file: string, cause: NodeJS.ErrnoException): CorpusError {
  const code = cause.code ?? cause.message;
  return new CorpusError(
    'unreadable-file',
    {
      sv: `Går inte att läsa (${code}). Se efter att filen är hel, att den inte är låst och att du får läsa den.`,
      en: `Cannot be read (${code}). See that the file is whole, is not locked and may be read by you.`,
    },
    { file },
  );
}
