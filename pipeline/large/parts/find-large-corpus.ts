import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CorpusError } from '../../../src/errors.ts';
import type { LexiconFile } from '../../lexicon-file.ts';
import { decodeLexicon } from '../../reading/decode-lexicon.ts';
import { isAboutCorpus } from '../../reading/is-about-corpus.ts';
import { isPassedOver } from '../../reading/is-passed-over.ts';
import { unreadableFile } from '../../reading/unreadable-file.ts';
import { isFault } from './fault.ts';
import { readLine } from './read-line.ts';

/** Text files beyond which a folder is a large corpus. */
const MOST_FILES = 2000;
/** Bytes of text files beyond which a folder is a large corpus. */
const MOST_BYTES = 20_000_000;

/** A corpus whose lines and files are citations as they stand. */
export interface LargeCorpus {
  /** The folder that the paths are below. */
  readonly root: string;
  /** Files of one citation a line, by path; `.gz` ones are compressed. */
  readonly lineFiles: readonly string[];
  /** Files of one citation each, by path. */
  readonly textFiles: readonly string[];
  /** Files that are not read, by path. */
  readonly unread: readonly string[];
  /** Bytes of all files that are read, those of a compressed one taken threefold. */
  readonly bytes: number;
  /** Bytes of the text files. */
  readonly textBytes: number;
  readonly concepts: LexiconFile | null;
  readonly stopwords: LexiconFile | null;
}

const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const TEXT = /\.(?:txt|text|md|markdown)$/i;
/** Among thousands of texts, a file of notes is no citation. */
const NOTES = /^notes?(?:\.[a-z]+)?$/i;

/**
 * Finds out whether a corpus is large. A `.jsonl.gz` file is, and a `.jsonl` file whose first record has an `id`; a
 * folder is when it holds nothing but such files, or any `.jsonl.gz` file, or more than 2,000 text files or 20 MB of
 * them. A folder of not very many lines with a `sources.yaml` is read the ordinary way, which honors it.
 * @param path as the person wrote it
 * @returns null for a corpus to be read the ordinary way, also when there is nothing at the path
 * @throws CorpusError when a large corpus has a `sources.yaml`, or a lexicon that cannot be read
 */
export async function findLargeCorpus(path: string): Promise<LargeCorpus | null> {
  const at = resolve(path);
  const stats = await stat(at).catch(() => null);
  if (stats?.isFile()) {
    if (!LINES.test(at) || !(await statesIds(at))) return null;
    const [root, lineFiles] = [dirname(at), [basename(at)]];
    const bytes = await bytesOf(root, lineFiles);
    return { root, lineFiles, textFiles: [], unread: [], bytes, textBytes: 0, concepts: null, stopwords: null };
  }
  if (!stats?.isDirectory()) return null;
  const sources = (await walk(at, '')).filter((file) => !isAboutCorpus(file) && !NOTES.test(basename(file)));
  const lineFiles = sources.filter((file) => LINES.test(file));
  const textFiles = sources.filter((file) => TEXT.test(file));
  const unread = sources.filter((file) => !LINES.test(file) && !TEXT.test(file));
  const stating = await Promise.all(lineFiles.map((file) => statesIds(join(at, file))));
  const textBytes = await bytesOf(at, textFiles);
  const lineBytes = await bytesOf(at, lineFiles);
  const isOfLines = lineFiles.length > 0 && lineFiles.length === sources.length && stating.every(Boolean);
  const isStated = (await stat(join(at, 'sources.yaml')).catch(() => null)) !== null;
  const isLarge =
    lineFiles.some((file) => /\.gz$/i.test(file)) ||
    // What is stated of a few lines can be honored.
    (isOfLines && (!isStated || lineBytes > MOST_BYTES)) ||
    textFiles.length > MOST_FILES ||
    textBytes > MOST_BYTES;
  if (!isLarge) return null;
  if (isStated) throw sourcesNotRead();
  const lexicon = async (file: string): Promise<LexiconFile | null> => {
    const bytes = await readFile(join(at, file)).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return null;
      throw unreadableFile(file, cause);
    });
    return bytes === null ? null : { file, text: decodeLexicon(bytes, file) };
  };
  const concepts = await lexicon('concepts.yaml');
  return {
    root: at,
    lineFiles,
    textFiles,
    unread,
    bytes: textBytes + lineBytes,
    textBytes,
    concepts,
    stopwords: await lexicon('stopwords.yaml'),
  };
}

function sourcesNotRead(): CorpusError {
  return new CorpusError(
    'sources-of-large-corpus',
    {
      sv: 'En så stor samling läses utan sources.yaml. Ta bort den filen, och flytta ur mappen det som inte ska räknas.',
      en: 'A corpus so large is read without sources.yaml. Remove that file, and move out of the folder what is not to be counted.',
    },
    { file: 'sources.yaml' },
  );
}

/** Paths below the folder, in the order of their code units; links are not followed. */
async function walk(root: string, below: string): Promise<string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    throw unreadableFile(below === '' ? root : below, cause);
  });
  const files: string[] = [];
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await walk(root, file)));
    else if (entry.isFile()) files.push(file);
  }
  return below === '' ? files.sort() : files;
}

/** Bytes of the files, a compressed one taken threefold; one that has gone since it was listed has none. */
async function bytesOf(root: string, files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    const stats = await stat(join(root, file)).catch(() => null);
    bytes += (stats?.size ?? 0) * (/\.gz$/i.test(file) ? 3 : 1);
  }
  return bytes;
}

/** Bytes at the head of a file in which its first record is looked for. */
const HEAD = 1 << 20;

/** Whether the first record has an id; a compressed file is taken to have, one that cannot be opened is not. */
async function statesIds(path: string): Promise<boolean> {
  if (/\.gz$/i.test(path)) return true;
  const handle = await open(path, 'r').catch(() => null);
  if (handle === null) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    for (let start = 0; start < head.length; ) {
      const end = head.indexOf(10, start);
      const entry = readLine(head.subarray(start, end < 0 ? head.length : end), '');
      const isRead = entry !== null && !(isFault(entry) && entry.code.startsWith('line-'));
      if (isRead) return !isFault(entry) || entry.code !== 'citation-without-id';
      if (end < 0) return /^\s*\{\s*"id"\s*:/.test(head.toString('utf8', start, start + 100));
      start = end + 1;
    }
    return false;
  } finally {
    await handle.close();
  }
}
