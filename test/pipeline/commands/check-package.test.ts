import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../../pipeline/commands/check-package.ts';
import { CorpusError } from '../../../src/errors.ts';
import { renderAll, swedish } from '../../report/render-all.ts';
import { sampleAnalysis } from '../../report/sample-analysis.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  for (const [path, content] of renderAll(sampleAnalysis, swedish)) await writeFile(join(folder, path), content);
});
afterEach(() => rm(folder, { recursive: true }));

/** The exit code and what was said, with a profile that asks for certain members. */
async function check(required: readonly string[]) {
  const profile = join(folder, 'profile.json');
  await writeFile(profile, JSON.stringify({ type: 'object', required }));
  const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await run([profile, '--output', folder, '--lang', 'en'], io);
  return { code, out: String(io.stdout.read() ?? ''), err: String(io.stderr.read() ?? '') };
}

test('a package that follows its profile passes', async () => {
  expect(await check(['resources'])).toEqual({
    code: 0,
    out: 'datapackage.json follows the profile; 19 files have the right header.\n',
    err: '',
  });
});

test('what the profile wants and the package lacks is said', async () => {
  expect(await check(['resources', 'homepage'])).toEqual({
    code: 1,
    out: '',
    err: "datapackage.json:  must have required property 'homepage'\n",
  });
});

test('a file with another header, and a file that is not there, are each one line', async () => {
  await writeFile(join(folder, 'years.csv'), '\ufeffår;citations\r\n');
  await rm(join(folder, 'terms.csv'));
  const { code, err } = await check(['resources']);
  expect(code).toBe(1);
  expect(err).toMatch(/^terms\.csv: – ≠ lemma;.*\nyears\.csv: år;citations ≠ year;.*\n$/);
});

test('a package that is not there, or is no JSON, is an error a person can mend', async () => {
  await writeFile(join(folder, 'datapackage.json'), '{');
  await expect(check([])).rejects.toThrow(CorpusError);
  await rm(join(folder, 'datapackage.json'));
  await expect(check([])).rejects.toThrow('Run "npm run analyze" first');
});
