import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, with and without a process of their own. */
const LONG = [
  'large/count-large',
  'large/write-full-files',
  'faults/others-at-work',
  'large/lemmas-off',
  'faults/disk',
  'faults/killed',
  'commands/odd-options',
  'program/load-program',
  'commands/verify',
  'golden',
  'report/browser',
  'sources/pages',
  'sources/composed-pages',
  'sources/properties',
  'sources/hostile-pages',
  'pipeline/changes/find-changes',
  'tallies/sorted-tallies',
].map((name) => `/test/${name}.test.ts`);

/**
 * Starts first what takes long, for a long file started last leaves the other cores idle. In a new clone vitest knows
 * no durations and goes by the sizes of the files. The files that share processes come after those that have their own:
 * a process ends when the next file cannot use it, and many short files are the best end for all cores.
 */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification) => {
      const place = LONG.findIndex((name) => moduleId.endsWith(name));
      return (project.config.isolate ? 0 : 1_000) + (place === -1 ? LONG.length : place);
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
