import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CorpusError } from '../../src/errors.ts';
import { isPassedOver } from '../reading/is-passed-over.ts';
import { isReportPath } from '../writing/is-report-path.ts';
import { partsBelow } from './parts-below.ts';
import { realPathOf } from './real-path-of.ts';

/**
 * Refuses to write reports where the next run would read them as sources: anywhere in the corpus folder but in a folder
 * that reading passes over; and where one would take the place of a source. Links are followed.
 * @throws CorpusError
 */
export async function refuseOutputInCorpus(corpus: string, output: string): Promise<void> {
  const source = await realpath(resolve(corpus)).catch(() => null);
  if (source === null) return;
  const folder = await realPathOf(resolve(output));
  const isFolder = (await stat(source)).isDirectory();
  const reports = isFolder ? partsBelow(source, folder) : null;
  if (reports !== null && !reports.some(isPassedOver)) throw amongSources(output);
  const below = partsBelow(folder, source);
  if (below !== null && (await isReportPath(isFolder ? [...below, ''] : below))) throw overSource(corpus);
}

function amongSources(output: string): CorpusError {
  return new CorpusError(
    'output-in-corpus',
    {
      sv: 'Rapporterna skulle hamna bland texterna och läsas som källor nästa gång. Ange en annan mapp med --output.',
      en: 'The reports would stand among the texts and be read as sources next time. Name another folder with --output.',
    },
    { file: output },
  );
}

function overSource(corpus: string): CorpusError {
  return new CorpusError(
    'output-over-corpus',
    {
      sv: 'Det som skrivs skulle ta den här källans plats. Ange en annan mapp med --output.',
      en: 'What is written would take the place of this source. Name another folder with --output.',
    },
    { file: corpus },
  );
}
