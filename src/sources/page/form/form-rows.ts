import { group as groupBy } from 'd3-array';
import type { PageView } from '../view/page-view.ts';
import type { PageRecord } from './cut-records.ts';
import { type HeadLine, readHeadLine } from './read-head-line.ts';

/** A part of a record's line at a place that other records have too. */
export interface Field {
  readonly slot: string;
  readonly value: string;
  /** The paragraph it stands in. */
  readonly at: number;
}

/** A record with the parts of its lines by slot. */
export interface FormRow extends PageRecord {
  /** Its text, without marks of emphasis. */
  readonly words: string;
  readonly fields: readonly Field[];
  /** The years of each line, by the line's slot. */
  readonly years: ReadonlyMap<string, readonly number[]>;
}

/** The line that a record is known by: the one right above its text, or the nearest heading with the marks of one. */
export type Anchor = 'line' | 'heading';

/** A page of fewer records shows no form that can be gone by. */
const FEWEST = 2;

interface PlacedLine extends HeadLine {
  readonly at: number;
}

interface Lined {
  readonly record: PageRecord;
  readonly lines: readonly PlacedLine[];
}

/**
 * Groups records whose anchors are marked alike and come apart into as many parts, and gives each part its slot:
 * how its line is marked, the how manieth of that mark it is, and the part's place in it.
 *
 * @returns one array of rows for each form that at least two records share, in page order
 */
export function formRows(
  view: PageView,
  records: readonly PageRecord[],
  anchor: Anchor,
): readonly (readonly FormRow[])[] {
  const lined = records.map((record) => ({
    record,
    lines: record.head.map((at) => ({ ...readHeadLine(view.paragraphs[at]!), at })),
  }));
  const lineOf = ({ lines }: Lined) => (anchor === 'heading' ? headingOf(view, lines) : lines[0]!);
  const groups = groupBy(lined, (each) => lineOf(each).mark);
  return [...groups.values()]
    .map((group) => inOneForm(group, lineOf))
    .filter(({ length }) => length >= FEWEST)
    .map((group) => toRows(view, group));
}

/** The nearest heading with the marks of one, else the nearest line. */
function headingOf({ paragraphs }: PageView, lines: readonly PlacedLine[]): PlacedLine {
  return lines.find(({ at }) => paragraphs[at]!.kind === 'heading' && paragraphs[at]!.level < 7) ?? lines[0]!;
}

/** The records whose anchor has as many parts as more than half have; all where there are none such. */
function inOneForm(group: readonly Lined[], lineOf: (each: Lined) => PlacedLine): readonly Lined[] {
  const byParts = groupBy(group, (each) => lineOf(each).parts.length);
  const [most] = [...byParts.values()].sort((a, b) => b.length - a.length);
  return most !== undefined && most.length * 2 > group.length ? most : group;
}

function toRows(view: PageView, group: readonly Lined[]): readonly FormRow[] {
  const slotted = group.map(({ record, lines }) => ({ record, lines: withSlots(lines) }));
  const counts = new Map<string, Set<number>>();
  for (const { lines } of slotted)
    for (const { slot, line } of lines) counts.set(slot, (counts.get(slot) ?? new Set()).add(line.parts.length));
  return slotted.map(({ record, lines }) => ({
    ...record,
    words: unemphasized(view.text.slice(view.paragraphs[record.first]!.wordsStart, view.paragraphs[record.last]!.end)),
    fields: lines.flatMap(({ slot, line }) =>
      counts.get(slot)!.size === 1
        ? line.parts.map((value, part) => ({ slot: `${slot}.${part}`, value, at: line.at }))
        : [{ slot, value: line.whole, at: line.at }],
    ),
    years: new Map(lines.map(({ slot, line }) => [slot, line.years])),
  }));
}

/** Each line with its place among those of its mark. */
function withSlots(lines: readonly PlacedLine[]) {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const place = seen.get(line.mark) ?? 0;
    seen.set(line.mark, place + 1);
    return { slot: `${line.mark}#${place}`, line };
  });
}

/** "*I Vetlanda är …*" → "I Vetlanda är …" */
function unemphasized(words: string): string {
  return words.replace(/(?<![\p{L}\d])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\d])/gu, '');
}
