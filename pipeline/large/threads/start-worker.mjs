// A thread reads its program anew: it does not inherit from the main one how TypeScript is read.
import { loadProgram } from '../../program/load-program.mjs';

await loadProgram('pipeline/large/threads/count-worker');
