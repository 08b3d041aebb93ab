import type { HTMLElement, Node } from 'node-html-parser';
import { decodeBytes } from './decode-bytes.ts';
import { labelOfClass } from './label-of-class.ts';
import { normalizeText } from './normalize-text.ts';
import { readLabel } from './page/award/read-label.ts';
import { parseText } from './page.ts';
import type { ExtractedText, SourceFormat } from './source-format.ts';

/** A web page saved as HTML. Its text is laid out as Markdown, so that headings, lists and blockquotes are still seen. */
export const html: SourceFormat = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  async extract(bytes, file) {
    const { text, notices } = decodeBytes(bytes, file);
    return { ...(await extractHtml(text)), notices };
  },
  parse: parseText,
};

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'NAV',
  'ASIDE',
  'FORM',
  'SELECT',
  'IFRAME',
  'HEAD',
  'DIALOG',
  'LABEL',
  'MENU',
]);
const BLOCKS = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'FIGURE',
  'FIGCAPTION',
  'BLOCKQUOTE',
  'UL',
  'OL',
  'DL',
  'DT',
  'DD',
  'TABLE',
  'TBODY',
  'THEAD',
  'TFOOT',
  'CAPTION',
  'ADDRESS',
  'PRE',
  'HR',
  'BODY',
  'DETAILS',
  'SUMMARY',
  'HTML',
]);
const COOKIE = /cookie|consent|kakor|breadcrumb|skip-link|share|social/i;

/** Text built line by line, each with the line of the source it came from. */
class Layout {
  private readonly lines: string[] = [];
  private readonly sources: number[] = [];
  private line = '';
  private source = 0;

  add(words: string, source: number): void {
    if (this.line === '') {
      this.source = source;
      this.line = words.trimStart();
    } else {
      this.line += this.line.endsWith(' ') ? words.trimStart() : words;
    }
  }

  /** Ends the line; with `blank`, an empty line follows it. */
  end(blank: boolean): void {
    const line = this.line.trim();
    if (line !== '') {
      this.lines.push(line);
      this.sources.push(this.source);
    }
    this.line = '';
    if (blank && this.lines.length > 0 && this.lines.at(-1) !== '') {
      this.lines.push('');
      this.sources.push(this.sources.at(-1) ?? 1);
    }
  }

  result(): { readonly text: string; readonly sourceLines: readonly number[] } {
    return { text: this.lines.join('\n'), sourceLines: this.sources };
  }
}

/** Takes the text out of a web page. Scripts, menus, footers and cookie boxes are left out. */
export async function extractHtml(source: string): Promise<Omit<ExtractedText, 'notices'>> {
  const { parse, NodeType } = await import('node-html-parser');
  const root = parse(
    source.replace(/<!doctype[^>]*>/i, (mark) => ' '.repeat(mark.length)),
    { blockTextElements: { script: false, style: false, noscript: false } },
  );
  const lineAt = lineCounter(source);
  const layout = new Layout();

  const walk = (node: Node, quoted: boolean): void => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const words = normalizeText(node.text).replace(/[ \t\n\r]+/g, ' ');
      const lead = /^\s*/.exec(node.rawText)?.[0].length ?? 0;
      if (words.trim() !== '' || words === ' ') layout.add(words, lineAt(node.range[0] + lead));
      return;
    }
    if (node.nodeType !== NodeType.ELEMENT_NODE && node.parentNode !== null) return;
    const element = node as HTMLElement;
    const tag = element.rawTagName?.toUpperCase() ?? '';
    if (
      SKIPPED.has(tag) ||
      (tag === 'BUTTON' && !unfolds(element)) ||
      (tag === 'FOOTER' && !quoted) ||
      isHidden(element)
    )
      return;
    const line = lineAt(element.range[0]);
    if (tag === 'BR') layout.end(false);
    else if (
      quoted &&
      (tag === 'FOOTER' || tag === 'CITE') &&
      element.closest('blockquote')?.text.trim().endsWith(element.text.trim())
    )
      signature(element, line);
    else if (tag === 'BUTTON') block(element, '', line, false);
    else if (/^H[1-6]$/.test(tag)) block(element, `${'#'.repeat(Number(tag[1]))} `, line, false);
    else if (tag === 'LI') {
      layout.end(false);
      layout.add(quoted ? '• ' : '- ', line);
      children(element, quoted);
      layout.end(false);
    } else if (tag === 'BLOCKQUOTE' && !quoted) quote(element, line);
    else if (tag === 'Q') {
      layout.add('”', line);
      children(element, quoted);
      layout.add('”', line);
    } else if (tag === 'TR') row(element, quoted);
    else if (tag === 'DT') term(element, line, quoted);
    else if (tag === 'DD') {
      children(element, quoted);
      layout.end(!isLabelled(element));
    } else if (BLOCKS.has(tag)) {
      layout.end(!quoted);
      const label = labelOfClass(element);
      if (label !== undefined) layout.add(`${label}: `, line);
      children(element, quoted);
      layout.end(!quoted);
      if (tag === 'DL' || (tag === 'TABLE' && hasHeads(element))) {
        layout.add('---', line);
        layout.end(true);
      }
    } else children(element, quoted);
  };
  const children = (element: HTMLElement, quoted: boolean): void => {
    for (const child of element.childNodes) walk(child, quoted);
  };
  const block = (element: HTMLElement, mark: string, line: number, quoted: boolean): void => {
    layout.end(true);
    layout.add(mark, line);
    layout.add(normalizeText(element.text).replace(/\s+/g, ' ').trim(), line);
    layout.end(!quoted);
  };
  /** The term of a definition list: a label when it is known as one, else a heading. */
  const term = (element: HTMLElement, line: number, quoted: boolean): void => {
    if (!isLabel(element.text)) {
      block(element, '###### ', line, quoted);
      return;
    }
    layout.end(false);
    children(element, quoted);
    layout.add(element.text.trim().endsWith(':') ? ' ' : ': ', line);
  };
  /** A blockquote: `>` before its first line, and no empty line inside. */
  const quote = (element: HTMLElement, line: number): void => {
    layout.end(true);
    layout.add('> ', line);
    children(element, true);
    layout.end(true);
  };
  /** Who a blockquote is by: a line of its own after the text. */
  const signature = (element: HTMLElement, line: number): void => {
    layout.end(false);
    layout.add(`– ${element.text.replace(/\s+/g, ' ').trim()}`, line);
    layout.end(false);
  };
  /** A row of a table with headed columns becomes a labelled record; any other row a line for each cell. */
  const row = (element: HTMLElement, quoted: boolean): void => {
    const table = element.closest('table');
    const heads = table === null ? [] : headsOf(table);
    const cells = cellsOf(element);
    const headed = table !== null && hasHeads(table);
    layout.end(true);
    if (headed && element === table?.querySelectorAll('tr')[0]) return;
    cells.forEach((cell, index) => {
      layout.end(!headed);
      if (headed) layout.add(`${heads[index] ?? ''}: `, lineAt(cell.range[0]));
      children(cell, headed || quoted);
      layout.end(false);
    });
    layout.end(true);
  };

  walk(root, false);
  layout.end(false);
  return layout.result();
}

/** What the first row of a table says. */
function headsOf(table: HTMLElement): readonly string[] {
  const cells = table.querySelectorAll('tr')[0]?.querySelectorAll('th, td') ?? [];
  return cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim());
}

/** Whether a table has a column of citations. */
function hasHeads(table: HTMLElement): boolean {
  return headsOf(table).some((head) => head.length <= 40 && /motivering|utlåtande|omdöme/i.test(head));
}

/** The cells of a row, with those of rows above that reach down to it. */
function cellsOf(row: HTMLElement): readonly HTMLElement[] {
  const own = row.childNodes.filter((child): child is HTMLElement =>
    /^T[HD]$/i.test((child as HTMLElement).rawTagName ?? ''),
  );
  let above: HTMLElement | null | undefined = row.previousElementSibling;
  for (let distance = 1; above?.rawTagName?.toUpperCase() === 'TR' && distance < MOST_ROWS; distance += 1) {
    above.querySelectorAll('th, td').forEach((cell, column) => {
      if (Number(cell.getAttribute('rowspan') ?? 1) > distance) own.splice(column, 0, cell);
    });
    above = above.previousElementSibling;
  }
  return own;
}

/** No cell reaches further down. */
const MOST_ROWS = 20;

function isLabel(words: string): boolean {
  return readLabel(`${words.replace(/\s+/g, ' ').trim().replace(/:$/, '')}:`) !== null;
}

/** Whether the term before a definition is a label. */
function isLabelled(definition: HTMLElement): boolean {
  let before: HTMLElement | null = definition.previousElementSibling;
  while (before?.rawTagName.toUpperCase() === 'DD') before = before.previousElementSibling;
  return before !== null && before !== undefined && isLabel(before.text);
}

function isHidden(element: HTMLElement): boolean {
  const marks = `${element.getAttribute?.('class') ?? ''} ${element.getAttribute?.('id') ?? ''} ${element.getAttribute?.('role') ?? ''}`;
  return (
    COOKIE.test(marks) ||
    /navigation|contentinfo/.test(marks) ||
    element.getAttribute?.('hidden') !== undefined ||
    element.getAttribute?.('aria-hidden') === 'true'
  );
}

/** Whether a button heads what it shows and hides: the name of a panel in an accordion. */
function unfolds(button: HTMLElement): boolean {
  return (
    ['aria-expanded', 'aria-controls', 'data-toggle', 'data-bs-toggle'].some(
      (name) => button.getAttribute(name) !== undefined,
    ) || /accordion|toggle|collapse/i.test(button.getAttribute('class') ?? '')
  );
}

/** Line numbers by binary search: a page of a megabyte asks for thousands. */
function lineCounter(source: string): (offset: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
