import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as add from '../../pipeline/commands/add.ts';
import * as analyze from '../../pipeline/commands/analyze.ts';
import * as verify from '../../pipeline/commands/verify.ts';
import { layOut, runCommand, threeCitations } from '../commands/run-command.ts';
import { start } from './run-cli.ts';

/** A corpus with the reports of a run, which each test has a copy of. */
let analyzed = '';
let folder = '';
let undo: (() => void)[] = [];
beforeAll(async () => {
  folder = analyzed = layOut(threeCitations);
  expect((await runCommand(analyze, places())).code).toBe(0);
});
afterAll(() => rmSync(analyzed, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'på prov '));
  cpSync(analyzed, folder, { recursive: true });
});
afterEach(() => {
  for (const each of undo) each();
  undo = [];
  rmSync(folder, { recursive: true, force: true });
});

const places = (output = 'out') => ['--corpus', join(folder, 'corpus'), '--output', join(folder, output)];
const isAsRecorded = async (output?: string) => (await runCommand(verify, places(output))).code === 0;
const faults = (err: string) =>
  err
    .trimEnd()
    .split('\n')
    .filter((line) => !/^(?:\d\d |Begrepp:|Stoppord:)/.test(line));

/** Whether the system lets this user do something; tests that need it are skipped elsewhere. */
function allows(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
const run = (file: string, ...args: string[]) => execFileSync(file, args, { stdio: 'ignore' });
const probe = layOut({ x: '' });
const canMount = allows(() => {
  run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe);
  run('umount', probe);
});
const canFreeze = allows(() => {
  run('chattr', '+i', join(probe, 'x'));
  run('chattr', '-i', join(probe, 'x'));
});
rmSync(probe, { recursive: true, force: true });
const isRoot = process.getuid?.() === 0;

describe('a disk that will not take the reports', () => {
  it.skipIf(process.platform === 'win32')(
    'whose files may not be so large: one line, and the earlier reports whole',
    async () => {
      const { code, err } = await start(['analyze', ...places()], 'ulimit -f 100').ended;
      expect([code, faults(err)]).toEqual([
        1,
        [`${join(folder, 'out')}: Disken är full; det som fanns här är orört. Frigör utrymme och kör igen.`],
      ]);
      expect(await isAsRecorded()).toBe(true);
    },
  );

  it.skipIf(!canMount)(
    'that is full: one line, the earlier reports whole, and the next run succeeds once there is room',
    async () => {
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      run('mount', '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk);
      undo.push(() => run('umount', disk));
      cpSync(join(folder, 'out'), join(disk, 'out'), { recursive: true });
      allows(() => writeFileSync(join(disk, 'filler'), Buffer.alloc(4_000_000)));
      const { code, err } = await runCommand(analyze, places('disk/out'));
      expect([code, faults(err)]).toEqual([1, [expect.stringContaining('Disken är full')]]);
      expect(await isAsRecorded('disk/out')).toBe(true);
      rmSync(join(disk, 'filler'));
      expect((await runCommand(analyze, places('disk/out'))).code).toBe(0);
    },
  );

  it.skipIf(!canMount)('that is full: a citation is added whole, or not at all', async () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk);
    undo.push(() => run('umount', disk));
    const text = join(folder, 'text.txt');
    writeFileSync(text, 'Kommunen visar mod i allt den gör för sina invånare. '.repeat(2000));
    const facts = ['--corpus', disk, '--year', '2025', '--recipient', 'Öby', '--award', 'Priset'];
    const { code, err } = await runCommand(add, [...facts, text]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^.*citations: Disken är full; det som fanns här är orört\./),
    ]);
    expect(readdirSync(join(disk, 'citations'))).toEqual([]);
    writeFileSync(text, 'Kommunen visar mod i allt den gör för sina invånare.');
    expect((await runCommand(add, [...facts, text])).code).toBe(0);
    expect(readdirSync(join(disk, 'citations'))).toEqual(['2025-oby.md']);
  });

  it.skipIf(!canFreeze)(
    'where one file is held by another program: it is named, and no other is replaced',
    async () => {
      const file = join(folder, 'out/concepts.csv');
      run('chattr', '+i', file);
      undo.push(() => run('chattr', '-i', file));
      rmSync(join(folder, 'corpus/citations/2019-asby.md'));
      const before = readFileSync(join(folder, 'out/run.json'), 'utf8');
      const { code, err } = await runCommand(analyze, places());
      expect([code, faults(err)]).toEqual([
        1,
        [expect.stringMatching(/^\S.*concepts\.csv: Går inte att skriva\. Stäng filen om den är öppen i Excel/)],
      ]);
      expect(readFileSync(join(folder, 'out/run.json'), 'utf8')).toBe(before);
      run('chattr', '-i', file);
      undo = [];
      expect((await runCommand(analyze, places())).code).toBe(0);
      expect(await isAsRecorded()).toBe(true);
    },
  );

  it.skipIf(isRoot && !canFreeze)('whose folder may only be read', async () => {
    const out = join(folder, 'out');
    if (isRoot) run('chattr', '+i', out);
    else chmodSync(out, 0o500);
    undo.push(() => (isRoot ? run('chattr', '-i', out) : chmodSync(out, 0o700)));
    const { code, err } = await runCommand(analyze, places());
    expect([code, faults(err)]).toEqual([
      1,
      [
        expect.stringMatching(
          /^.*out: Det går inte att skriva i mappen \((EPERM|EACCES)\)\. Ange en annan med --output\.$/,
        ),
      ],
    ]);
    expect(await isAsRecorded()).toBe(true);
  });

  it('where a folder stands in place of a report', async () => {
    rmSync(join(folder, 'out/terms.csv'));
    mkdirSync(join(folder, 'out/terms.csv/x'), { recursive: true });
    const { code, err } = await runCommand(analyze, places());
    expect([code, faults(err)]).toEqual([1, [expect.stringMatching(/terms\.csv: Här ligger en mapp/)]]);
    rmSync(join(folder, 'out/terms.csv'), { recursive: true });
    expect((await runCommand(analyze, places())).code).toBe(0);
    expect(await isAsRecorded()).toBe(true);
  });
});
