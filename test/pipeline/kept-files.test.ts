import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptFiles } from '../../pipeline/kept-files.ts';

let folder = '';
let files: KeptFiles;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  files = new KeptFiles(join(folder, 'made'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pieces = [Buffer.from('en '), Buffer.from('motivering')];

describe('KeptFiles', () => {
  it('gives back what was written, piece by piece, and nothing for another name', () => {
    files.write('a', pieces);
    expect(Buffer.from(files.read('a')!).toString()).toBe('en motivering');
    expect(files.read('b')).toBeNull();
    expect(readdirSync(join(folder, 'made'))).toEqual(['a']);
  });

  it('gives a file that can still be read when its name has gone', () => {
    files.write('a', pieces);
    const { descriptor, start, close } = files.open('a')!;
    files.prune(0);
    expect(readdirSync(join(folder, 'made'))).toEqual([]);
    const bytes = Buffer.alloc(20);
    expect(bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, 20, start))).toBe('en motivering');
    close();
    expect(() => readSync(descriptor, bytes, 0, 20, start)).toThrow();
  });

  it('does not give what stands under the name of another', () => {
    files.write('a', pieces);
    renameSync(join(folder, 'made', 'a'), join(folder, 'made', 'b'));
    expect(files.read('b')).toBeNull();
  });

  it('does not give what was cut short or edited', () => {
    const path = join(folder, 'made', 'a');
    for (const damage of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 1),
      (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')]),
      (bytes: Buffer) => bytes.fill('x', 40, 41),
      (bytes: Buffer) => bytes.fill('x', 0, 1),
      () => Buffer.alloc(0),
    ]) {
      files.write('a', pieces);
      writeFileSync(path, damage(readFileSync(path)));
      expect(files.read('a')).toBeNull();
    }
  });

  it('keeps nothing, and says nothing, where nothing can be written', () => {
    writeFileSync(join(folder, 'made'), 'a file where the folder should be');
    files.write('a', pieces);
    expect(files.read('a')).toBeNull();
    files.prune(0);
    expect(readFileSync(join(folder, 'made'), 'utf8')).toMatch(/^a file/);
  });

  it('takes away what was used longest ago', () => {
    for (const [age, name] of ['a', 'b', 'c'].entries()) {
      files.write(name, pieces);
      const then = new Date(Date.now() - 60_000 + 1000 * age);
      utimesSync(join(folder, 'made', name), then, then);
    }
    files.read('a');
    files.prune(2 * (32 + 'en motivering'.length));
    expect(readdirSync(join(folder, 'made'))).toEqual(['a', 'c']);
  });
});
