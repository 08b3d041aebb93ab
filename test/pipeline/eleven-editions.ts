import type { SubjectCount, YearSummary } from '../../src/records.ts';

/** The words of the eleven citations of 2003 to 2023, counted by hand. */
export const WORDS = [48, 72, 68, 72, 74, 32, 56, 82, 85, 78, 101];

/** One citation every second year from 2003, of the given lengths. */
export function editions(words: readonly number[] = WORDS): readonly YearSummary[] {
  return words.map((count, i) => ({
    year: 2003 + 2 * i,
    citations: 1,
    words: count,
    contentWords: Math.floor(count / 2),
    sentences: 4,
  }));
}

/** A subject mentioned so many times in each edition. */
export function subject(id: string, mentions: readonly number[]): SubjectCount {
  return { id, mentions, documents: mentions.map((count) => Math.min(1, count)) };
}
