import type { Page, PageConcept, PageYear } from './page.ts';
import { wording } from './wording.ts';

/** What a cell of concept × year holds. */
export interface CellValue {
  /** Mentions, or the share of the year's citations in per cent when a year has more than one. */
  readonly value: number;
  /** As printed in the cell. */
  readonly figure: string;
  /** As read aloud. */
  readonly spoken: string;
  /** As in the table: `2`, or `3/12`. */
  readonly counted: string;
}

/** The value of a concept in a year, by mentions where each year has one citation and by share of citations else. */
export function cellValue(page: Page, concept: PageConcept, year: PageYear): CellValue {
  const { series } = concept.trend;
  const mentions = series.mentions[year.index] ?? 0;
  const documents = series.documents[year.index] ?? 0;
  const { numbers } = page;
  if (page.oneEach) {
    const spoken =
      mentions === 0
        ? page.say(wording.heatmap.notMentioned)
        : mentions === 1
          ? page.say(wording.heatmap.once)
          : page.say(wording.heatmap.times, { count: numbers.whole(mentions) });
    return { value: mentions, figure: numbers.whole(mentions), spoken, counted: numbers.whole(mentions) };
  }
  const percent = year.citations === 0 ? 0 : (100 * documents) / year.citations;
  return {
    value: percent,
    figure: percent > 0 && percent < 1 ? `<${numbers.whole(1)}` : numbers.whole(percent),
    spoken: page.say(wording.heatmap.ofCitations, {
      share: page.numbers.percent(percent / 100),
      k: numbers.whole(documents),
      n: numbers.whole(year.citations),
    }),
    counted: `${numbers.whole(documents)}/${numbers.whole(year.citations)}`,
  };
}

/** Steps of the color scale, 1 to 4; 0 is a cell without mentions. */
export type Level = 0 | 1 | 2 | 3 | 4;

/**
 * The step of a value. Mentions: one, two, three, four or more. Shares: above 0, from 25, from 50, from 75 per cent. The
 * steps are the same on every page, so that two pages can be held side by side.
 */
export function levelOf(page: Page, value: number): Level {
  if (value <= 0) return 0;
  const step = page.oneEach ? value : 1 + Math.floor(value / 25);
  return Math.min(4, Math.max(1, Math.floor(step))) as Level;
}
