import type { Block } from './block.ts';

export type PageFormat = 'txt' | 'md' | 'html';

/** How a page is written. */
export interface Rendering {
  readonly format: PageFormat;
  /** Whether no empty line parts a heading or cue from what it stands over; in plain text only. */
  readonly tight: boolean;
  /** Whether cues are bold; in Markdown only. */
  readonly boldCues: boolean;
}

/** A page as it is written: each block in turn, with what stands before and after all of them. */
export interface RenderedPage {
  readonly before: string;
  /** Those of the blocks, in their order. */
  readonly pieces: readonly string[];
  readonly after: string;
}

export function renderPage(blocks: readonly Block[], { format, tight, boldCues }: Rendering): RenderedPage {
  if (format === 'txt') return { before: '', pieces: blocks.map((block) => plain(block, tight)), after: '' };
  if (format === 'md') return { before: '', pieces: blocks.map((block) => markdown(block, boldCues)), after: '' };
  const title = escaped(blocks.find(({ kind }) => kind === 'title')?.text ?? '');
  const head = `<html lang="sv"><head><meta charset="utf-8"><title>${title}</title></head>`;
  return {
    before: `<!DOCTYPE html>\n${head}\n<body>\n`,
    pieces: blocks.map((block) => `${html(block)}\n`),
    after: '</body></html>\n',
  };
}

function plain({ kind, text }: Block, tight: boolean): string {
  return text + (tight && ['heading', 'subheading', 'cue'].includes(kind) ? '\n' : '\n\n');
}

function markdown({ kind, text }: Block, boldCues: boolean): string {
  const written: Record<Block['kind'], string> = {
    title: `# ${text}`,
    heading: `## ${text}`,
    subheading: `### ${text}`,
    paragraph: text,
    blockquote: `> ${text.replaceAll('\n', '\n> ')}`,
    cue: boldCues ? `**${text}**` : text,
    lines: text.replaceAll('\n', '  \n'),
  };
  return `${written[kind]}\n\n`;
}

function html({ kind, text }: Block): string {
  const safe = escaped(text);
  const paragraphs = safe
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
  const written: Record<Block['kind'], string> = {
    title: `<h1>${safe}</h1>`,
    heading: `<h2>${safe}</h2>`,
    subheading: `<h3>${safe}</h3>`,
    paragraph: paragraphs,
    blockquote: `<blockquote>${paragraphs}</blockquote>`,
    cue: `<p><strong>${safe}</strong></p>`,
    lines: `<div>${safe.replaceAll('\n', '<br>')}</div>`,
  };
  return written[kind];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
