import { ticks } from 'd3-array';
import { type Content, html, type Markup, trusted } from './html/markup.ts';

/**
 * Attribute values: texts are escaped, numbers are rounded to hundredths, false and undefined leave the attribute out.
 */
type Attributes = Readonly<Record<string, string | number | false | undefined>>;

/** One SVG element. Names of elements and attributes are ours; their values may be anyone's. */
export function element(name: string, attributes: Attributes, ...children: readonly Content[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => html` ${trusted(key)}="${typeof value === 'number' ? roundToHundredths(value) : value}"`);
  return html`<${trusted(name)}${written}>${children}</${trusted(name)}>`;
}

/** Coordinates need no more than hundredths of a pixel. */
function roundToHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

interface FigureText {
  /** Id of the figure; its title and description take `_title` and `_desc`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/**
 * An SVG root that scales with its place. `image` is one picture to a screen reader, told by its title and description;
 * `group` is for a figure with links in it, which a picture may not hold.
 */
export function figure(
  text: FigureText,
  size: { readonly width: number; readonly height: number; readonly className: string },
  role: 'image' | 'group',
  ...children: readonly Content[]
): Markup {
  return element(
    'svg',
    {
      viewBox: `0 0 ${Math.ceil(size.width)} ${Math.ceil(size.height)}`,
      class: size.className,
      role: role === 'image' ? 'img' : 'group',
      'aria-labelledby': `${text.id}_title ${text.id}_desc`,
    },
    element('title', { id: `${text.id}_title` }, text.title),
    element('desc', { id: `${text.id}_desc` }, text.description),
    ...children,
  );
}

/**
 * A linear scale: `domain` to `range`, both low to high as given. A domain without extent goes to the start of the
 * range.
 */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const extent = domain[1] - domain[0];
  return (value) => (extent === 0 ? range[0] : range[0] + ((value - domain[0]) / extent) * (range[1] - range[0]));
}

/** `count` bands of equal width from `start` to `end`, with `gap` between them. */
export function bandScale(
  count: number,
  start: number,
  end: number,
  gap: number,
): { readonly width: number; readonly at: (index: number) => number } {
  const step = count === 0 ? 0 : (end - start + gap) / count;
  return { width: Math.max(0, step - gap), at: (index) => start + index * step };
}

/** Round values for an axis from 0 to at least `top`, about `count` of them; `[0, 1]` when `top` is 0 or less. */
export function axisTicks(top: number, count: number): readonly number[] {
  if (!(top > 0)) return [0, 1];
  const inside = ticks(0, top, count);
  const step = inside.length > 1 ? inside[1]! - inside[0]! : top;
  const last = inside.at(-1) ?? 0;
  return last >= top ? inside : [...inside, last + step];
}

/** Every how many labels one may stand, when each needs `labelWidth` and there is `step` to each. At least 1. */
export function labelEvery(step: number, labelWidth: number): number {
  return step <= 0 ? 1 : Math.max(1, Math.ceil(labelWidth / step));
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Many boxes as one path: a tenth of the size of as many elements. */
export function boxesPath(boxes: readonly Box[]): string {
  return boxes
    .map((box) => [box.x, box.y, box.width, box.height].map(roundToHundredths))
    .map(([x, y, width, height]) => `M${x} ${y}h${width}v${height}h-${width}z`)
    .join('');
}

/** Many dots as one path; a round line cap and the line's width make them round and give their size. */
export function dotsPath(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }) => `M${roundToHundredths(x)} ${roundToHundredths(y)}h0`).join('');
}

export const path = (attributes: Attributes): Markup => element('path', attributes);
export const rect = (attributes: Attributes, ...children: readonly Content[]): Markup =>
  element('rect', attributes, ...children);
export const line = (attributes: Attributes): Markup => element('line', attributes);
export const circle = (attributes: Attributes): Markup => element('circle', attributes);
export const group = (attributes: Attributes, ...children: readonly Content[]): Markup =>
  element('g', attributes, ...children);
export const text = (attributes: Attributes, ...children: readonly Content[]): Markup =>
  element('text', attributes, ...children);
