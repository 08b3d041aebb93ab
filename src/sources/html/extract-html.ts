import type { HTMLElement, Node } from 'node-html-parser';
import { joinDividedWords } from '../join-divided-words.ts';
import { labelOfClass } from '../label-of-class.ts';
import { normalizeText } from '../normalize-text.ts';
import { type Label, readLabel } from '../page/award/read-label.ts';
import type { ExtractedText } from '../source-format.ts';
import { isLeftOut } from './is-left-out.ts';
import { Layout } from './layout.ts';
import { lineCounter } from './line-counter.ts';
import { oncePerElement } from './once-per-element.ts';
import { cellsOf, hasHeads, headsOf, holdsOneRecord } from './table-cells.ts';

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
    if (isLeftOut(element, tag, quoted)) return;
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
      if (tag === 'DL' || (tag === 'TABLE' && (hasHeads(element) || holdsOneRecord(element)))) {
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
    if (!isLabelTerm(element)) {
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
  /**
   * A row of a table with headed columns becomes a labelled record, that of a table of one record a line of it; any
   * other row a line for each cell.
   */
  const row = (element: HTMLElement, quoted: boolean): void => {
    const table = element.closest('table');
    const heads = table === null ? [] : headsOf(table);
    const cells = cellsOf(element);
    if (table !== null && holdsOneRecord(table)) {
      const [label, value] = cells;
      layout.end(false);
      layout.add(`${label!.text.trim().replace(/:$/u, '')}: `, lineAt(label!.range[0]));
      children(value!, true);
      layout.end(false);
      return;
    }
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
  const { text, ...places } = layout.result();
  return { ...places, text: joinDividedWords(text) };
}

/** "Motivering"; not "Årets lag: Friggesunds IK", which is a label with its value. */
function isLabel(words: string): boolean {
  return fieldOf(words) !== undefined;
}

function fieldOf(words: string): Label['field'] | undefined {
  const label = readLabel(`${words.replace(/\s+/g, ' ').trim().replace(/:$/, '')}:`);
  return label?.value === '' ? label.field : undefined;
}

/** "Lärosäte", "Arbetets titel": a term that can be a label by its form; not "Umeå", "Siv Bo". */
const LABEL_FORM = /^(?!.*(?:kommun|stad)$)\p{Lu}\p{Ll}{4,}(?: \p{Ll}+){0,3}:?$/u;

/**
 * Whether the term of a definition list is a label: by its own words, or by its form beside labels that say who won and
 * why.
 */
function isLabelTerm(term: HTMLElement): boolean {
  if (isLabel(term.text)) return true;
  if (!LABEL_FORM.test(term.text.replace(/\s+/g, ' ').trim())) return false;
  return term.parentNode !== null && saysWhoAndWhy(term.parentNode);
}

/** Whether a definition list has labels that say who won and why. */
const saysWhoAndWhy = oncePerElement((list: HTMLElement): boolean => {
  const fields = new Set(list.querySelectorAll('dt').map((term) => fieldOf(term.text)));
  return fields.has('text') && (fields.has('recipient') || fields.has('holder'));
});

/** Whether the term before a definition is a label. */
function isLabelled(definition: HTMLElement): boolean {
  let before: HTMLElement | null = definition.previousElementSibling;
  while (before?.rawTagName.toUpperCase() === 'DD') before = before.previousElementSibling;
  return before !== null && before !== undefined && isLabelTerm(before);
}
