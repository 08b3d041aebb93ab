import type { Paragraph } from '../paragraph/paragraph.ts';
import type { LineByName } from './lines-by-name.ts';
import { reasonBelowName } from './reason-below-name.ts';

const YEAR = /^[*_]*(?:[Åå]r )?((?:19|20)\d\d)[*_:]*$/u;

/** "Priset delades mellan två översättare." between a year and its winners. */
const SHARED = /^\p{L}+(?:et|en) (?:delas|delades)(?: \p{Ll}+){0,2} (?:mellan|av|på) [^.!?]{2,60}\.$/u;

/** So many paragraphs in one form make a list. */
const FEWEST = 2;

/**
 * The reasons of a register, each below a year that stands alone and the name of whose it is: "2021", "Siv Bo, lärare",
 * "för hennes kartor." The name may stand on a line or in a heading, and several may share a year.
 *
 * @returns them by their paragraphs; none where fewer than two are in this form and under what looks like a name
 */
export function linesByYear(paragraphs: readonly Paragraph[]): ReadonlyMap<number, LineByName> {
  const lines = new Map<number, LineByName>();
  let named = 0;
  for (const [head, { words: above }] of paragraphs.entries()) {
    const year = YEAR.exec(above)?.[1];
    if (year === undefined) continue;
    const from = SHARED.test(paragraphs[head + 1]?.words ?? '') ? head + 2 : head + 1;
    for (let index = from; index < paragraphs.length; index += 1) {
      const onLine = paragraphs[index]!.kind === 'heading' ? `${paragraphs[index]!.words}\n` : '';
      if (onLine !== '') index += 1;
      const { kind, words = '' } = paragraphs[index] ?? {};
      const line = kind === 'text' ? reasonBelowName(`${onLine}${words}`) : null;
      if (line === null) break;
      const recipient = line.recipient.replace(/, \p{Ll}.*$/u, '');
      const offset = line.offset - onLine.length;
      if (line.isNamed) named += 1;
      lines.set(index, { recipient, years: [Number(year)], offset, isSure: true, head });
    }
  }
  return named < FEWEST ? new Map() : lines;
}
