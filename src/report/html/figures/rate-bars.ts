import { min, pairs } from 'd3-array';
import { axisTicks, boxesPath, figure, line, linearScale, path, text } from '../../svg.ts';
import type { Markup } from '../markup.ts';
import type { Page, PageConcept, PageYear } from '../page.ts';
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
  const ceiling = axisTicks(top, 5).at(-1) ?? 1;
  const y = linearScale([0, ceiling], [plot.bottom, plot.top]);
  const left = (year: PageYear): number => x(year.year) - barWidth / 2;
  const mentioned = years.filter((year) => rateOf(concept, year.index) > 0);
  const bars = mentioned.map((year) => {
    const above = y(rateOf(concept, year.index));
    return { x: left(year), y: above, width: barWidth, height: plot.bottom - above };
  });
  const none = years
    .filter((year) => rateOf(concept, year.index) === 0)
    .map((year) => ({ x: left(year), y: plot.bottom - 1.5, width: barWidth, height: 1.5 }));
  const values = mentioned.map((year) => `${year.year}: ${numbers.decimal(rateOf(concept, year.index), 1)}`).join('; ');
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
    text({ class: 'tick end', x: plot.right, y: plot.top - 3 }, numbers.whole(ceiling)),
    line({ class: 'axis', x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom }),
    path({ class: 'nil', d: boxesPath(none) }),
    path({ class: 'bar', d: boxesPath(bars) }),
    text({ class: 'tick', x: plot.left, y: height - 5 }, first),
    first === last ? '' : text({ class: 'tick end', x: plot.right, y: height - 5 }, last),
  );
}
