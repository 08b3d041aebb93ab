import { saysWinners } from '../line/says-winners.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';

const YEAR = /(?:19|20)\d\d/u;

/**
 * Headings over headings of several years each, without what they say of winners: "Stora gröngölingen" over "2022 Hjo"
 * and "2021 Uppsala", "Fröet" of "Fröet – mottagare och motiveringar".
 */
export function headsOfYears(paragraphs: readonly Paragraph[]): readonly string[] {
  const open: { readonly level: number; readonly words: string; readonly years: Set<string> }[] = [];
  const heads: string[] = [];
  const close = (level: number) => {
    while (open.length > 0 && open.at(-1)!.level >= level) {
      const { words, years } = open.pop()!;
      if (years.size > 1) heads.push(withoutWinners(words));
    }
  };
  for (const { kind, level, words } of paragraphs) {
    if (kind !== 'heading' || level === 7) continue;
    close(level);
    const year = YEAR.exec(words)?.[0];
    if (year !== undefined) open.at(-1)?.years.add(year);
    open.push({ level, words, years: new Set() });
  }
  close(0);
  return heads;
}

function withoutWinners(words: string): string {
  const parts = words.split(/\s*:\s+|\s[–—|-]\s+/u);
  const named = parts.filter((part) => !saysWinners(part));
  return named.length === 1 ? named[0]! : words;
}
