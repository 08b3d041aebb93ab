import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../../pipeline/writing/write-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write å '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function text(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The list of a staging folder that was complete. */
const LIST = '["a.csv","b.csv","stages/1.jsonl"]';

/** What a run calls the folder where it lays its files, and a lock that it takes away. */
const KILLED = '.next-6f1c2f7e-3c0b-4a55-9d6a-0f2b8f7f8f11';
const TAKEN = '.lock.6f1c2f7e-3c0b-4a55-9d6a-0f2b8f7f8f11';

/** Lays out what a killed run leaves behind. */
function stage(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, name));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
}

describe('writeFiles', () => {
  it('writes every file and leaves nothing else behind', async () => {
    await writeFiles(folder, [
      { path: 'a.csv', content: 'ett' },
      { path: 'stages/01.jsonl', content: new Uint8Array([0x74, 0x76, 0xc3, 0xa5]) },
    ]);
    expect(text('a.csv')).toBe('ett');
    expect(text('stages/01.jsonl')).toBe('två');
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'stages']);
  });

  it('leaves all earlier files as they were when one cannot be written', async () => {
    await writeFiles(folder, [
      { path: 'a.csv', content: 'gammal a' },
      { path: 'b.csv', content: 'gammal b' },
    ]);
    const blocked = [
      { path: 'a.csv', content: 'ny a' },
      { path: 'b.csv/under/a/file.csv', content: 'ny b' },
      { path: 'a.csv/x', content: 'a file cannot be a folder' },
    ];
    await expect(writeFiles(folder, blocked)).rejects.toMatchObject({ name: 'CorpusError' });
    expect([text('a.csv'), text('b.csv')]).toEqual(['gammal a', 'gammal b']);
  });

  it('finishes what a run that was killed between its list and its last rename had begun', async () => {
    await writeFiles(folder, [{ path: 'a.csv', content: 'gammal' }]);
    stage(KILLED, { 'files/b.csv': 'ny b', 'files/stages/1.jsonl': 'ny', 'complete.json': LIST });
    await writeFiles(folder, [{ path: 'c.csv', content: 'c' }]);
    expect(['a.csv', 'b.csv', 'stages/1.jsonl', 'c.csv'].map(text)).toEqual(['gammal', 'ny b', 'ny', 'c']);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv', 'c.csv', 'stages']);
  });

  it.each([
    ['before its list', {}],
    ['in the middle of its list', { 'complete.json.new': '["a.c' }],
  ])('throws away what a run that was killed %s had begun', async (_, list) => {
    stage(KILLED, { 'files/a.csv': 'half', ...list });
    await writeFiles(folder, [{ path: 'b.csv', content: 'b' }]);
    expect(readdirSync(folder)).toEqual(['b.csv']);
  });

  it.each([
    ['a process of this machine that is gone', JSON.stringify({ pid: 999999999, host: hostname(), id: 'x' })],
    ["a silent process whose number is another's now", JSON.stringify({ pid: process.pid, host: hostname(), id: 'x' })],
  ])('takes over the lock of %s', async (_, content) => {
    writeFileSync(join(folder, '.lock'), content);
    await writeFiles(folder, [{ path: 'a.csv', content: 'a' }]);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('writes nothing when its lock was taken over meanwhile', async () => {
    await writeFiles(folder, [{ path: 'a.csv', content: 'gammal' }]);
    const write = writeFiles(folder, [{ path: 'a.csv', content: 'ny' }], () => {
      writeFileSync(join(folder, '.lock'), 'another');
      return [];
    });
    await expect(write).rejects.toMatchObject({ code: 'output-in-use' });
    expect([text('a.csv'), text('.lock')]).toEqual(['gammal', 'another']);
  });

  it.each([
    ['a folder that only begins as ours do', '.next-app/viktig.txt', 'viktig'],
    ['a folder named as ours with something else in it', `${KILLED}/viktig.txt`, 'viktig'],
    ['a file named as our folders', KILLED, 'viktig'],
    ['a file that only begins as our lock', '.lock.bak', 'viktig'],
    ['a file named as a lock of ours that holds none', TAKEN, 'viktig'],
  ])('leaves %s, which another program made', async (_, path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    await writeFiles(folder, [{ path: 'a.csv', content: 'a' }]);
    expect([text('a.csv'), text(path)]).toEqual(['a', content]);
  });

  it.each([
    ['the holder', JSON.stringify({ pid: 999999999, host: hostname(), id: 'x' })],
    ['the number of the process, as earlier versions wrote', '4711'],
    ['nothing, when it was killed before it had written', ''],
  ])('removes a lock that a killed run had set aside, with %s in it', async (_, content) => {
    writeFileSync(join(folder, TAKEN), content);
    await writeFiles(folder, [{ path: 'a.csv', content: 'a' }]);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('leaves a file of another program that stands where the lock is to be, and names it', async () => {
    writeFileSync(join(folder, '.lock'), 'viktig');
    await expect(writeFiles(folder, [{ path: 'a.csv', content: 'a' }])).rejects.toMatchObject({
      code: 'lock-of-another-program',
      place: { file: join(folder, '.lock') },
    });
    expect([readdirSync(folder), text('.lock')]).toEqual([['.lock'], 'viktig']);
  });

  it('makes further files from the last complete ones, a killed run finished first', async () => {
    stage(KILLED, { 'files/a.csv': 'ny', 'complete.json': LIST });
    await writeFiles(folder, [{ path: 'a.csv', content: 'nyast' }], async (read) => {
      const [found, none] = await Promise.all([read('a.csv'), read('none.csv')]);
      return [{ path: 'changes.csv', content: `${found} ${none}` }];
    });
    expect([text('a.csv'), text('changes.csv')]).toEqual(['nyast', 'ny null']);
  });

  it('puts what is written piece by piece in the place of the file of the same path, and last what is made of it', async () => {
    const files = [
      { path: 'a.csv', content: 'urval' },
      { path: 'run.json', content: 'urval' },
    ];
    await writeFiles(folder, files, undefined, async (write) => {
      await write('a.csv', 'ett\n');
      await write('stages/1.jsonl', 'en');
      await write('a.csv', 'två\n');
      return [{ path: 'run.json', content: 'allt' }];
    });
    expect(['a.csv', 'stages/1.jsonl', 'run.json'].map(text)).toEqual(['ett\ntvå\n', 'en', 'allt']);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'run.json', 'stages']);
  });

  it('leaves all earlier files as they were when writing piece by piece fails', async () => {
    await writeFiles(folder, [{ path: 'a.csv', content: 'gammal' }]);
    const failing = writeFiles(folder, [{ path: 'b.csv', content: 'ny' }], undefined, async (write) => {
      await write('a.csv', 'ny');
      throw new Error('cut off');
    });
    await expect(failing).rejects.toThrow('cut off');
    expect(text('a.csv')).toBe('gammal');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('names a folder that stands where a file is to be, and leaves the earlier files', async () => {
    await writeFiles(folder, [{ path: 'a.csv', content: 'gammal' }]);
    mkdirSync(join(folder, 'b.csv'));
    const files = ['a.csv', 'b.csv'].map((path) => ({ path, content: 'ny' }));
    await expect(writeFiles(folder, files)).rejects.toMatchObject({
      code: 'folder-in-the-way',
      place: { file: join(folder, 'b.csv') },
    });
    expect(text('a.csv')).toBe('gammal');
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv']);
  });

  it('lets two runs write one after the other, never mixed', async () => {
    const runs = ['x', 'y'].map((name) =>
      writeFiles(
        folder,
        Array.from({ length: 20 }, (_, index) => ({ path: `${index}.csv`, content: name })),
      ),
    );
    await Promise.all(runs);
    expect(new Set(readdirSync(folder).map(text)).size).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)('names the file that may not be written', async () => {
    chmodSync(folder, 0o500);
    await expect(writeFiles(folder, [{ path: 'a.csv', content: 'a' }])).rejects.toMatchObject({ code: 'file-locked' });
  });
});
