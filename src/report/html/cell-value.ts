import type { Page } from './page.ts';
import type { PageColumn } from './page-columns.ts';
import type { PageConcept } from './page-concept.ts';
import { sumAt } from './sum-at.ts';
import { wording } from './wording.ts';

/** What a cell of concept × year holds. */
interface CellValue {
  /** Mentions, or the share of the column's citations in per cent when a column has more than one. */
  readonly value: number;
  /** As printed in the cell. */
  readonly figure: string;
  /** As read aloud. */
  readonly spoken: string;
  /** As in the table: `2`, or `3/12`. */
  readonly counted: string;
}

/**
 * The value of a concept in a column, by mentions where each column has one citation and by share of citations else.
 */
export function cellValue(page: Page, concept: PageConcept, column: PageColumn): CellValue {
  const { series } = concept.trend;
  const mentions = sumAt(series.mentions, column.places);
  const documents = sumAt(series.documents, column.places);
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
  const percent = column.citations === 0 ? 0 : (100 * documents) / column.citations;
  return {
    value: percent,
    figure: percent > 0 && percent < 0.5 ? `<${numbers.whole(1)}` : numbers.whole(percent),
    spoken: page.say(wording.heatmap.ofCitations, {
      share: page.numbers.percent(percent / 100),
      k: numbers.whole(documents),
      n: numbers.whole(column.citations),
    }),
    counted: `${numbers.whole(documents)}/${numbers.whole(column.citations)}`,
  };
}
