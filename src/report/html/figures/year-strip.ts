import { circle, dotsPath, figure, line, linearScale, path, text } from '../../svg.ts';
import type { Markup } from '../markup.ts';
import type { Page } from '../page.ts';

/** A row of dots on a calendar axis: the years when something stands. */
interface StripRow {
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
  const editions = page.analysis.years.map(({ year }) => year);
  const first = editions[0] ?? 0;
  const last = editions.at(-1) ?? 0;
  const x = linearScale([first, last], [6, width - 6]);
  const isCrowded = editions.length > 20;
  const drawn = rows.flatMap((row, index) => {
    const y = height / 2 + index * height;
    const years = new Set(row.years);
    const at = (year: number): { readonly x: number; readonly y: number } => ({ x: x(year), y });
    const on = editions.filter((year) => years.has(year)).map(at);
    const off = editions.filter((year) => !years.has(year)).map(at);
    return [
      line({ class: 'grid', x1: 0, x2: width, y1: y, y2: y }),
      path({ class: 'off', d: dotsPath(off) }),
      row.mark === 'dot'
        ? path({ class: isCrowded ? 'dot small' : 'dot', d: dotsPath(on) })
        : on.map((point) => circle({ class: 'ring', cx: point.x, cy: point.y, r: isCrowded ? 2.5 : 4.5 })),
    ];
  });
  const bottom = rows.length * height;
  const labels = labeled
    ? [
        text({ class: 'tick', x: 0, y: bottom + 11 }, first),
        text({ class: 'tick end', x: width, y: bottom + 11 }, last),
      ]
    : [];
  return figure(words, { width, height: bottom + (labeled ? 14 : 0), className: 'strip' }, 'image', drawn, labels);
}
