import { isFirstPerson } from '../line/is-first-person.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { JURY_SAYS } from '../line/jury-says.ts';
import { findQuotation, opensQuotation, type Quotation } from '../paragraph/find-quotation.ts';
import type { PageView } from '../view/page-view.ts';
import type { CitationText, Fault } from './citation-text.ts';
import { faultOfEnd } from './fault-of-end.ts';

/** No citation is longer, in characters; a quotation not closed by then is not closed. */
const LONGEST = 20_000;

/** Reads a text from its opening mark to the mark that closes it, and doubts it by what stands inside and after. */
export function readQuotedText(view: PageView, at: number, index: number): CitationText {
  const { text, paragraphs } = view;
  const boundary = view.nextNew[index]!;
  const limit = Math.min(paragraphs[boundary]?.start ?? text.length, at + LONGEST);
  const quotation = findQuotation(text, at, limit);
  if (quotation === null) {
    return { start: at + 1, end: limit, last: index, quoted: true, fault: 'unclosed-quote' };
  }
  const lastOf = (end: number) => {
    let last = index;
    while (last + 1 < paragraphs.length && paragraphs[last + 1]!.start < end) last += 1;
    return last;
  };
  const last = lastOf(quotation.close);
  const end = quotation.end;
  const tail = text.slice(quotation.close, paragraphs[last]!.end);
  const base = { start: quotation.start, quoted: true };
  if (hasForeignInside(view, at, index, last, end, /^[.*_\s]*$/.test(tail)))
    return { ...base, end, last, fault: 'interrupted' };
  const next = nextWhole(view, last, tail, boundary);
  if (next !== null && !isFirstPerson(text.slice(next.start, next.end)) && !signedBelow(view, last + 1)) {
    return { ...base, end, last: lastOf(next.close), fault: 'unsure-end' };
  }
  const ending = faultOfTail(tail) ?? faultOfEnd(text.slice(quotation.start, end), true);
  const fault = ending === 'attributed' && last > index ? 'interrupted' : ending;
  return { ...base, end, last, ...(fault !== undefined && { fault }) };
}

/** A next paragraph that is one whole quotation of its own: the jury's second paragraph, or someone else's words. */
function nextWhole(view: PageView, last: number, tail: string, boundary: number): Quotation | null {
  const next = view.paragraphs[last + 1];
  if (next === undefined || last + 1 >= boundary || !/^[.*_\s]*$/.test(tail) || next.kind !== 'text') return null;
  if (!opensQuotation(view.text, next.wordsStart)) return null;
  const quotation = findQuotation(view.text, next.wordsStart, next.end);
  return quotation !== null && /^[.*_\s]*$/.test(view.text.slice(quotation.close, next.end)) ? quotation : null;
}

/** Whether the line under a quotation names who said it. */
function signedBelow(view: PageView, index: number): boolean {
  const next = view.paragraphs[index + 1];
  if (next === undefined || next.words.length > 90 || /jury|motivering/iu.test(next.words)) return false;
  return (
    next.kind === 'speech' ||
    next.kind === 'heading' ||
    /^(?:säger|sa|berättar|kommenterar)(?!\p{L})/iu.test(next.words)
  );
}

/** "’Den ska hålla i handen’, skriver hon": what a reason lets its winner say, in marks of another kind. */
const NESTED_SPEECH =
  /(?<!\p{L})[’'‘](?:[^’'‘"”“\n]|(?<=\p{L})[’'](?=\p{L}))+[’'],? \p{Ll}+ (?:hon|han|hen|de)(?!\p{L})/gu;

const SINGLE = /[’'‘]/u;

/**
 * Whether something else stands between the marks: a page number, furniture, or, where the closing mark does not end
 * its paragraph, a voice that says "vi" all at once.
 */
function hasForeignInside(
  { text, paragraphs }: PageView,
  at: number,
  first: number,
  last: number,
  end: number,
  closesParagraph: boolean,
): boolean {
  const opening = isFirstPerson(paragraphs[first]!.words);
  return paragraphs.slice(first + 1, last + 1).some(({ kind, start, words }) => {
    const inside = text.slice(start, Math.min(start + words.length, end));
    return (
      kind === 'rule' ||
      isFurniture(words) ||
      isSpoken(closesParagraph && !SINGLE.test(text[at]!) ? inside.replace(NESTED_SPEECH, '') : inside) ||
      (isFirstPerson(inside) && !opening && !closesParagraph) ||
      /^(?:sida )?\d+(?: ?(?:av|\/|\()\s?\d+\)?)?$/iu.test(words)
    );
  });
}

/**
 * Whether what the jury says may go on in a second quotation: not in one that somebody else speaks, a sentence later.
 */
function goesOn(tail: string): boolean {
  if (!/["”“„»«]/u.test(tail)) return false;
  const said = /^[^."”“„»«]*\.\s+/u.exec(tail)?.[0];
  const later = said === undefined ? tail : tail.slice(said.length);
  return said === undefined || !isSpoken(later) || /jury|motivering|nämnd|fortsätter|vidare/iu.test(later);
}

function faultOfTail(tail: string): Fault | undefined {
  const rest = tail.replace(/^[*_]{1,2}/, '').trim();
  if (
    /^[.…]?$/.test(rest) ||
    /^[.]?\s*[–—,-]*\s*(?:ur )?jury(?:n|ns motivering)?\.?$/iu.test(rest) ||
    /^\((?:ur )?juryns? .*\)\.?$/iu.test(rest)
  )
    return undefined;
  if (JURY_SAYS.test(rest)) return goesOn(rest) || /:\s*$/.test(rest) ? 'interrupted' : undefined;
  if (/^[,–—-]?\s*(?:säger|sa|sade|berättar|menar|kommenterar|tycker|skriver|förklarar)(?!\p{L})/iu.test(rest))
    return 'attributed';
  return /^[.!?]?\s*["”“„»«]?\p{Lu}/u.test(rest) || /^[–—-]\s*\p{Lu}/u.test(rest) ? undefined : 'unsure-end';
}
