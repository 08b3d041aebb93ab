import type { Document, Stated } from '../../records.ts';
import { placeOf } from '../place-of.ts';
import type { ParsedSource } from '../source-format.ts';
import { bareRecipient } from './award/bare-recipient.ts';
import { isFurniture } from './line/is-furniture.ts';
import { isSpoken } from './line/is-spoken.ts';
import { findQuotation, opensQuotation } from './paragraph/find-quotation.ts';
import type { Paragraph } from './paragraph/paragraph.ts';
import { splitParagraphs } from './paragraph/split-paragraphs.ts';
import { DOUBTS, FAULTS } from './text/doubts.ts';

/**
 * A text that is one citation from end to end: its year is stated by hand. A heading above it is left out; headings,
 * speech or furniture further down mean that the text holds more than the citation, and it is doubted. So is a text
 * that begins with a long line without a full stop: it may be a headline, or the citation's own first sentence. One
 * that ends in the middle of a sentence is counted, for a person says that it is the citation, and told of.
 *
 * @returns null for an empty text
 */
export function parseSingle(document: Document, bodyStart: number, stated: Stated): ParsedSource | null {
  const { text } = document;
  const paragraphs = splitParagraphs(text, bodyStart);
  const first = paragraphs.findIndex((paragraph) => !isTitle(paragraph));
  const body = paragraphs.slice(first);
  const head = body[0];
  const last = body.at(-1);
  if (first < 0 || head === undefined || last === undefined) return null;
  const at = head.kind === 'quote' ? head.wordsStart : head.start;
  const quotation = opensQuotation(text, at) ? findQuotation(text, at, last.end) : null;
  const whole = quotation !== null && /^[.\s]*$/.test(text.slice(quotation.close, last.end));
  const [start, end] = whole ? [quotation.start, quotation.end] : [at, last.end];
  const mixed = body.some(
    (paragraph) =>
      isTitle(paragraph) || paragraph.kind === 'rule' || isFurniture(paragraph.words) || isSpoken(paragraph.words),
  );
  const unclear = body.length > 1 && head.kind === 'heading';
  const halfQuoted = !whole && opensQuotation(text, at) && quotation === null;
  const code = halfQuoted ? 'unclosed-quote' : mixed || unclear ? 'doubtful-announcement' : undefined;
  const message = halfQuoted ? FAULTS['unclosed-quote'] : DOUBTS['doubtful-announcement'];
  const { year, award, recipient, distinction } = stated;
  const citation = {
    text: text.slice(start, end),
    start,
    end,
    ...(year !== undefined && { year }),
    ...(award !== undefined && { award }),
    ...(recipient !== undefined && { recipient: bareRecipient(recipient) }),
    ...(distinction !== undefined && { distinction }),
    ...(code !== undefined && { doubt: { code, message, ...placeOf(document, start) } }),
  };
  const isCut = code === undefined && !ENDS.test(citation.text);
  return {
    citations: [citation],
    notices: isCut ? [{ code: 'unfinished-citation', message: UNFINISHED, ...placeOf(document, end - 1) }] : [],
  };
}

/** A sentence's end, but for dots that say that something follows. */
const ENDS = /(?<!\.\.)[.!?]["”“»’)\]*_]*$|[.!?…]["”“»]$/u;

const UNFINISHED = {
  sv: 'Texten slutar mitt i en mening. Den räknas, som det står överst i filen; se efter att den är hel.',
  en: 'The text ends in the middle of a sentence. It is counted, as the head of the file says; see that it is whole.',
};

/** Words from which on a line without a full stop may be a sentence all the same, in a text that holds one citation. */
const FEWEST_OF_SENTENCE = 8;

function isTitle({ kind, level, words }: Paragraph): boolean {
  return kind === 'heading' && (level < 7 || words.split(/\s+/).length < FEWEST_OF_SENTENCE);
}
