import { min, pairs } from 'd3-array';
import { axisTicks, boxesPath, figure, line, linearScale, path, text } from '../../svg.ts';
import type { Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { PageColumn } from '../page-columns.ts';
import type { PageConcept } from '../page-concept.ts';
import { sumAt } from '../sum-at.ts';
import { wording } from '../wording.ts';

const width = 180;
const height = 84;
const plot = { left: 2, right: 178, top: 12, bottom: 66 };

/** Mentions per 1,000 words in a column; 0 for one without words. */
export function rateOf(concept: PageConcept, column: PageColumn): number {
  const words = sumAt(concept.trend.series.words, column.places);
  return words === 0 ? 0 : (1000 * sumAt(concept.trend.series.mentions, column.places)) / words;
}

/** The year about which a column lies. */
const middle = (column: PageColumn): number => (column.from + column.to) / 2;

/**
 * Bars on a calendar axis, one a column; a short tick stands for a column without a mention. `top` is the highest the
 * scale must hold.
 */
export function rateBars(page: Page, concept: PageConcept, top: number, verdict: string): Markup {
  const { numbers, columns } = page;
  const [first, last] = [columns[0], columns.at(-1)];
  const [start, end] = [first === undefined ? 0 : middle(first), last === undefined ? 0 : middle(last)];
  const span = Math.max(1, end - start);
  const step = min(pairs(columns), ([a, b]) => middle(b) - middle(a)) ?? 1;
  const barWidth = Math.max(1, Math.min(10, ((plot.right - plot.left) / (span / step + 1)) * 0.7));
  const x = linearScale([start, end], [plot.left + barWidth / 2, plot.right - barWidth / 2]);
  const ceiling = axisTicks(top, 5).at(-1) ?? 1;
  const y = linearScale([0, ceiling], [plot.bottom, plot.top]);
  const left = (column: PageColumn): number => x(middle(column)) - barWidth / 2;
  const mentioned = columns.filter((column) => rateOf(concept, column) > 0);
  const bars = mentioned.map((column) => {
    const above = y(rateOf(concept, column));
    return { x: left(column), y: above, width: barWidth, height: plot.bottom - above };
  });
  const none = columns
    .filter((column) => rateOf(concept, column) === 0)
    .map((column) => ({ x: left(column), y: plot.bottom - 1.5, width: barWidth, height: 1.5 }));
  const values = mentioned.map((column) => `${column.name}: ${numbers.decimal(rateOf(concept, column), 1)}`).join('; ');
  return figure(
    {
      id: page.ids('bars', concept.id),
      title: page.say(wording.multiples.svgTitle, { concept: concept.label }),
      description: page.say(wording.multiples.description, {
        concept: concept.label,
        values: values === '' ? page.say(wording.multiples.noValue) : values,
        verdict,
      }),
    },
    { width, height, className: 'bars' },
    'image',
    line({ class: 'grid', x1: plot.left, x2: plot.right, y1: plot.top, y2: plot.top }),
    text(
      { class: 'tick end', x: plot.right, y: plot.top - 3 },
      numbers.decimal(ceiling, ceiling < 1 ? 2 : ceiling < 10 && !Number.isInteger(ceiling) ? 1 : 0),
    ),
    line({ class: 'axis', x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom }),
    path({ class: 'nil', d: boxesPath(none) }),
    path({ class: 'bar', d: boxesPath(bars) }),
    text({ class: 'tick', x: plot.left, y: height - 5 }, first?.from),
    first?.from === last?.to ? '' : text({ class: 'tick end', x: plot.right, y: height - 5 }, last?.to),
  );
}
