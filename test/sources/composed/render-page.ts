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
  const written = (write: (block: Block, at: Place) => string): string[] =>
    blocks.map((block, index) =>
      write(block, { isFirst: blocks[index - 1]?.kind !== block.kind, isLast: blocks[index + 1]?.kind !== block.kind }),
    );
  if (format === 'txt') return { before: '', pieces: written((block, at) => plain(block, at, tight)), after: '' };
  if (format === 'md') return { before: '', pieces: written((block, at) => markdown(block, at, boldCues)), after: '' };
  const title = escaped(blocks.find(({ kind }) => kind === 'title')?.text ?? '');
  const head = `<html lang="sv"><head><meta charset="utf-8"><title>${title}</title></head>`;
  return {
    before: `<!DOCTYPE html>\n${head}\n<body>\n`,
    pieces: written((block, at) => `${html(block, at)}\n`),
    after: '</body></html>\n',
  };
}

/** Whether a block is the first and the last of a run of its kind: the rows of a table stand together. */
interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function plain({ kind, text }: Block, { isLast }: Place, tight: boolean): string {
  const isClose = kind === 'row' ? !isLast : tight && ['heading', 'subheading', 'cue'].includes(kind);
  return (kind === 'definitions' ? text.replaceAll('\t', ': ') : text) + (isClose ? '\n' : '\n\n');
}

function markdown({ kind, text }: Block, { isFirst, isLast }: Place, boldCues: boolean): string {
  const rows = text.split('\n').map((line) => `| ${line.replaceAll('\t', ' | ')} |`);
  const rule = `\n${(rows[0] ?? '').replace(/[^|]+/g, '---')}`;
  const items = text.replace(/^• /gm, '- ');
  const written: Record<Block['kind'], string> = {
    title: `# ${text}`,
    heading: `## ${text}`,
    subheading: `### ${text}`,
    paragraph: items,
    blockquote: `> ${items.replaceAll('\n', '\n> ')}`,
    cue: boldCues ? `**${text}**` : text,
    lines: text.replaceAll('\n', '  \n'),
    definitions: text.replace(/^(.+)\t/gm, '**$1:** ').replaceAll('\n', '  \n'),
    card: [`${rows[0]}${rule}`, ...rows.slice(1)].join('\n'),
    row: `${rows[0]}${isFirst ? rule : ''}`,
  };
  return `${written[kind]}${kind === 'row' && !isLast ? '\n' : '\n\n'}`;
}

function html({ kind, text }: Block, { isFirst, isLast }: Place): string {
  const safe = escaped(text);
  const lines = safe.split('\n').map((line) => line.split('\t'));
  const paragraphs = safe
    .split('\n\n')
    .map((paragraph) =>
      paragraph.startsWith('• ') ? `<ul>${paragraph.replace(/^• (.*)$/gm, '<li>$1</li>')}</ul>` : `<p>${paragraph}</p>`,
    )
    .join('\n');
  const cells = (lines[0] ?? []).map((cell) => (isFirst ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('');
  const written: Record<Block['kind'], string> = {
    title: `<h1>${safe}</h1>`,
    heading: `<h2>${safe}</h2>`,
    subheading: `<h3>${safe}</h3>`,
    paragraph: paragraphs,
    blockquote: `<blockquote>${paragraphs}</blockquote>`,
    cue: `<p><strong>${safe}</strong></p>`,
    lines: `<div>${safe.replaceAll('\n', '<br>')}</div>`,
    definitions: `<dl>${lines.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('\n')}</dl>`,
    card: `<table>${lines.map(([head, value]) => `<tr><th>${head}</th><td>${value}</td></tr>`).join('\n')}</table>`,
    row: `${isFirst ? '<table>\n' : ''}<tr>${cells}</tr>${isLast ? '\n</table>' : ''}`,
  };
  return written[kind];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
