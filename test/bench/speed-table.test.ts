import { describe, expect, it } from 'vitest';
import type { ProcessFigures } from '../../bench/process-figures.ts';
import { medianRatio, speedTable } from '../../bench/speed-table.ts';

const run = (seconds: number) => ({ seconds, processorSeconds: seconds ** 2, peakMegabytes: 100 * seconds });
const seconds = (each: ProcessFigures) => each.seconds;
const contender = (name: string, ...seconds: (number | null)[]) => ({
  name,
  does: `what ${name} does`,
  version: '1.0',
  runs: seconds.map((each) => (each === null ? null : run(each))),
});
const cellsOf = (table: string, name: string) =>
  table
    .split('\n')
    .find((line) => line.startsWith(`| ${name} |`))
    ?.split('|')
    .slice(4, -1)
    .map((cell) => cell.trim());

describe('the table of a comparison', () => {
  it('takes the ratio within each round, so that a machine that slows down between rounds moves nothing', () => {
    // In each round A takes twice as long as B.
    const a = contender('A', 2, 6, 10).runs;
    const b = contender('B', 1, 3, 5).runs;
    expect(medianRatio(a, b, seconds)).toBe(2);
    // 0.5, 3, 2
    expect(medianRatio(contender('A', 2, 6, 10).runs, contender('B', 4, 2, 5).runs, seconds)).toBe(2);
  });

  it('leaves out of the ratio the rounds in which either failed', () => {
    expect(medianRatio(contender('A', 8, null, 3).runs, contender('B', 2, 1, null).runs, seconds)).toBe(4);
    expect(medianRatio(contender('A', 8).runs, contender('B', null).runs, seconds)).toBeUndefined();
    const unmeasured = [{ ...run(8), processorSeconds: null }];
    expect(medianRatio(unmeasured, contender('B', 2).runs, (each) => each.processorSeconds)).toBeUndefined();
  });

  it('gives medians, the spread, the ratio to the reference and the peak', () => {
    const table = speedTable([contender('A', 1, 4, 2), contender('B', 2, 2, 2)], [], 'B');
    expect(cellsOf(table, 'A')).toEqual(['2.00', '1.00–4.00', '1.00', '4.00', '1.00', '200', '3']);
    expect(cellsOf(table, 'B')).toEqual(['2.00', '2.00–2.00', '1.00', '4.00', '1.00', '200', '3']);
  });

  it('says which runs failed, and has no figure for a program that never ended well', () => {
    const table = speedTable([contender('A', null, 3), contender('B', null)], [], 'B');
    expect(cellsOf(table, 'A')).toEqual(['3.00', '3.00–3.00', '–', '9.00', '–', '300', '1 of 2, the others failed']);
    expect(cellsOf(table, 'B')).toEqual(['–', '–', '–', '–', '–', '–', '0 of 1, the others failed']);
  });

  it('has no ratio when the reference is not there, and tells what would install a missing program', () => {
    const table = speedTable([contender('A', 1)], [{ name: 'B', install: 'apt-get install b' }], 'B');
    expect(cellsOf(table, 'A')?.[2]).toBe('–');
    expect(table.split('\n').at(-1)).toBe('- B: not installed (apt-get install b)');
  });
});
