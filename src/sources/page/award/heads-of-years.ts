import type { Paragraph } from '../paragraph/paragraph.ts';

const YEAR = /(?:19|20)\d\d/u;

/** Headings over headings of several years each: "Stora gröngölingen" over "2022 Hjo" and "2021 Uppsala". */
export function headsOfYears(paragraphs: readonly Paragraph[]): readonly string[] {
  const open: { readonly level: number; readonly words: string; readonly years: Set<string> }[] = [];
  const heads: string[] = [];
  const close = (level: number) => {
    while (open.length > 0 && open.at(-1)!.level >= level) {
      const { words, years } = open.pop()!;
      if (years.size > 1) heads.push(words);
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
