import { execFile } from 'node:child_process';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);

/** A program of two sources, one of which reads a file beside itself. */
const SOURCES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': '{}',
  'pipeline/cli.ts': `import { word } from '../src/word.ts';
const args: readonly string[] = process.argv.slice(2);
if (args[0] === 'fail') {
  throw new Error('as asked');
}
async function loadLate() {
  const { default: older } = await import('mammoth');
  const { name } = await import('unpdf');
  console.log(older.name, name);
}
if (args[0] === 'late') void loadLate();
console.log(word(), args.join(), import.meta.url);
`,
  'pipeline/large/threads/count-worker.ts': 'export {};',
  'src/word.ts': `import { readFileSync } from 'node:fs';
export const word = (): string => readFileSync(new URL('./word.txt', import.meta.url), 'utf8');
`,
  'src/word.txt': 'beside',
  // Packages of both kinds, of those that are not compiled into the program.
  'node_modules/mammoth/package.json': '{ "main": "index.js" }',
  'node_modules/mammoth/index.js': 'exports.name = "older";',
  'node_modules/unpdf/package.json': '{ "type": "module", "exports": "./index.js" }',
  'node_modules/unpdf/index.js': 'export const name = "newer";',
};

let root = '';

beforeEach(async () => {
  root = join(await realpath(await mkdtemp(join(tmpdir(), 'motivering-'))), 'på en plats');
  for (const folder of ['pipeline/large/threads', 'src', 'node_modules/mammoth', 'node_modules/unpdf'])
    await mkdir(join(root, folder), { recursive: true });
  for (const [path, text] of Object.entries(SOURCES)) await writeFile(join(root, path), text);
  await cp('pipeline/start.mjs', join(root, 'pipeline/start.mjs'));
  await cp('pipeline/program', join(root, 'pipeline/program'), { recursive: true });
  for (const name of ['esbuild', 'tsx'])
    await symlink(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name));
});

afterEach(() => rm(join(root, '..'), { recursive: true }));

const start = async (...args: string[]) =>
  (await run(process.execPath, [join(root, 'pipeline/start.mjs'), ...args])).stdout;
const said = (word: string, args = '') => `${word} ${args} ${pathToFileURL(join(root, 'pipeline/cli.ts'))}\n`;
const cache = () => join(root, 'node_modules/.cache/motivering');
const compiled = async () => (await readdir(cache()).catch(() => [])).map((name) => join(cache(), name));

describe('the program as it is started', () => {
  it('is compiled once, and its sources know their own places', async () => {
    expect(await start('a')).toBe(said('beside', 'a'));
    const made = await compiled();
    expect(made).toHaveLength(1);
    expect(await start('b')).toBe(said('beside', 'b'));
    expect(await compiled()).toEqual(made);
  });

  it('is the edited one after an edit, even of the same length and time', async () => {
    await start();
    const path = join(root, 'src/word.ts');
    const then = new Date('2020-01-01');
    await utimes(path, then, then);
    await start();
    await writeFile(path, SOURCES['src/word.ts']!.replace('word.txt', 'wort.txt'));
    await utimes(path, then, then);
    await writeFile(join(root, 'src/wort.txt'), 'edited');
    expect(await start()).toBe(said('edited'));
  });

  it('is compiled anew when a compiled file is cut short, changed or missing', async () => {
    await start();
    const path = join((await compiled())[0]!, 'cli.cjs');
    const whole = await readFile(path);
    for (const damage of [() => truncate(path, 10), () => writeFile(path, 'console.log("foreign");'), () => rm(path)]) {
      await damage();
      expect(await start()).toBe(said('beside'));
      expect(await readFile(path)).toEqual(whole);
    }
  });

  const bytecode = async () => (await readdir((await compiled())[0]!)).filter((name) => name.startsWith('cli.cjs.a.'));

  it('keeps the bytecode of a command, and none of a run that failed', async () => {
    await expect(start('fail')).rejects.toThrow('as asked');
    expect(await bytecode()).toEqual([]);
    await start('a');
    expect(await bytecode()).toHaveLength(1);
  });

  it('loads a package when it is asked for, with bytecode that was kept and without', async () => {
    for (const time of ['compiled', 'first kept', 'read from bytecode'])
      expect(await start('late'), time).toBe(`${said('beside', 'late')}older newer\n`);
  });

  it('makes bytecode anew when it is cut short, empty or changed', async () => {
    await start('a');
    const [name = ''] = await bytecode();
    const path = join((await compiled())[0]!, name);
    const { length } = await readFile(path);
    for (const damage of [
      () => truncate(path, 1000),
      () => truncate(path, 0),
      async () => writeFile(path, (await readFile(path)).fill(7, 500, 600)),
    ]) {
      await damage();
      const damaged = await readFile(path);
      expect(await start('a')).toBe(said('beside', 'a'));
      const made = await readFile(path);
      expect(made).not.toEqual(damaged);
      expect(made.length).toBeGreaterThan(length / 2);
      expect(await bytecode()).toEqual([name]);
    }
  });

  it('runs uncompiled where nothing can be kept', async () => {
    await writeFile(join(root, 'node_modules/.cache'), 'a file where the folder would be');
    expect(await start('c')).toBe(said('beside', 'c'));
    expect(await compiled()).toEqual([]);
  });

  it('starts twice at once', async () => {
    expect(await Promise.all([start('a'), start('b')])).toEqual([said('beside', 'a'), said('beside', 'b')]);
    expect(await compiled()).toHaveLength(1);
  });

  it('tells where in the source an error was thrown', async () => {
    await expect(start('fail')).rejects.toThrow(/as asked[\s\S]*cli\.ts:4:9/);
  });

  it('tells what is wrong with a source that cannot be compiled', async () => {
    await writeFile(join(root, 'src/word.ts'), 'export const word = (;');
    await expect(start()).rejects.toThrow(/word\.ts:1:21/);
  });

  it('removes a compiled program that was not started for a week', async () => {
    await start();
    const old = (await compiled())[0]!;
    const then = new Date(Date.now() - 8 * 24 * 3600 * 1000);
    await utimes(old, then, then);
    await writeFile(join(root, 'src/word.txt'), 'beside');
    await writeFile(join(root, 'src/other.ts'), '');
    await start();
    expect(await compiled()).toHaveLength(1);
    expect(await compiled()).not.toContain(old);
  });
});
