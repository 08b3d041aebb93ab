import type { Paragraph } from './paragraph.ts';

/** The end of a sentence and, without a space, words that lead into what follows. */
const GLUED = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll}[^.!?:\n"”“„»«]{3,80}:$)/u;

/**
 * A paragraph of running text cut before a line that was copied onto its end: "… en självklar mottagare.Om kommunens
 * ledarpris:".
 */
export function splitAtGluedLead(text: string, paragraph: Paragraph): readonly Paragraph[] {
  const { kind, words, wordsStart, end } = paragraph;
  const at = kind === 'text' ? words.search(GLUED) : -1;
  if (at < 0) return [paragraph];
  const cut = wordsStart + at;
  return [
    { ...paragraph, end: cut, words: text.slice(wordsStart, cut) },
    { ...paragraph, start: cut, wordsStart: cut, words: text.slice(cut, end), apart: false },
  ];
}
