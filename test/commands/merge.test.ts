import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as analyze from '../../pipeline/commands/analyze.ts';
import * as merge from '../../pipeline/commands/merge.ts';
import { asLines, madeUpCorpus } from '../large/made-up-corpus.ts';
import { layOut, runCommand } from './run-command.ts';

/** Without the lexicon, and without what other runs have kept. */
const QUICK = ['--lemmas', 'off', '--no-cache', '--workers', '1'];
const records = madeUpCorpus(60);
let folder = '';
beforeAll(async () => {
  folder = layOut({ 'before.jsonl': asLines(records.slice(0, 40)), 'after.jsonl': asLines(records) });
  await run('before.jsonl', 'whole');
  cpSync(at('whole'), at('merged'), { recursive: true });
  await run('after.jsonl', 'whole');
  for (const part of ['1/2', '2/2']) await run('after.jsonl', 'parts', '--parts', part);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => join(folder, path);
const run = async (corpus: string, output: string, ...options: readonly string[]) => {
  const said = await runCommand(analyze, ['--corpus', at(corpus), '--output', at(output), ...QUICK, ...options]);
  expect(said).toMatchObject({ code: 0 });
};

describe('npm run merge', () => {
  it('writes the files that one run writes, with what changed since the run that stood in the folder', async () => {
    const { code, err } = await runCommand(merge, [at('parts'), '--output', at('merged')]);
    const names = readdirSync(at('whole'))
      .filter((name) => name !== 'stages')
      .sort();
    expect([code, err]).toEqual([0, expect.stringContaining(`${names.length} filer i `)]);
    expect(err).toContain('Sedan förra körningen: ');
    expect(names).toContain('changes.html');
    expect(
      readdirSync(at('merged'))
        .filter((name) => name !== 'stages')
        .sort(),
    ).toEqual(names);
    const read = (output: string) => names.map((name) => [name, readFileSync(at(`${output}/${name}`), 'latin1')]);
    expect(read('merged')).toEqual(read('whole'));
  });

  it.each(['null', '7', '[]', '{"foo":1}', '{"held":null}', '{"rest":{}}', '{"table":"foo","ids":["x"]}'])(
    'tells of a part with a line %s in place of one of its own',
    async (foreign) => {
      const name = 'tally-1-of-2.jsonl.gz';
      const whole = readFileSync(at(`parts/${name}`));
      const lines = gunzipSync(whole).toString().split('\n');
      for (const place of [0, 1]) {
        writeFileSync(at(`parts/${name}`), gzipSync(lines.with(place, foreign).join('\n')));
        const { code, err } = await runCommand(merge, [at('parts'), '--output', at('merged')]);
        expect([code, err]).toEqual([
          1,
          expect.stringMatching(/tally-1-of-2\.jsonl\.gz: .*(?:skadad eller avhuggen|är ingen sådan fil)/),
        ]);
      }
      writeFileSync(at(`parts/${name}`), whole);
    },
  );

  it('has no parts written among the texts of the corpus', async () => {
    const { code, err } = await runCommand(analyze, [
      '--corpus',
      folder,
      '--output',
      at('delar'),
      '--parts',
      '1/2',
      ...QUICK,
    ]);
    expect([code, err]).toEqual([1, expect.stringMatching(/skulle hamna bland texterna/)]);
  });
});
