import { basename, dirname, join, resolve } from 'node:path';
import { CorpusError } from '../../src/errors.ts';
import type { Document, Notice } from '../../src/records.ts';
import type { SourceStatement } from '../../src/sources/index.ts';
import type { LexiconFile } from '../lexicon-file.ts';
import { sha256 } from '../sha256.ts';
import { decodeLexicon } from './decode-lexicon.ts';
import { type Disk, realDisk } from './disk.ts';
import { isAboutCorpus } from './is-about-corpus.ts';
import { listFiles } from './list-files.ts';
import { listSources } from './list-sources.ts';
import { readDocument } from './read-document.ts';
import { unreadableFile } from './unreadable-file.ts';

/** Everything read from a corpus. */
export interface CorpusFiles {
  /** In order of rank: those of `sources.yaml` in its order, then the rest by path. */
  readonly documents: readonly Document[];
  readonly concepts: LexiconFile | null;
  readonly stopwords: LexiconFile | null;
  readonly notices: readonly Notice[];
  /** Every file read, by its path below the corpus folder and the hash of its bytes, sorted by path. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

/** Larger files are no citations. */
const LARGEST = 50_000_000;

/**
 * Reads a corpus: a folder with sources and, if wanted, `sources.yaml`, `concepts.yaml` and `stopwords.yaml`; or one
 * file.
 *
 * Hidden files, `output` and readme files of a folder are passed over; links that lead out of the folder are not
 * followed. The order of the result never depends on the order in which the disk lists its files.
 *
 * @param path as the person wrote it
 * @throws CorpusError when the path does not exist, or for every file in it that cannot be read as what it claims to be
 */
export async function readCorpus(path: string, disk: Disk = realDisk): Promise<CorpusFiles> {
  const at = resolve(path);
  const kind = await disk.kind(at);
  if (kind === null) throw missing(path);
  const root = await disk.target(at).catch(() => {
    throw missing(path);
  });
  const isFile = (await disk.kind(root)) === 'file';
  const folder = isFile ? dirname(root) : root;
  const notices: Notice[] = [];
  const files = isFile ? [basename(root)] : (await listFiles(disk, folder, notices)).toSorted(byCodeUnits);
  const inputs: { path: string; sha256: string }[] = [];
  const read = async (file: string): Promise<Uint8Array> => {
    const bytes = await disk.bytes(join(folder, ...file.split('/'))).catch((cause: NodeJS.ErrnoException) => {
      throw unreadableFile(file, cause);
    });
    if (bytes.length > LARGEST) throw tooLarge(file);
    inputs.push({ path: file, sha256: sha256(bytes) });
    return bytes;
  };
  const lexicon = async (file: string): Promise<LexiconFile | null> =>
    isFile || !files.includes(file) ? null : { file, text: decodeLexicon(await read(file), file) };

  const list = await lexicon('sources.yaml');
  const listed = list === null ? new Map<string, SourceStatement>() : listSources(list.text, files);
  const ranked = [...listed.keys(), ...files.filter((file) => !listed.has(file) && (isFile || isSource(file)))];
  const documents: Document[] = [];
  const faults: CorpusError[] = [];
  for (const file of ranked) {
    try {
      const document = await readDocument(file, listed.get(file), read, notices);
      if (document !== null) documents.push(document);
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      faults.push(error);
    }
  }
  const fault = CorpusError.together(faults);
  if (fault !== null) throw fault;
  const concepts = await lexicon('concepts.yaml');
  const stopwords = await lexicon('stopwords.yaml');
  return { documents, concepts, stopwords, notices, inputs: inputs.toSorted((a, b) => byCodeUnits(a.path, b.path)) };
}

function isSource(file: string): boolean {
  const name = file.split('/').at(-1) ?? file;
  return !isAboutCorpus(file) && !/^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function missing(path: string): CorpusError {
  return new CorpusError('missing-corpus', {
    sv: `Det finns ingen fil eller mapp som heter ”${path}”. Ange korpusens sökväg med --corpus.`,
    en: `There is no file or folder called “${path}”. Give the path of the corpus with --corpus.`,
  });
}

function tooLarge(file: string): CorpusError {
  return new CorpusError(
    'too-large',
    { sv: 'Filen är större än 50 MB. Dela den i flera.', en: 'The file is larger than 50 MB. Split it.' },
    { file },
  );
}
