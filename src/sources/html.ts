import { decodeBytes } from './decode-bytes.ts';
import { extractHtml } from './html/extract-html.ts';
import { parseText } from './page.ts';
import type { SourceFormat } from './source-format.ts';

/**
 * A web page saved as HTML. Its text is laid out as Markdown, so that headings, lists and blockquotes are still seen.
 */
export const html: SourceFormat = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  async extract(bytes, file) {
    const { text, notices } = decodeBytes(bytes, file);
    return { ...(await extractHtml(text)), notices };
  },
  parse: parseText,
};
