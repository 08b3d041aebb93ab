import { defineConfig } from 'vitest/config';
import { LongFilesFirst } from './test/long-files-first.ts';

/** Tests that leave the process they run in as it was, and set no flag of V8: one process may run them all. */
const pure = ['concepts', 'pipeline', 'report', 'sources', 'statistics', 'swedish', 'tallies'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    sequence: { sequencer: LongFilesFirst },
    // V8 compiles a pattern twice, first to be interpreted, which takes longer than it saves; the program does without too.
    execArgv: ['--no-regexp-tier-up'],
    projects: [
      {
        extends: true,
        // To start a process for each file and load the program in it takes longer than most of these files do.
        test: { name: 'pure', include: pure, isolate: false },
      },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});
