import type { AwardNames } from '../award/award-names.ts';
import { readAwardSentence } from '../award/read-award-sentence.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import { speaksOfCitations } from '../line/find-cue.ts';
import { isSpoken } from '../line/is-spoken.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { LineByName } from './lines-by-name.ts';

/** Where a reason goes on in the sentence that gives the award: "… för att hon", "… för sitt sätt". */
const REASON = /(?<=\s)för (?=(?:att|sin|sitt|sina|hennes|hans|deras) )/gu;

/** Words of a text that can be a reason. */
const FEWEST_WORDS = 12;

/** So many paragraphs in one form make a list. */
const FEWEST = 2;

/**
 * The reasons that go on, one to a paragraph, in a sentence that gives the award, two or more in a row right below a
 * line that says that reasons follow: "Siv Bo utses till årets lärare 2018 för sitt sätt att fråga. Med …" under
 * "Pristagare och motiveringar".
 *
 * @returns them by their paragraphs
 */
export function linesByGiving(paragraphs: readonly Paragraph[], names: AwardNames): ReadonlyMap<number, LineByName> {
  const lines = new Map<number, LineByName>();
  for (const [head, { words, kind }] of paragraphs.entries()) {
    if (!speaksOfCitations(words, kind === 'heading')) continue;
    const row: Omit<LineByName, 'isSure' | 'head'>[] = [];
    for (let at = head + 1; at < paragraphs.length; at += 1) {
      const line = lineOf(paragraphs[at]!, names);
      if (line === null) break;
      row.push(line);
    }
    if (row.length >= FEWEST)
      for (const [offset, line] of row.entries()) lines.set(head + 1 + offset, { ...line, isSure: true, head });
  }
  return lines;
}

function lineOf({ kind, words }: Paragraph, names: AwardNames): Omit<LineByName, 'isSure' | 'head'> | null {
  if ((kind !== 'text' && kind !== 'item') || words.split(/\s+/u).length < FEWEST_WORDS || isSpoken(words)) return null;
  const [sentence = ''] = sentencesOf(words);
  for (const { index } of sentence.matchAll(REASON)) {
    const { award, recipient, years } = readAwardSentence(sentence.slice(0, index).trimEnd(), names);
    if (award !== undefined && recipient !== undefined) return { award, recipient, years, offset: index };
  }
  return null;
}
