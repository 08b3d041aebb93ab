import { min, pairs } from 'd3-array';
import { axisTicks, figure, line, linearScale, rect, text } from '../../svg.ts';
import type { Markup } from '../markup.ts';
import type { Page, PageConcept } from '../page.ts';
import { wording } from '../wording.ts';

const width = 180;
const height = 84;
const plot = { left: 2, right: 178, top: 12, bottom: 66 };

/** Mentions per 1,000 words of a year; 0 for a year without words. */
export function rateOf(concept: PageConcept, index: number): number {
  const words = concept.trend.series.words[index] ?? 0;
  return words === 0 ? 0 : (1000 * (concept.trend.series.mentions[index] ?? 0)) / words;
}

/** Bars on a calendar axis, one an edition; a short tick stands for an edition without a mention. `top` is shared by all. */
export function rateBars(page: Page, concept: PageConcept, top: number, verdict: string): Markup {
  const { numbers, years } = page;
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const span = Math.max(1, last - first);
  const step = min(pairs(years), ([a, b]) => b.year - a.year) ?? 1;
  const barWidth = Math.max(1, Math.min(10, ((plot.right - plot.left) / (span / step + 1)) * 0.7));
  const x = linearScale([first, last], [plot.left + barWidth / 2, plot.right - barWidth / 2]);
  const ceiling = axisTicks(top, 2).at(-1) ?? 1;
  const y = linearScale([0, ceiling], [plot.bottom, plot.top]);
  const bars = years.map((year) => {
    const rate = rateOf(concept, year.index);
    const left = x(year.year) - barWidth / 2;
    return rate === 0
      ? rect({ class: 'nil', x: left, y: plot.bottom - 1.5, width: barWidth, height: 1.5 })
      : rect({ class: 'bar', x: left, y: y(rate), width: barWidth, height: plot.bottom - y(rate) });
  });
  const values = years
    .filter((year) => rateOf(concept, year.index) > 0)
    .map((year) => `${year.year}: ${numbers.decimal(rateOf(concept, year.index), 1)}`)
    .join('; ');
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
    text({ class: 'tick', x: plot.right, y: plot.top - 3, 'text-anchor': 'end' }, numbers.whole(ceiling)),
    line({ class: 'axis', x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom }),
    bars,
    text({ class: 'tick', x: plot.left, y: height - 5 }, first),
    first === last ? '' : text({ class: 'tick', x: plot.right, y: height - 5, 'text-anchor': 'end' }, last),
  );
}
