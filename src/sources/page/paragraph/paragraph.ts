/** A stretch of a page that stands by itself: a heading, a paragraph, a list item, a rule between parts. */
export interface Paragraph {
  /** Offsets into the document: the whole, marks of layout included. */
  readonly start: number;
  readonly end: number;
  /** Where the words begin, after `#`, `>` or a bullet. */
  readonly wordsStart: number;
  /** `document.slice(wordsStart, end)`, without the marks of a Markdown heading or of emphasis round the whole. */
  readonly words: string;
  readonly kind: 'heading' | 'text' | 'item' | 'speech' | 'quote' | 'rule';
  /** 1–6 for a heading marked as one, 7 for a line that merely looks like one, 0 for the rest. */
  readonly level: number;
  /** Whether it is data in the guise of text, which is told of and not read. */
  readonly unreadable?: true;
  /** Whether an empty line, or the head of the page, goes before it. */
  readonly apart: boolean;
}
