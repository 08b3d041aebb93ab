import type { Block } from './block.ts';
import type { Draws } from './draws.ts';
import { type Facts, fillWords } from './fill-words.ts';
import { type Award, parts, type Recipient } from './parts.ts';

/** The lists of parts that say nothing of a citation. */
type Noise = 'quotes' | 'introductions' | 'background' | 'earlier' | 'starts' | 'ends' | 'headlines';

/** A citation as it will be given: to whom, for what, when. */
export interface Giving {
  readonly award: Award;
  readonly recipient: Recipient;
  readonly year: number;
  /** What is given in place of the award itself. */
  readonly distinction?: string;
}

/** What all frames of pages write with. */
export interface Writer {
  readonly draws: Draws;
  readonly year: number;
  award(): Award;
  recipient(): Recipient;
  /** The block that a citation ends, after the words that come first in it. */
  citation(giving: Giving, how: { before?: string; quoted: boolean; kind?: Block['kind'] }): Block;
  /** So many paragraphs of noise. */
  paragraphs(list: Noise, count: number, facts: Facts): Block[];
  /** What stands first or last on a page, line by line. */
  lines(list: 'starts' | 'ends', facts: Facts): Block;
}

const MARKS = ['””', '””', '""', '“”', '»»', '„“', '»«', '"”', '“"'];

/** Those of a quotation inside a citation. */
const INNER_MARKS = ['’’', '’’', "''", '""', '””', '‘’'];

/** What has no room for a second paragraph. */
const LINED: readonly Block['kind'][] = ['lines', 'definitions', 'card', 'row'];

/** @param draws what is chosen on the page */
export function writerOf(draws: Draws): Writer {
  const isMixed = draws.chance(0.15);
  let marks = draws.pick(MARKS);
  const inner = draws.pick(INNER_MARKS);
  return {
    draws,
    year: draws.between(2008, 2024),
    award: () => draws.fresh(parts.awards),
    recipient: () => draws.fresh(parts.recipients),
    citation({ award, recipient, year, distinction }, { before = '', quoted, kind = 'paragraph' }) {
      // Where nothing shows the end of a citation of several paragraphs, a reader would doubt it.
      const part = draws.fresh(parts.citations, (text) => (quoted && !LINED.includes(kind)) || !text.includes('\n\n'));
      const text = fillWords(part, { year, award: award.name, recipient: recipient.full });
      if (isMixed) marks = draws.pick(MARKS);
      const written = quoted ? marks[0] + withMarksInside(text, inner) + marks[1] : text;
      const told = { year, recipient, text, ...(distinction !== undefined && { distinction }) };
      return { kind, text: before + written, citation: told };
    },
    paragraphs: (list, count, facts) =>
      Array.from({ length: count }, () => ({
        kind: 'paragraph',
        text: fillWords(draws.fresh(parts[list]), facts),
      })),
    lines: (list, facts) => ({ kind: 'lines', text: fillWords(draws.fresh(parts[list]), facts) }),
  };
}

/** At the head of a paragraph they would be read as those of the whole. */
function withMarksInside(text: string, marks: string): string {
  return text.replace(/(?<!^)’([^’\n]+)’/gm, `${marks[0]}$1${marks[1]}`);
}
