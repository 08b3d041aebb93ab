import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../pipeline/commands/analyze.ts';

/** Writes the expected files of every golden case anew; the diff is the review. */
const golden = join(import.meta.dirname, 'golden');
for (const name of readdirSync(golden)) {
  const expected = join(golden, name, 'expected');
  rmSync(expected, { recursive: true, force: true });
  await run(['--corpus', join(golden, name, 'corpus'), '--output', expected], process);
  const notCompared = readdirSync(expected).filter((path) => !/^stages$|\.csv$/.test(path) || path === 'changes.csv');
  for (const path of notCompared) rmSync(join(expected, path), { recursive: true });
}
