import type { AwardNames } from '../award/award-names.ts';
import { readAwardHeading } from '../award/read-award-heading.ts';
import { speaksOfCitations } from '../line/find-cue.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { speaksForItself } from '../line/speaks-for-itself.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { LineByName } from './lines-by-name.ts';

/** "**Årets chef: Siv Bo** – En chef som …", "Årets chef: Siv Bo. En chef som …" */
const HEAD_FIRST =
  /^(?:([*_]{2,3})(\p{Lu}[^*_]{3,100}?)[.:]?\1[.:]?|(\p{Lu}[^.!?–—:"”“]{3,60}: \p{Lu}[^.!?–—:"”“]{2,60}?)(?:[.:]|(?=\s[–—-]\s)))\s+(?:[–—-]\s+)?(?=\p{Lu})/u;

/** Words of a text that can be a reason. */
const FEWEST_WORDS = 8;

/** So many lines in one form make a list. */
const FEWEST = 2;

/** The list is announced near it. */
const FURTHEST = 6;

/**
 * The texts that stand one to a paragraph behind an award and the name of who got it, two or more in a row. They are
 * reasons where the page says shortly above that such follow: "Här är motiveringarna i sin helhet."
 *
 * @returns them by their paragraphs
 */
export function linesByAward(paragraphs: readonly Paragraph[], names: AwardNames): ReadonlyMap<number, LineByName> {
  const lines = new Map<number, LineByName>();
  for (let index = 0; index < paragraphs.length; index += 1) {
    const row: Omit<LineByName, 'isSure' | 'head'>[] = [];
    for (let at = index; at < paragraphs.length; at += 1) {
      const line = lineOf(paragraphs[at]!, names);
      if (line === null) break;
      row.push(line);
    }
    if (row.length >= FEWEST) {
      const above = paragraphs.slice(Math.max(0, index - FURTHEST), index);
      const isSure = above.some(({ words, kind }) => speaksOfCitations(words, kind === 'heading'));
      for (const [offset, line] of row.entries()) lines.set(index + offset, { ...line, isSure, head: index - 1 });
    }
    index += row.length;
  }
  return lines;
}

function lineOf({ kind, words }: Paragraph, names: AwardNames): Omit<LineByName, 'isSure' | 'head'> | null {
  if ((kind !== 'text' && kind !== 'item') || !/[.!?]$/u.test(words)) return null;
  const [whole, , marked, plain] = HEAD_FIRST.exec(words) ?? [];
  const head = marked ?? plain;
  if (whole === undefined || head === undefined) return null;
  const { award, recipient, years } = readAwardHeading(head, names);
  if (award === undefined || recipient === undefined || years.length > 0) return null;
  const text = words.slice(whole.length);
  const isText = text.split(/\s+/u).length >= FEWEST_WORDS;
  return isText && !isFurniture(text) && !isSpoken(text) && !speaksForItself(text)
    ? { award, recipient, offset: whole.length }
    : null;
}
