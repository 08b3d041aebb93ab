import { max } from 'd3-array';
import { type Box, bandScale, boxesPath, element, figure, group, labelEvery, path, rect, text } from '../../svg.ts';
import { cellValue } from '../cell-value.ts';
import { levelOf } from '../level-of.ts';
import type { Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { PageColumn } from '../page-columns.ts';
import type { PageConcept } from '../page-concept.ts';
import { spanYears } from '../span-years.ts';
import { wording } from '../wording.ts';

/** The measures of a drawing, in pixels: a wide one for desks and paper, a narrow one for phones. */
interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** Where the cells begin and end. */
  readonly start: number;
  readonly end: number;
  readonly cellHeight: number;
  /** From one row to the next. */
  readonly rowHeight: number;
  readonly gap: number;
}

const layouts = {
  wide: { name: 'wide', width: 1000, start: 206, end: 934, cellHeight: 27, rowHeight: 30, gap: 3 },
  narrow: { name: 'narrow', width: 340, start: 0, end: 340, cellHeight: 26, rowHeight: 48, gap: 3 },
} as const satisfies Record<string, Layout>;

const characterWidth = 5.9;
/** Characters of a line of a label, and how many lines there is room for. */
const labelRoom = { wide: { length: 27, lines: 2 }, narrow: { length: 36, lines: 1 } } as const;
const labelLineHeight = 14;

function clip(label: string, length: number): string {
  return label.length <= length ? label : `${label.slice(0, length - 1)}…`;
}

/** A label cut between words into as many lines as there is room for; what does not fit ends with `…`. */
function labelLines(label: string, { length, lines }: { readonly length: number; readonly lines: number }): string[] {
  const wrapped: string[] = [];
  for (const word of label.split(' ')) {
    const last = wrapped.at(-1);
    const isFull = last === undefined || (last.length + 1 + word.length > length && wrapped.length < lines);
    if (isFull) wrapped.push(word);
    else wrapped[wrapped.length - 1] = `${last} ${word}`;
  }
  return wrapped.map((line) => clip(line, length));
}

/** What stands under the year: the recipient, or the last year of a span. */
function under(column: PageColumn): string | undefined {
  return column.from === column.to ? column.recipient : `–${column.to}`;
}

/** Years, with what stands under each where it fits: level when the cells are wide, else on end. */
function header(page: Page, layout: Layout, band: ReturnType<typeof bandScale>): { marks: Markup[]; height: number } {
  const longest = max(page.columns, (column) => under(column)?.length ?? 0) ?? 0;
  const every = labelEvery(band.width + layout.gap, 30);
  const level = longest * characterWidth <= band.width + layout.gap;
  const named = longest > 0 && band.width >= 14;
  const shown = Math.min(longest, 18);
  const height = 20 + (named ? (level ? 16 : shown * characterWidth * 0.92 + 10) : 4);
  const marks = page.columns.flatMap((column, index) => {
    const x = band.at(index) + band.width / 2;
    const label =
      index % every === 0
        ? [text({ class: 'year', x: Math.min(layout.width - 15, Math.max(15, x)), y: 13 }, column.from)]
        : [];
    const below = under(column);
    if (!named || below === undefined) return label;
    const name = clip(below, 18);
    return level
      ? [...label, text({ class: 'name level', x, y: 29 }, name)]
      : [...label, text({ class: 'name', transform: `translate(${Math.round(x + 4)} 22) rotate(90)` }, name)];
  });
  return { marks, height };
}

function cell(page: Page, concept: PageConcept, column: PageColumn, box: Box): Markup | '' {
  const { value, figure: printed, spoken } = cellValue(page, concept, column);
  const level = levelOf(page, value);
  if (level === 0) return '';
  const shape = rect({ class: `q${level}`, ...box });
  const number = text(
    { class: `t${level}`, x: box.x + box.width / 2, y: box.y + box.height / 2 + 4.5 },
    box.width >= 16 ? printed : '',
  );
  const href = page.cellLink(concept.id, column);
  if (href === undefined) return group({}, shape, number);
  const when = column.recipient === undefined ? column.name : `${column.name}, ${column.recipient}`;
  const label = page.say(wording.heatmap.cell, { concept: concept.label, year: when, value: spoken });
  return element('a', { href, class: 'cell', 'aria-label': label }, shape, number);
}

/** In how many of the citations; in per cent where the figures would not fit. */
function shareOf(page: Page, { trend }: PageConcept): string {
  const { numbers } = page;
  return trend.ofCitations < 1000
    ? page.say(wording.page.kOfN, { k: trend.documents, n: trend.ofCitations })
    : numbers.percent(trend.documents / trend.ofCitations);
}

function row(page: Page, layout: Layout, concept: PageConcept, y: number, band: ReturnType<typeof bandScale>): Markup {
  const share = shareOf(page, concept);
  const above = layout.name === 'narrow';
  const top = above ? y + layout.rowHeight - layout.cellHeight - 6 : y;
  const baseline = above ? top - 5 : top + layout.cellHeight / 2 + 5;
  const boxes = page.columns.map((_, index) => ({
    x: band.at(index),
    y: top,
    width: band.width,
    height: layout.cellHeight,
  }));
  const cells = page.columns.map((column, index) => cell(page, concept, column, boxes[index]!));
  const lines = labelLines(concept.label, labelRoom[layout.name]);
  const firstLine = baseline - ((lines.length - 1) * labelLineHeight) / 2;
  const label = lines.map((line, index) =>
    text({ class: 'concept', x: 0, y: firstLine + index * labelLineHeight }, line),
  );
  const href = page.conceptLink(concept.id);
  return group(
    { class: concept.id === page.leadId ? 'row lead' : 'row' },
    href === undefined ? label : element('a', { href, class: 'label' }, ...label),
    text({ class: 'share', x: layout.width, y: baseline }, share),
    path({ class: 'q0', d: boxesPath(boxes) }),
    ...cells,
  );
}

/**
 * The grid of concepts and years, drawn for a wide or a narrow place; every cell with mentions leads to its sentences.
 */
export function heatmapFigure(page: Page, name: 'wide' | 'narrow'): Markup {
  const layout = layouts[name];
  const band = bandScale(page.columns.length, layout.start, layout.end, layout.gap);
  const { marks, height } = header(page, layout, band);
  const top = [...page.recurring].sort((a, b) => b.trend.documents - a.trend.documents).slice(0, 3);
  const description = page.say(wording.heatmap.description, {
    concepts: page.recurring.length,
    columns: page.columns.length,
    years: spanYears(page.analysis.years.map(({ year }) => year)),
    top: top.map((concept) => concept.label).join(', '),
  });
  return figure(
    { id: page.ids('heatmap', name), title: page.say(wording.heatmap.svgTitle), description },
    {
      width: layout.width,
      height: height + page.recurring.length * layout.rowHeight,
      className: `heat ${layout.name}`,
    },
    'group',
    ...marks,
    ...page.recurring.map((concept, index) => row(page, layout, concept, height + index * layout.rowHeight, band)),
  );
}
