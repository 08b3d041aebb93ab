import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CorpusError } from '../src/errors.ts';
import { readYaml } from '../src/read-yaml.ts';
import type { Document, Notice, Stated } from '../src/records.ts';
import { formatOf, readFrontMatter, type SourceStatement, sourcesSchema, statementKeys } from '../src/sources/index.ts';
import { unreadableFile } from './unreadable-file.ts';

/** A text file of the corpus that is no source. */
export interface TextFile {
  /** Path below the corpus folder. */
  readonly file: string;
  readonly text: string;
}

/** Everything read from a corpus. */
export interface CorpusFiles {
  /** In order of rank: those of `sources.yaml` in its order, then the rest by path. */
  readonly documents: readonly Document[];
  readonly concepts: TextFile | null;
  readonly stopwords: TextFile | null;
  readonly notices: readonly Notice[];
  /** Every file read, by its path below the corpus folder and the hash of its bytes, sorted by path. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

/** What reading asks of the disk; tests hand in another. */
export interface Disk {
  /** @returns what stands at a path, links not followed; null for nothing */
  kind(path: string): Promise<'file' | 'folder' | 'link' | 'other' | null>;
  /** Where a path leads when all links are followed. */
  target(path: string): Promise<string>;
  names(folder: string): Promise<readonly string[]>;
  bytes(file: string): Promise<Uint8Array>;
}

const LEXICONS = ['sources.yaml', 'concepts.yaml', 'stopwords.yaml'];

/** Folders that hold no sources: what the program writes, and what other programs keep. */
const PASSED_OVER = new Set(['output', 'node_modules', '__MACOSX']);

/** Whether reading passes a file or folder of this name over. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || PASSED_OVER.has(name);
}

/** Files about the corpus, not of it. */
const ABOUT = /^(?:readme|license|licence|changelog)(?:\.[a-z]+)?$/i;

/** Larger files are no citations. */
const LARGEST = 50_000_000;

/**
 * Reads a corpus: a folder with sources and, if wanted, `sources.yaml`, `concepts.yaml` and `stopwords.yaml`; or one file.
 *
 * Hidden files, `output` and readme files are passed over; links that lead out of the folder are not followed. The
 * order of the result never depends on the order in which the disk lists its files.
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
  const files = isFile ? [basename(root)] : (await walk(disk, folder, '', notices)).toSorted(byCodeUnits);
  const inputs: { path: string; sha256: string }[] = [];
  const read = async (file: string): Promise<Uint8Array> => {
    const bytes = await disk.bytes(join(folder, ...file.split('/'))).catch((cause: NodeJS.ErrnoException) => {
      throw unreadableFile(file, cause);
    });
    if (bytes.length > LARGEST) throw tooLarge(file);
    inputs.push({ path: file, sha256: createHash('sha256').update(bytes).digest('hex') });
    return bytes;
  };
  const lexicon = async (file: string): Promise<TextFile | null> =>
    isFile || !files.includes(file) ? null : { file, text: decodeLexicon(await read(file), file) };

  const list = await lexicon('sources.yaml');
  const entries = list === null ? [] : readYaml(list.text, list.file, sourcesSchema, statementKeys).sources;
  const listed = listedFiles(entries, files, list);
  const ranked = [...listed.keys(), ...files.filter((file) => !listed.has(file) && isSource(file))];
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

/** Paths below the folder, `/` between the parts. */
async function walk(disk: Disk, root: string, below: string, notices: Notice[]): Promise<string[]> {
  const names = await disk.names(join(root, ...below.split('/'))).catch((cause: NodeJS.ErrnoException) => {
    throw unreadableFile(below === '' ? root : below, cause);
  });
  const files: string[] = [];
  for (const name of names) {
    if (isPassedOver(name)) continue;
    const file = below === '' ? name : `${below}/${name}`;
    const path = join(root, ...file.split('/'));
    let kind = await disk.kind(path);
    if (kind === 'link') {
      const target = await disk.target(path).catch(() => null);
      if (target === null || !target.startsWith(root + sep)) {
        notices.push(target === null ? deadLink(file) : outsideLink(file));
        continue;
      }
      kind = (await disk.kind(target)) === 'file' ? 'file' : null;
    }
    if (kind === 'folder') files.push(...(await walk(disk, root, file, notices)));
    else if (kind === 'file') files.push(file);
  }
  return files;
}

function isSource(file: string): boolean {
  const name = file.split('/').at(-1) ?? file;
  return !LEXICONS.includes(file) && !ABOUT.test(name) && !/^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

function listedFiles(
  entries: readonly ({ readonly file: string } & SourceStatement)[],
  files: readonly string[],
  list: TextFile | null,
): ReadonlyMap<string, SourceStatement> {
  const listed = new Map<string, SourceStatement>();
  for (const { file: written, ...statement } of entries) {
    const wanted = written.normalize('NFC').replace(/\\/g, '/').replace(/^\.\//, '');
    const file = files.find((candidate) => candidate.normalize('NFC') === wanted);
    if (file === undefined || listed.has(file)) throw badEntry(written, file !== undefined, list);
    listed.set(file, statement);
  }
  return listed;
}

async function readDocument(
  file: string,
  entry: SourceStatement | undefined,
  read: (file: string) => Promise<Uint8Array>,
  notices: Notice[],
): Promise<Document | null> {
  const format = formatOf(file);
  if (format === undefined) {
    notices.push(unknownFormat(file));
    return null;
  }
  const { text, sourceLines, notices: said } = await format.extract(await read(file), file);
  notices.push(...said);
  const front = format.name === 'page' ? readFrontMatter(text, file)?.statement : undefined;
  const {
    role = 'citations',
    title,
    publisher,
    url,
    retrieved,
    rights,
    year,
    award,
    recipient,
  } = { ...entry, ...front };
  const stated: Stated = { ...defined({ year }), ...defined({ award }), ...defined({ recipient }) };
  return {
    id: file,
    role,
    format: format.name,
    text,
    ...defined({ sourceLines }),
    ...defined({ title }),
    ...defined({ publisher }),
    ...defined({ url }),
    ...defined({ retrieved }),
    ...defined({ rights }),
    ...(Object.keys(stated).length > 0 && { stated }),
  };
}

/** The record without a field that is undefined. */
function defined<K extends string, V>(field: Readonly<Record<K, V | undefined>>): Partial<Record<K, V>> {
  return Object.fromEntries(Object.entries(field).filter(([, value]) => value !== undefined)) as Partial<Record<K, V>>;
}

function decodeLexicon(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  } catch {
    throw new CorpusError(
      'not-utf-8',
      { sv: 'Filen är inte UTF-8. Spara den som UTF-8.', en: 'The file is not UTF-8. Save it as UTF-8.' },
      { file },
    );
  }
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const realDisk: Disk = {
  async kind(path) {
    const stats = await lstat(path).catch(() => null);
    if (stats === null) return null;
    if (stats.isSymbolicLink()) return 'link';
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other';
  },
  target: (path) => realpath(path),
  names: (folder) => readdir(folder),
  bytes: (file) => readFile(file),
};

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

function badEntry(written: string, twice: boolean, list: TextFile | null): CorpusError {
  const at = list?.text.split('\n').findIndex((line) => line.includes(written)) ?? -1;
  const place = { file: 'sources.yaml', ...(at >= 0 && { line: at + 1 }) };
  if (twice) {
    return new CorpusError(
      'source-listed-twice',
      { sv: `”${written}” står två gånger. Ta bort den ena.`, en: `“${written}” is listed twice. Remove one.` },
      place,
    );
  }
  return new CorpusError(
    'source-not-found',
    {
      sv: `Filen ”${written}” finns inte i korpusmappen. Rätta namnet eller ta bort posten.`,
      en: `The file “${written}” is not in the corpus folder. Mend the name or remove the entry.`,
    },
    place,
  );
}

function unknownFormat(file: string): Notice {
  return {
    code: 'unknown-format',
    message: {
      sv: 'Filen läses inte, för formatet är okänt. Spara texten som .txt, .md, .html, .docx, .pdf, .csv eller .jsonl.',
      en: 'The file is not read, for its format is unknown. Save the text as .txt, .md, .html, .docx, .pdf, .csv or .jsonl.',
    },
    file,
  };
}

function deadLink(file: string): Notice {
  return {
    code: 'dead-link',
    message: {
      sv: 'Länken leder ingenstans. Ta bort den, eller lägg själva filen i mappen.',
      en: 'The link leads nowhere. Remove it, or put the file itself in the folder.',
    },
    file,
  };
}

function outsideLink(file: string): Notice {
  return {
    code: 'link-outside',
    message: {
      sv: 'Länken leder ut ur korpusmappen och följs inte. Lägg själva filen i mappen.',
      en: 'The link leads out of the corpus folder and is not followed. Put the file itself in the folder.',
    },
    file,
  };
}
