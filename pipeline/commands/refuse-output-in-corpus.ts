import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CorpusError } from '../../src/errors.ts';
import { isPassedOver } from '../is-passed-over.ts';

/**
 * Refuses to write reports where the next run would read them as sources: anywhere in the corpus folder but in a folder
 * that reading passes over. Links are followed.
 * @throws CorpusError
 */
export async function refuseOutputInCorpus(corpus: string, output: string): Promise<void> {
  const root = await realpath(resolve(corpus)).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) return;
  const below = relative(root, await realPathOf(resolve(output)));
  const parts = below.split(sep);
  if (parts[0] === '..' || resolve(below) === below || parts.some(isPassedOver)) return;
  throw new CorpusError(
    'output-in-corpus',
    {
      sv: 'Rapporterna skulle hamna bland texterna och läsas som källor nästa gång. Ange en annan mapp med --output.',
      en: 'The reports would stand among the texts and be read as sources next time. Name another folder with --output.',
    },
    { file: output },
  );
}

/** The real path of what may not be there yet: that of its nearest folder, with the rest after it. */
async function realPathOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null || dirname(path) === path) return real ?? path;
  return join(await realPathOf(dirname(path)), path.slice(dirname(path).length));
}
