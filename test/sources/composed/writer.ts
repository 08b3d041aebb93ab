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

const MARKS = ['””', '””', '""', '“”', '»»', '„“'];

/** @param draws what is chosen on the page */
export function writerOf(draws: Draws): Writer {
  const marks = draws.pick(MARKS);
  return {
    draws,
    year: draws.between(2008, 2024),
    award: () => draws.fresh(parts.awards),
    recipient: () => draws.fresh(parts.recipients),
    citation({ award, recipient, year }, { before = '', quoted, kind = 'paragraph' }) {
      // Where nothing shows the end of a citation of several paragraphs, a reader would doubt it.
      const part = draws.fresh(parts.citations, (text) => (quoted && kind !== 'lines') || !text.includes('\n\n'));
      const text = fillWords(part, { year, award: award.name, recipient: recipient.full });
      const written = quoted ? marks[0] + text + marks[1] : text;
      return { kind, text: before + written, citation: { year, recipient, text } };
    },
    paragraphs: (list, count, facts) =>
      Array.from({ length: count }, () => ({
        kind: 'paragraph',
        text: fillWords(draws.fresh(parts[list]), facts),
      })),
    lines: (list, facts) => ({ kind: 'lines', text: fillWords(draws.fresh(parts[list]), facts) }),
  };
}
