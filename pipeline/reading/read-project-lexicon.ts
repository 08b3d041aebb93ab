import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CorpusError } from '../../src/errors.ts';
import type { LexiconFile } from '../lexicon-file.ts';

/**
 * A lexicon of the project's own corpus, for corpora that bring none; named `corpus/concepts.yaml` as from the
 * project's folder.
 * @throws CorpusError when the file is gone
 */
export async function readProjectLexicon(name: string): Promise<LexiconFile> {
  const file = `corpus/${name}`;
  try {
    return { file, text: await readFile(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8') };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new CorpusError(
      'missing-lexicon',
      { sv: `Programmets egen ${file} saknas.`, en: `The program's own ${file} is missing.` },
      { file },
    );
  }
}
