import { loadProgram } from './program/load-program.mjs';

await loadProgram('pipeline/cli');
