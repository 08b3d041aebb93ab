import { readFile } from 'node:fs/promises';
import { CorpusError } from '../../src/errors.ts';

/** The text of a treebank file, UTF-8 without byte order mark. Throws a CorpusError when it cannot be read. */
export async function readTreebank(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CorpusError(
      'unreadable-treebank',
      { sv: `Filen går inte att läsa: ${reason}`, en: `The file cannot be read: ${reason}` },
      { file },
    );
  }
}
