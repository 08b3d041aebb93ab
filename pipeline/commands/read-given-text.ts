import { stat } from 'node:fs/promises';
import { CorpusError } from '../../src/errors.ts';
import type { Document, Language, Notice } from '../../src/records.ts';
import { formatOf } from '../../src/sources/index.ts';
import { readCorpus } from '../reading/read-corpus.ts';
import type { Io } from './command.ts';

/** A text that a person hands over, outside any corpus. */
interface GivenText {
  readonly document: Document;
  readonly notices: readonly Notice[];
}

const STDIN = 'stdin.txt';

/**
 * Reads one text from a file of any format that a source can have, or from stdin as plain text.
 * @param file null or `-` for stdin; a person at a terminal is told how to end the text
 * @throws CorpusError for a folder, an unknown format, a file that cannot be read, no text at all
 */
export async function readGivenText(file: string | null, io: Io, language: Language): Promise<GivenText> {
  const given = file === null || file === '-' ? await readStdin(io, language) : await readFile(file);
  if (given.document.text.trim() !== '') return given;
  throw new CorpusError('empty-text', { sv: 'Texten är tom.', en: 'The text is empty.' }, { file: given.document.id });
}

async function readFile(file: string): Promise<GivenText> {
  const stats = await stat(file).catch(() => null);
  if (stats === null) {
    throw new CorpusError(
      'missing-file',
      {
        sv: 'Filen finns inte. Se efter hur den heter och var den ligger.',
        en: 'There is no such file. See what it is called and where it is.',
      },
      { file },
    );
  }
  if (!stats.isFile()) {
    throw new CorpusError(
      'not-a-file',
      { sv: 'Det här är ingen fil. Ange en enda fil.', en: 'This is not a file. Name one file.' },
      { file },
    );
  }
  const { documents, notices } = await readCorpus(file);
  const [document] = documents;
  if (document !== undefined) return { document, notices };
  const [notice] = notices;
  if (notice === undefined) throw new Error(`nothing was read of ${file}, and nothing said`);
  throw new CorpusError(notice.code, notice.message, { file });
}

async function readStdin({ stdin, stderr }: Io, language: Language): Promise<GivenText> {
  if ('isTTY' in stdin && stdin.isTTY === true) {
    stderr.write(
      {
        sv: 'Klistra in texten. Avsluta med Ctrl-D på en egen rad (i Windows Ctrl-Z och Enter).\n',
        en: 'Paste the text. End with Ctrl-D on a line of its own (Ctrl-Z and Enter in Windows).\n',
      }[language],
    );
  }
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  const format = formatOf(STDIN);
  if (format === undefined) throw new Error('plain text has no format');
  const { text, notices } = await format.extract(Buffer.concat(chunks), STDIN);
  return { document: { id: STDIN, role: 'citations', format: format.name, text }, notices };
}
