import { openBuilt } from './open-built.ts';

/** The Swedish lexicon, opened once for all files of tests that one process runs: what it has read changes no answer. */
export const builtSwedish = openBuilt();
