import { CorpusError } from '../../src/errors.ts';

/**
 * The text of a lexicon file: UTF-8, line ends of one kind, letters composed.
 * @param file path below the corpus
 * @throws CorpusError when the bytes are no UTF-8
 */
export function decodeLexicon(bytes: Uint8Array, file: string): string {
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
