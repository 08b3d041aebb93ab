import { namesAward } from '../award/award-name.ts';
import { readLabel } from '../award/read-label.ts';
import { headsMentions } from '../line/heads-mentions.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isSpoken } from '../line/is-spoken.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { reasonBehindName } from './reason-behind-name.ts';

/**
 * A reason behind the name of whose it is, "Vara: Kommunen har …", and where it begins, counted from the head of the
 * words.
 */
export interface LineByName {
  readonly recipient: string;
  /** What stands before the name, where that is its award: "Årets chef: Siv Bo". */
  readonly award?: string;
  /** The years of the sentence that gives it. */
  readonly years?: readonly number[];
  readonly offset: number;
  /** Whether the page uses each name of the row: what stands before the colons may else be classes. */
  readonly isSure: boolean;
  /** The paragraph that announces it and its neighbors. */
  readonly head: number;
}

/** "Juryns motivering till finalisterna", "Motiveringar:", "Juryns motivering" */
const OVER_THEM =
  /^[*_]*(?:\p{L}+s )?motivering(?:en|ar|arna)?(?: (?:till|för|om) (?:de |årets |alla |samtliga )*(?:\p{L}+ )?(?:finalisterna|vinnarna|pristagarna|mottagarna|stipendiaterna|hedersomnämnandena))?[*_]*:?[*_]*$/iu;

/** "Juryns motivering": may as well be over one text, in parts of which each has a head of its own. */
const OVER_ONE = /^[*_]*(?:\p{L}+s )?motivering(?:en)?[*_]*:?[*_]*$/iu;

const NAME_FIRST = /^[*_]*(\p{Lu}[^:.!?"”“„»«\n]{1,60}?)[*_]*:[*_]*\s+(?=["”“„»«]?\p{Lu})/u;

/** Finalists are told of near their reasons. */
const FURTHEST = 50;

/** Words of a text that can be a reason. */
const FEWEST_WORDS = 6;

/**
 * The reasons that stand one to a paragraph behind the names of their recipients: two or more in a row below a line
 * that announces them, or any that have the form of one below "Hedersomnämnanden".
 *
 * @returns them by their paragraphs
 */
export function linesByName(paragraphs: readonly Paragraph[]): ReadonlyMap<number, LineByName> {
  const lines = new Map<number, LineByName>();
  for (const [head, { words, kind }] of paragraphs.entries()) {
    const isOverMentions = headsMentions(words);
    if (kind === 'rule' || kind === 'speech' || !(isOverMentions || OVER_THEM.test(words))) continue;
    const found: (readonly [number, Omit<LineByName, 'isSure'>])[] = [];
    for (let index = head + 1; index < paragraphs.length; index += 1) {
      const line = lineOf(paragraphs[index]!, head, isOverMentions);
      if (line === null) break;
      found.push([index, line]);
    }
    const isUsed = ({ recipient }: Pick<LineByName, 'recipient'>, words: string) =>
      words.includes(recipient, recipient.length) ||
      paragraphs.slice(Math.max(0, head - FURTHEST), head).some((above) => above.words.includes(recipient));
    const isSure = isOverMentions || found.every(([index, line]) => isUsed(line, paragraphs[index]!.words));
    if (isOverMentions || (found.length > 1 && (isSure || !OVER_ONE.test(words))))
      for (const [index, line] of found) lines.set(index, { ...line, isSure });
  }
  return lines;
}

function lineOf({ kind, words }: Paragraph, head: number, isMention: boolean): Omit<LineByName, 'isSure'> | null {
  if ((kind !== 'text' && kind !== 'item') || readLabel(words) !== null || isFurniture(words) || isSpoken(words))
    return null;
  const named = isMention ? reasonBehindName(words) : behindName(words);
  return named === null || !/[.!?]["”“»*_]*$/u.test(words) ? null : { ...named, head };
}

function behindName(words: string): Pick<LineByName, 'recipient' | 'offset'> | null {
  const [whole, recipient] = NAME_FIRST.exec(words) ?? [];
  if (whole === undefined || recipient === undefined || namesAward(recipient)) return null;
  return words.slice(whole.length).split(/\s+/u).length < FEWEST_WORDS ? null : { recipient, offset: whole.length };
}
