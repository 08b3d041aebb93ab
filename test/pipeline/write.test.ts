import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../pipeline/write.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write å '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function text(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
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
    await writeFiles(join(folder, '.next'), [
      { path: 'b.csv', content: 'ny b' },
      { path: 'complete.json', content: '["a.csv","b.csv"]' },
    ]);
    await writeFiles(folder, [{ path: 'c.csv', content: 'c' }]);
    expect([text('a.csv'), text('b.csv'), text('c.csv')]).toEqual(['gammal', 'ny b', 'c']);
    expect(existsSync(join(folder, '.next'))).toBe(false);
  });

  it('throws away what a run that was killed before its list had begun', async () => {
    await writeFiles(join(folder, '.next'), [{ path: 'a.csv', content: 'half' }]);
    await writeFiles(folder, [{ path: 'b.csv', content: 'b' }]);
    expect(existsSync(join(folder, 'a.csv'))).toBe(false);
  });

  it('takes over the lock of a process that is gone', async () => {
    writeFileSync(join(folder, '.lock'), '999999999');
    await writeFiles(folder, [{ path: 'a.csv', content: 'a' }]);
    expect(readdirSync(folder)).toEqual(['a.csv']);
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
