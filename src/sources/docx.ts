import { CorpusError } from '../errors.ts';
import { extractHtml } from './html/extract-html.ts';
import { parseText } from './page.ts';
import type { SourceFormat } from './source-format.ts';

/** A Word document. Its headings, lists and tables are kept; a place is the paragraph's number. */
export const docx: SourceFormat = {
  name: 'docx',
  extensions: ['.docx'],
  async extract(bytes, file) {
    const { default: mammoth } = await import('mammoth');
    try {
      const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { externalFileAccess: false });
      const { text } = await extractHtml(value);
      return { text, notices: [] };
    } catch {
      throw new CorpusError(
        'unreadable-docx',
        {
          sv: 'Filen går inte att läsa som ett Word-dokument: den är skadad, låst eller av ett annat slag. Öppna den i Word och spara den på nytt som .docx, eller spara texten som .txt.',
          en: 'The file cannot be read as a Word document: it is damaged, locked or of another kind. Open it in Word and save it anew as .docx, or save the text as .txt.',
        },
        { file },
      );
    }
  },
  parse: parseText,
};
