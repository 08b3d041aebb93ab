import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { unreadableFile } from '../../reading/unreadable-file.ts';
import type { InputFile } from '../../run-record.ts';
import type { PlacedFault } from './fault.ts';
import type { LargeCorpus } from './find-large-corpus.ts';
import { fingerprintId } from './fingerprint-id.ts';
import { type CutLines, LineCutter, type PartSizes } from './line-cutter.ts';
import type { Part } from './part.ts';

/** Bytes read at a time. */
const CHUNK = 1 << 20;
/** Text files of a part: on the average, and at the most. */
const MEAN_FILES = 400;
const MOST_FILES = 1600;
/** By how much smaller the parts at the end are. */
const FINER = 8;

/** What reading found besides the parts. */
interface ReadingLog {
  /** Hears of each line file when it has been read. */
  input(file: InputFile): void;
  fault(fault: PlacedFault): void;
}

/**
 * Reads a large corpus part by part: the lines of each file, then the text files by path. The same corpus is always
 * cut alike. No more than a part is held.
 * @param sizes how the lines are cut; no count depends on it
 * @throws CorpusError when a file cannot be read or unpacked
 */
export async function* readParts(corpus: LargeCorpus, log: ReadingLog, sizes?: PartSizes): AsyncGenerator<Part> {
  let number = 0;
  for (const [order, file] of corpus.lineFiles.entries()) {
    const isLastFile = order === corpus.lineFiles.length - 1 && corpus.textFiles.length === 0;
    const cutter = new LineCutter(sizes);
    const hash = createHash('sha256');
    try {
      for await (const chunk of unpacked(join(corpus.root, file), (bytes) => hash.update(bytes))) {
        for (const cut of cutter.push(chunk)) yield linesPart(number++, order, file, cut, false);
      }
    } catch (error) {
      throw asCorpusError(error, file);
    }
    for (const cut of cutter.end()) yield linesPart(number++, order, file, cut, isLastFile);
    for (const line of cutter.passedOver) log.fault({ ...TOO_LONG, order, file, line });
    log.input({ path: file, sha256: hash.digest('hex') });
  }
  const first = corpus.lineFiles.length;
  for (const { start, files, isLast } of cutFiles(corpus.textFiles)) {
    const size = (corpus.textBytes * files.length) / corpus.textFiles.length;
    const order = first + start;
    yield { kind: 'files', number: number++, size, name: null, isLast, order, root: corpus.root, files };
  }
}

function linesPart(number: number, order: number, file: string, cut: CutLines, isLast: boolean): Part {
  return { kind: 'lines', number, size: cut.bytes.length, name: null, isLast, order, file, ...cut };
}

/**
 * The bytes of a text file of the corpus.
 * @throws CorpusError when it cannot be read
 */
export function readFileOf(root: string, file: string): Uint8Array {
  try {
    return readFileSync(join(root, ...file.split('/')));
  } catch (error) {
    throw asCorpusError(error, file);
  }
}

/** Files that follow one another, and the place of the first. */
interface CutFiles {
  readonly start: number;
  readonly files: readonly string[];
  /** Whether they are of the smaller parts at the end. */
  readonly isLast: boolean;
}

/**
 * Cuts the list of files where the paths say so, so that an added file moves few of the cuts; what is left at the end,
 * where the newest mostly stand, into smaller parts.
 */
function* cutFiles(files: readonly string[]): Generator<CutFiles> {
  let start = 0;
  for (const finer of [1, FINER]) {
    for (let end = start + 1; end <= files.length; end++) {
      const isCut = fingerprintId(files[end - 1]!) % (MEAN_FILES / finer) === 0 || end - start >= MOST_FILES / finer;
      if (!isCut) continue;
      yield { start, files: files.slice(start, end), isLast: finer > 1 };
      start = end;
    }
  }
  if (start < files.length) yield { start, files: files.slice(start), isLast: true };
}

async function* unpacked(path: string, onBytes: (bytes: Uint8Array) => void): AsyncIterable<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  if (!/\.gz$/i.test(path)) {
    for await (const bytes of stream) {
      onBytes(bytes);
      yield bytes;
    }
    return;
  }
  const gunzip = createGunzip({ chunkSize: CHUNK });
  stream.on('data', onBytes as (bytes: string | Buffer) => void);
  stream.on('error', (error) => gunzip.destroy(error));
  yield* stream.pipe(gunzip);
}

const TOO_LONG = {
  code: 'line-too-long',
  message: {
    sv: 'Raden är längre än 256 MB och räknas inte.',
    en: 'The line is longer than 256 MB and is not counted.',
  },
};

/** What the disk or unpacking answered, told of the file; our own bugs as they are. */
function asCorpusError(error: unknown, file: string): unknown {
  return error instanceof Error && 'code' in error ? unreadableFile(file, error as NodeJS.ErrnoException) : error;
}
