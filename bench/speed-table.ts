import { median } from 'd3-array';
import type { ProcessFigures } from './process-figures.ts';

/** A program and its runs, in the order of the rounds. */
export interface MeasuredContender {
  readonly name: string;
  readonly does: string;
  readonly version: string;
  /** One per round; null for a run that failed. */
  readonly runs: readonly (ProcessFigures | null)[];
}

/** A program that was not measured, and what to do about it. */
export interface MissingContender {
  readonly name: string;
  readonly install: string;
}

/**
 * The table of a comparison, as Markdown. Seconds, processor seconds and megabytes are medians of the runs that did not
 * fail. A ratio is the median of the ratios within each round, since a machine's speed drifts between rounds; that of
 * the processor seconds is the surer one on a machine with other work.
 * @param reference name of the program that the others are held against; without it there are no ratios
 */
export function speedTable(
  measured: readonly MeasuredContender[],
  missing: readonly MissingContender[],
  reference: string,
): string {
  const yardstick = measured.find(({ name }) => name === reference)?.runs ?? [];
  const rows = measured.map(({ name, does, version, runs }) => {
    const whole = runs.filter((run) => run !== null);
    return [
      name,
      version,
      does,
      rounded(median(whole, clock), 2),
      spread(whole.map(clock)),
      rounded(medianRatio(runs, yardstick, clock), 2),
      rounded(median(whole, processor), 2),
      rounded(medianRatio(runs, yardstick, processor), 2),
      rounded(median(whole, peak), 0),
      whole.length === runs.length ? `${runs.length}` : `${whole.length} of ${runs.length}, the others failed`,
    ];
  });
  const header = [
    'program',
    'version',
    'what it does',
    'seconds',
    'least–most',
    `to ${reference}`,
    'processor s',
    `to ${reference}`,
    'peak MB',
    'runs',
  ];
  const table = [header, header.map((_, column) => (column < 3 ? '---' : '---:')), ...rows];
  const lines = table.map((cells) => `| ${cells.join(' | ')} |`);
  const absent = missing.map(({ name, install }) => `- ${name}: not installed (${install})`);
  return [...lines, ...(absent.length === 0 ? [] : ['', ...absent])].join('\n');
}

type Figure = (run: ProcessFigures) => number | null;
const clock = ({ seconds }: ProcessFigures) => seconds;
const processor: Figure = ({ processorSeconds }) => processorSeconds;
const peak: Figure = ({ peakMegabytes }) => peakMegabytes;

/** The median over the rounds in which both have the figure; undefined when there is none. */
export function medianRatio(
  runs: MeasuredContender['runs'],
  yardstick: MeasuredContender['runs'],
  figure: Figure,
): number | undefined {
  const figureOf = (run: ProcessFigures | null | undefined) => (run === null || run === undefined ? null : figure(run));
  const ratios = runs.map((run, round) => {
    const [own, other] = [figureOf(run), figureOf(yardstick[round])];
    return own === null || other === null ? null : own / other;
  });
  return median(ratios.filter((ratio) => ratio !== null));
}

function spread(seconds: readonly number[]): string {
  return seconds.length === 0 ? '–' : `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)}`;
}

function rounded(value: number | undefined, decimals: number): string {
  return value === undefined ? '–' : value.toFixed(decimals);
}
