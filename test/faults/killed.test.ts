import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as analyze from '../../pipeline/commands/analyze.ts';
import * as verify from '../../pipeline/commands/verify.ts';
import { isHalfPlaced } from '../../pipeline/writing/is-half-placed.ts';
import { writeFiles } from '../../pipeline/writing/write-files.ts';
import { layOut, runCommand, threeCitations } from '../commands/run-command.ts';
import { compileScript, start, startScript } from './run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = layOut(threeCitations);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of a folder but those named with a dot, and what stands in it. */
function contents(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).slice(path.length).includes('/.'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

describe('killed at any moment', () => {
  it('a writer leaves one whole version, or the next run finishes it', async () => {
    const out = join(folder, 'out');
    const script = join(folder, 'write-versions.mjs');
    compileScript('test/faults/write-versions.ts', script);
    for (let round = 0; round < 8; round += 1) {
      const { child, ended } = startScript(script, [out]);
      await once(child.stdout!, 'data');
      await wait(43 * round + 5);
      child.kill('SIGKILL');
      await ended;
      if (!(await isHalfPlaced(out))) expect(new Set(contents(out)).size).toBe(1);
      await writeFiles(out, []);
      const versions = contents(out);
      expect([new Set(versions).size, versions.length, versions[0]?.length]).toEqual([
        1,
        13,
        5_000 * (versions[0]?.indexOf('\n') ?? 0) + 5_000,
      ]);
      expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  }, 30_000);

  it.each([0, 25])(
    'an analysis %d ms into its writing leaves reports that agree with run.json, or the next does',
    async (delay) => {
      const places = ['--corpus', join(folder, 'corpus'), '--output', join(folder, 'out')];
      await runCommand(analyze, places);
      rmSync(join(folder, 'corpus/citations/2019-asby.md'));
      const { child, ended } = start(['analyze', ...places, '--lang', 'en']);
      while (child.exitCode === null && !readdirSync(join(folder, 'out')).some((name) => name.startsWith('.next-')))
        await wait(1);
      await wait(delay);
      child.kill('SIGKILL');
      await ended;
      if (!(await isHalfPlaced(join(folder, 'out')))) {
        const { out } = await runCommand(verify, [...places, '--lang', 'en']);
        expect(out).not.toMatch(/by hand|is missing/);
      }
      expect((await runCommand(analyze, places)).code).toBe(0);
      expect(await runCommand(verify, places)).toMatchObject({ code: 0 });
      expect(existsSync(join(folder, 'out/.lock'))).toBe(false);
    },
  );
});
