import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../pipeline/commands/findings.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'findings-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('docs/findings.md is what the shipped corpus gives now', async () => {
  const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  expect(await run(['--output', folder], io)).toBe(0);
  const made = await readFile(join(folder, 'findings.md'), 'utf8');
  const kept = (await readFile('docs/findings.md', 'utf8')).replaceAll('\r\n', '\n');
  const stale = 'docs/findings.md is stale: run `npm run findings`, read the difference, and keep it if it is right.';
  expect(kept.split('\n'), stale).toEqual(made.split('\n'));
});
