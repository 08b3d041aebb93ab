import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { CorpusError } from '../../src/errors.ts';
import type { LexiconFile } from '../lexicon-file.ts';
import { MemorySink } from '../tallies/memory-sink.ts';
import { mergeTallies } from '../tallies/merge-tallies.ts';
import { explainWriteFailure } from '../writing/explain-write-failure.ts';
import type { EntryIds, LargeCounts } from './large-counts.ts';
import { EvidenceSample, type HeldCitation } from './sample/evidence-sample.ts';
import { type TallyLine, TallyLineReader, writeTally } from './tally-lines.ts';

/** Raised whenever a line changes its meaning. */
const VERSION = 3;

/** The first line of a share's file: what it is a share of, and what it was counted with. */
export interface ShareHeader {
  readonly format: 'motivering-tally';
  readonly version: number;
  /** `programFingerprint` of the program that counted. */
  readonly program: string;
  /** Whether words were brought to their lemmas, or counted as they are written. */
  readonly lemmas: boolean;
  readonly share: { readonly k: number; readonly n: number };
  readonly concepts: LexiconFile;
  readonly stopwords: LexiconFile;
}

type Rest = Pick<LargeCounts, 'faults' | 'inputs' | 'lineFiles' | 'unread'> & {
  readonly moreFaults: Readonly<Record<string, number>>;
};

/** The lines after the first. */
type ShareLine =
  | TallyLine
  | { readonly held: HeldCitation }
  | { readonly ids: EntryIds }
  | { readonly rest: Rest }
  | { readonly end: number };

/** What one file holds. */
export interface CountedShare {
  readonly header: ShareHeader;
  readonly counts: LargeCounts;
}

/** The name of the file of a share. */
export function shareFileName({ k, n }: ShareHeader['share']): string {
  return `tally-${k}-of-${n}.jsonl.gz`;
}

/**
 * Writes a share's counts as one file, whole or not at all.
 * @throws CorpusError when it cannot be written
 */
export async function writeShare(
  path: string,
  header: Omit<ShareHeader, 'format' | 'version'>,
  counts: LargeCounts,
): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const whole = linesOf({ format: 'motivering-tally', version: VERSION, ...header }, counts);
    await pipeline(Readable.from(withEnd(whole)), createGzip(), createWriteStream(partial));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw explainWriteFailure(error, dirname(path));
  }
}

/** Lines as they are written, and one more that says how many they are. */
function* withEnd(whole: Iterable<ShareHeader | ShareLine>): Generator<string> {
  let lines = 0;
  for (const line of whole) {
    lines++;
    yield `${JSON.stringify(line)}\n`;
  }
  yield `${JSON.stringify({ end: lines })}\n`;
}

/**
 * Reads a share's file.
 * @throws CorpusError when it cannot be read, is damaged or cut short, or was written by another version
 */
export async function readShare(path: string): Promise<CountedShare> {
  try {
    const stream = createReadStream(path);
    const gunzip = createGunzip();
    stream.on('error', (error) => gunzip.destroy(error));
    return await readLines(createInterface({ input: stream.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY }), path);
  } catch (error) {
    if (error instanceof CorpusError) throw error;
    // Whatever a line of another shape leads to, the file is not as it was written.
    throw damaged(path);
  }
}

function* linesOf(header: ShareHeader, counts: LargeCounts): Generator<ShareHeader | ShareLine> {
  yield header;
  yield* writeTally(mergeTallies(counts.tallies, () => new MemorySink()));
  for (const held of counts.evidence.held()) yield { held };
  for (const ids of counts.ids) yield { ids: { ...ids, fingerprints: Array.from(ids.fingerprints) } };
  const { faults, moreFaults, inputs, lineFiles, unread } = counts;
  yield { rest: { faults, moreFaults: Object.fromEntries(moreFaults), inputs, lineFiles, unread } };
}

async function readLines(lines: AsyncIterable<string>, path: string): Promise<CountedShare> {
  const tally = new TallyLineReader();
  const evidence = new EvidenceSample();
  const ids: EntryIds[] = [];
  let header: ShareHeader | null = null;
  let rest: Rest | null = null;
  let read = 0;
  let end = -1;
  for await (const text of lines) {
    if (header === null) {
      header = readHeader(JSON.parse(text), path);
      read++;
      continue;
    }
    const line: ShareLine = JSON.parse(text);
    if ('end' in line) {
      end = line.end;
      continue;
    }
    read++;
    if ('table' in line) tally.add(line);
    else if ('held' in line) evidence.add([line.held]);
    else if ('ids' in line) ids.push({ ...line.ids, fingerprints: Float64Array.from(line.ids.fingerprints) });
    else if (rest !== null) throw damaged(path);
    else rest = { ...line.rest, moreFaults: { ...line.rest.moreFaults } };
  }
  if (header === null || rest === null || end !== read) throw damaged(path);
  const moreFaults = new Map(Object.entries(rest.moreFaults));
  return { header, counts: { tallies: [tally.result()], close: () => undefined, evidence, ids, ...rest, moreFaults } };
}

function readHeader(header: ShareHeader, path: string): ShareHeader {
  if (header.format === 'motivering-tally' && header.version === VERSION && header.share.n >= header.share.k)
    return header;
  throw new CorpusError(
    'other-tally-version',
    {
      sv: 'Filen är skriven av en annan version av programmet, eller är ingen sådan fil. Räkna delen igen.',
      en: 'The file was written by another version of the program, or is no such file. Count the part again.',
    },
    { file: path },
  );
}

function damaged(path: string): CorpusError {
  return new CorpusError(
    'damaged-tally',
    {
      sv: 'Filen saknas, är skadad eller avhuggen. Räkna delen igen.',
      en: 'The file is missing, damaged or cut short. Count the part again.',
    },
    { file: path },
  );
}
