import type { ComparedText, Document } from '../records.ts';
import { readFrontMatter } from './front-matter.ts';

/**
 * What is left of a document when the citations it quotes are taken out, their quotation marks with them.
 *
 * @param quoted offsets of the citations, in any order
 * @returns stretches in order, trimmed, none without a letter
 */
export function stretchesOutside(
  document: Document,
  quoted: readonly { readonly start: number; readonly end: number }[],
): ComparedText['stretches'] {
  const { text } = document;
  const stretches: ComparedText['stretches'][number][] = [];
  let from = readFrontMatter(text, document.id)?.bodyStart ?? 0;
  const add = (to: number) => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const end = start + raw.trim().length;
    if (/\p{L}/u.test(raw)) stretches.push({ start, end, text: text.slice(start, end) });
  };
  for (const { start, end } of quoted.toSorted((a, b) => a.start - b.start)) {
    add(start - (/["”“„»«'’‘>*_ ]*$/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0));
    from = end + (/^["”“»«'’‘*_]*/.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  }
  add(text.length);
  return stretches;
}
