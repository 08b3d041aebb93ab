import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isHalfPlaced } from '../../../pipeline/writing/is-half-placed.ts';

const KILLED = '.next-6f1c2f7e-3c0b-4a55-9d6a-0f2b8f7f8f11';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'half '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('isHalfPlaced', () => {
  it('is true from when the list of the files stands until it is gone', async () => {
    mkdirSync(join(folder, KILLED, 'files'), { recursive: true });
    expect(await isHalfPlaced(folder)).toBe(false);
    writeFileSync(join(folder, KILLED, 'complete.json'), '["a.csv"]');
    expect(await isHalfPlaced(folder)).toBe(true);
    rmSync(join(folder, KILLED, 'complete.json'));
    expect(await isHalfPlaced(folder)).toBe(false);
  });

  it('is false where there is no folder', async () => {
    writeFileSync(join(folder, 'a file'), '');
    expect(await isHalfPlaced(join(folder, 'none'))).toBe(false);
    expect(await isHalfPlaced(join(folder, 'a file'))).toBe(false);
  });

  it('says of a folder that cannot be read that it cannot', async () => {
    const path = join(folder, 'x'.repeat(300));
    await expect(isHalfPlaced(path)).rejects.toMatchObject({ code: 'unreadable-output', place: { file: path } });
  });
});
