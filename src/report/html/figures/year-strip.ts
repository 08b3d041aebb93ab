import { circle, figure, line, linearScale, text } from '../../svg.ts';
import type { Markup } from '../markup.ts';
import type { Page } from '../page.ts';

/** A row of dots on a calendar axis: the years when something stands. */
export interface StripRow {
  readonly years: readonly number[];
  /** `ring` for what gives way, `dot` for what comes or stands by itself. */
  readonly mark: 'ring' | 'dot';
}

const height = 18;

/** One or more rows of dots over the years of the corpus; `labeled` writes the first and last year under them. */
export function yearStrip(
  page: Page,
  words: { readonly id: string; readonly title: string; readonly description: string },
  rows: readonly StripRow[],
  labeled: boolean,
): Markup {
  const width = 240;
  const first = page.years[0]?.year ?? 0;
  const last = page.years.at(-1)?.year ?? 0;
  const x = linearScale([first, last], [6, width - 6]);
  const radius = Math.max(1.5, Math.min(5, (width / Math.max(1, page.years.length)) * 0.3));
  const drawn = rows.flatMap((row, index) => {
    const y = height / 2 + index * height;
    const years = new Set(row.years);
    return [
      line({ class: 'grid', x1: 0, x2: width, y1: y, y2: y }),
      ...page.years.map(({ year }) =>
        years.has(year)
          ? circle({ class: row.mark, cx: x(year), cy: y, r: radius })
          : circle({ class: 'off', cx: x(year), cy: y, r: 1.5 }),
      ),
    ];
  });
  const bottom = rows.length * height;
  const labels = labeled
    ? [
        text({ class: 'tick', x: 0, y: bottom + 11 }, first),
        text({ class: 'tick', x: width, y: bottom + 11, 'text-anchor': 'end' }, last),
      ]
    : [];
  return figure(words, { width, height: bottom + (labeled ? 14 : 0), className: 'strip' }, 'image', drawn, labels);
}
