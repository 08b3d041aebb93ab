import { CorpusError } from '../../src/errors.ts';
import { codeOf } from './code-of.ts';

/**
 * What reading a path gives, or null when there is nothing at it.
 * @throws CorpusError when something is there and cannot be read
 */
export async function readIfThere<T>(path: string, read: (path: string) => Promise<T>): Promise<T | null> {
  try {
    return await read(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === undefined) throw error;
    throw new CorpusError(
      'unreadable-output',
      {
        sv: `Går inte att läsa (${code}). Ta bort eller flytta det som ligger här och kör igen.`,
        en: `Cannot be read (${code}). Remove or move what stands here and run again.`,
      },
      { file: path },
    );
  }
}
