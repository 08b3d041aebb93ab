import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../pipeline/commands/analyze.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
/**
 * What the cases compare byte for byte, but for what depends on the previous run; the other reports are made of the
 * same rows and have tests of their own.
 */
const COMPARED = /\.(csv|jsonl)$/;
const folders: string[] = [];

async function analyzeInto(corpus: string): Promise<{ readonly output: string; readonly said: string }> {
  const output = mkdtempSync(join(tmpdir(), 'golden-'));
  folders.push(output);
  let said = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      said += chunk;
      done();
    },
  });
  const io = { stdin: Readable.from([]), stdout: stream, stderr: stream };
  expect(await run(['--corpus', corpus, '--output', output], io)).toBe(0);
  return { output, said };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => COMPARED.test(path) && path !== 'changes.csv')
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('a golden corpus gives its expected records and reports', () => {
  const cases = readdirSync(GOLDEN);
  it.each(cases)('%s', async (name) => {
    const expected = join(GOLDEN, name, 'expected');
    const { output } = await analyzeInto(join(GOLDEN, name, 'corpus'));
    expect(filesBelow(output)).toEqual(filesBelow(expected));
    for (const path of filesBelow(expected)) {
      expect(readFileSync(join(output, path), 'utf8'), path).toBe(readFileSync(join(expected, path), 'utf8'));
    }
  });
});

describe('the reports kept in output/', () => {
  it('are what the shipped corpus gives now: otherwise run npm run analyze and read the difference', async () => {
    const { output } = await analyzeInto('corpus');
    const kept = readdirSync(output).filter((path) => !/^(stages|changes\..*)$/.test(path));
    for (const path of kept) {
      expect(readFileSync(join(output, path)).equals(readFileSync(join('output', path))), path).toBe(true);
    }
  });
});
