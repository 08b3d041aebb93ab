import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as analyze from '../../pipeline/commands/analyze.ts';
import * as verify from '../../pipeline/commands/verify.ts';
import { readCorpus } from '../../pipeline/reading/read-corpus.ts';
import { citationFile, layOut, runCommand, threeCitations } from '../commands/run-command.ts';
import { start } from './run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = layOut(threeCitations);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const places = () => ['--corpus', join(folder, 'corpus'), '--output', join(folder, 'out')];

describe('others at work', () => {
  it('two runs at once write one after the other, and the last one stands whole', async () => {
    const runs = [[], ['--lang', 'en', '--csv', 'int']].map((options) => start(['analyze', ...places(), ...options]));
    const ended = await Promise.all(runs.map(({ ended: end }) => end));
    expect(ended.map(({ code, err }) => [code, /^\s+at /m.test(err)])).toEqual([
      [0, false],
      [0, false],
    ]);
    expect(await runCommand(verify, places())).toMatchObject({ code: 0 });
  });

  it('a source that vanishes between the listing and the reading is named in one line', async () => {
    const file = join(folder, 'corpus/citations/2021-ovik.md');
    const disk = {
      kind: async (path: string) => (/\.md$/.test(path) ? ('file' as const) : ('folder' as const)),
      target: async (path: string) => path,
      names: async (path: string) => (path.endsWith('corpus') ? ['citations'] : ['2021-ovik.md']),
      bytes: async () => {
        rmSync(file, { force: true });
        return readFileSync(file);
      },
    };
    await expect(readCorpus(join(folder, 'corpus'), disk)).rejects.toMatchObject({
      code: 'unreadable-file',
      place: { file: 'citations/2021-ovik.md' },
    });
  });

  it('sources that come and go while a run reads: it ends with 0 or one line, never a stack trace', async () => {
    const many = Array.from({ length: 60 }, (_, index) => join(folder, `corpus/citations/many-${index}.md`));
    const text = (index: number) =>
      `Ort${index} får priset för sitt sätt nummer ${index} att möta var och en av sina invånare.`;
    const writeAll = () => {
      for (const [index, path] of many.entries())
        writeFileSync(path, citationFile(2000 + (index % 20), `Ort${index}`, text(index)));
    };
    writeAll();
    const { child, ended } = start(['analyze', ...places()]);
    while (child.exitCode === null) {
      for (const path of many.slice(20)) rmSync(path, { force: true });
      await wait(3);
      writeAll();
      await wait(3);
    }
    const { code, err } = await ended;
    expect([0, 1]).toContain(code);
    expect(err).not.toMatch(/^\s+at /m);
    expect((await runCommand(analyze, places())).code).toBe(0);
    expect(await runCommand(verify, places())).toMatchObject({ code: 0 });
  });

  it('a corpus that is being edited is analyzed again each time, and Ctrl-C ends it', async () => {
    const { child, ended } = start(['analyze', '--watch', ...places()]);
    let said = '';
    child.stderr!.on('data', (chunk) => {
      said += chunk;
    });
    const until = async (text: RegExp) => {
      while (!text.test(said)) await once(child.stderr!, 'data');
      said = '';
    };
    await until(/Bevakar .*Ctrl-C/);
    mkdirSync(join(folder, 'corpus/new'));
    writeFileSync(
      join(folder, 'corpus/new/2025.md'),
      citationFile(2025, 'Nyby', 'Nyby visar mod och ger god service till var och en.'),
    );
    await until(/^new\/2025\.md: ny\n(?:.*\n)*Sedan förra körningen: 1 motivering tillkom.*\n(?:.*\n)*Bevakar/m);
    appendFileSync(join(folder, 'corpus/new/2025.md'), '\n---\n\u0000\u0000\u0000');
    await until(/^new\/2025\.md: ändrad\n(?:.*\n)*new\/2025\.md: Filen är ingen textfil.*\n(?:.*\n)*Bevakar/m);
    rmSync(join(folder, 'corpus/new/2025.md'));
    await until(/^new\/2025\.md: borta\n(?:.*\n)*Sedan förra körningen: 1 motivering försvann.*\n(?:.*\n)*Bevakar/m);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 0, signal: null });
  });

  it('an unknown command, even one that every object has, is one line', async () => {
    const { code, err } = await start(['constructor']).ended;
    expect([code, err.split('\n').length]).toEqual([1, 2]);
  });
});
