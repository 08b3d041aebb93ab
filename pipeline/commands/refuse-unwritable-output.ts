import { mkdir, rmdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CorpusError } from '../../src/errors.ts';
import { explainWriteFailure } from '../writing/explain-write-failure.ts';
import { nearestFolder } from '../writing/make-folder.ts';
import { stagingName } from '../writing/staging-folder.ts';

/**
 * Refuses a folder that could not be written in before any work is done, by making and removing a folder in it, or in
 * the nearest one above it that is there.
 * @throws CorpusError
 */
export async function refuseUnwritableOutput(output: string): Promise<void> {
  try {
    const probe = join(await nearestFolder(output), stagingName());
    await mkdir(probe);
    await rmdir(probe);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!DENIED.has(code)) throw explainWriteFailure(error, resolve(output));
    throw new CorpusError(
      'unwritable-output',
      {
        sv: `Det går inte att skriva i mappen (${code}). Ange en annan med --output.`,
        en: `The folder cannot be written in (${code}). Name another with --output.`,
      },
      { file: output },
    );
  }
}

/** ENOENT of a folder that is there: the system keeps it, as `/proc`. */
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT']);
