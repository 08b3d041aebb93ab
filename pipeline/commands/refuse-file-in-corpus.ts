import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CorpusError } from '../../src/errors.ts';
import { isPassedOver } from '../reading/is-passed-over.ts';
import { partsBelow } from './parts-below.ts';
import { realPathOf } from './real-path-of.ts';

/**
 * Refuses to write a file where the next run would read it as a source, or in the place of one. Links are followed.
 * @throws CorpusError
 */
export async function refuseFileInCorpus(corpus: string, file: string): Promise<void> {
  const source = await realpath(resolve(corpus)).catch(() => null);
  if (source === null) return;
  const below = partsBelow(source, await realPathOf(resolve(file)));
  if (below === null || below.some(isPassedOver)) return;
  throw new CorpusError(
    'file-in-corpus',
    {
      sv: 'Filen skulle hamna bland korpusens texter. Ange ett namn i en annan mapp.',
      en: 'The file would stand among the texts of the corpus. Name one in another folder.',
    },
    { file },
  );
}
