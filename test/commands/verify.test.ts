import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as analyze from '../../pipeline/commands/analyze.ts';
import * as verify from '../../pipeline/commands/verify.ts';
import { stagingName } from '../../pipeline/writing/staging-folder.ts';
import { layOut, runCommand, threeCitations } from './run-command.ts';

let folder = '';
beforeEach(async () => {
  folder = layOut(threeCitations);
  await runCommand(analyze, [...places(), '--csv', 'int', '--lang', 'en', '--split', '2021']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const places = () => ['--corpus', join(folder, 'corpus'), '--output', join(folder, 'out')];
const check = () => runCommand(verify, places());
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));

describe('npm run verify', () => {
  it('makes the run again with its own choices and finds it the same', async () => {
    expect(await check()).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Allt är som det står i run\.json: 2\d rapporter ur 3 filer/),
    });
  });

  it('does not care for the files that depend on the run before', async () => {
    writeFileSync(join(folder, 'out/changes.csv'), 'changed');
    expect((await check()).code).toBe(0);
  });

  it('names the report that was changed by hand, and the one that is gone', async () => {
    appendFileSync(join(folder, 'out/concepts.csv'), ' ');
    rmSync(join(folder, 'out/report.html'));
    expect(await check()).toMatchObject({
      code: 1,
      out: 'concepts.csv: filen har ändrats för hand eller av ett annat program.\nreport.html: filen saknas.\n',
    });
  });

  it('names the input that changed, came or went, and what comes out otherwise', async () => {
    edit('corpus/citations/2019-asby.md', (text) => text.replace('tydliga', 'goda'));
    writeFileSync(join(folder, 'corpus/stopwords.yaml'), 'keep: []\n');
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toMatch(
      /^citations\/2019-asby\.md: .*ändrats.*\nstopwords\.yaml: .*tillkommit.*\n.*annorlunda: .*concepts\.csv/s,
    );
  });

  it('names the version that is another', async () => {
    edit('out/run.json', (text) => text.replace(/"natural": "[^"]+"/, '"natural": "1.0.0"'));
    expect((await check()).out).toMatch(/^natural: version 1\.0\.0 vid körningen, nu \d/);
  });

  it('tells a record that was changed by hand', async () => {
    edit('out/run.json', (text) => text.replace(/("years\.csv": ")[0-9a-f]+/, `$1${'0'.repeat(64)}`));
    const { code, out } = await check();
    expect([code, out]).toEqual([1, expect.stringMatching(/years\.csv.*\n?.*run\.json/s)]);
  });

  it.each([
    ['a damaged record', () => writeFileSync(join(folder, 'out/run.json'), '{"program":'), /skadad/],
    ['no record', () => rmSync(join(folder, 'out/run.json')), /npm run analyze/],
    ['a run that was broken off', () => halfPlace(), /avbröts/],
  ])('says one line about %s', async (_, damage, line) => {
    damage();
    const { code, err } = await check();
    expect([code, err.split('\n').length, err]).toEqual([1, 2, expect.stringMatching(line)]);
  });
});

function halfPlace(): void {
  const staging = join(folder, 'out', stagingName());
  mkdirSync(join(staging, 'files'), { recursive: true });
  writeFileSync(join(staging, 'complete.json'), '[]');
}
