import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as analyze from '../../pipeline/commands/analyze.ts';
import { layOut, runCommand, threeCitations } from './run-command.ts';

let folder = '';
beforeEach(() => {
  folder = layOut(threeCitations);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => join(folder, path);
const run = (corpus: string, output = 'out') =>
  runCommand(analyze, ['--corpus', at(corpus), '--output', output.startsWith('/') ? output : at(output)]);

const TAKES_PLACE = 'Det som skrivs skulle ta den här källans plats. Ange en annan mapp med --output.';

describe('npm run analyze', () => {
  it('ends with one error after its notices when no text holds a citation, and leaves earlier reports', async () => {
    await run('corpus');
    const before = readFileSync(at('out/run.json'), 'utf8');
    rmSync(at('corpus/citations'), { recursive: true });
    writeFileSync(at('corpus/a.txt'), 'En text om ingenting särskilt.\n');
    const { code, err } = await run('corpus');
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n').slice(-2)).toEqual([
      expect.stringMatching(/^a\.txt:1: Ingen motivering hittades/),
      expect.stringContaining(`${at('corpus')}: Ingen motivering hittades i den text som lästes`),
    ]);
    expect(readFileSync(at('out/run.json'), 'utf8')).toBe(before);
    expect(readFileSync(at('out/notices.csv'), 'utf8')).not.toContain('a.txt');
  });

  it.each([
    ['a report', 'citations.csv', 'citations.csv'],
    ['a report, in capitals', 'Terms.CSV', 'Terms.CSV'],
    ['records of the stages', 'stages/mina.csv', 'stages/mina.csv'],
    ['the folder of those', 'stages/mina.csv', 'stages'],
  ])('never takes the place of its own source: %s', async (_reason, file, corpus) => {
    const table = 'år;mottagare;motivering\n2020;Umeå;Umeå har en tydlig styrning och god service.\n';
    mkdirSync(dirname(at(`out/${file}`)), { recursive: true });
    writeFileSync(at(`out/${file}`), table);
    const { code, err } = await run(`out/${corpus}`);
    expect([code, err]).toEqual([1, `${at(`out/${corpus}`)}: ${TAKES_PLACE}\n`]);
    expect(readFileSync(at(`out/${file}`), 'utf8')).toBe(table);
  });

  it('writes beside a source whose name is no report’s', async () => {
    mkdirSync(at('out'));
    writeFileSync(
      at('out/mina.csv'),
      'år;mottagare;motivering\n2020;Umeå;Umeå har en tydlig styrning och god service.\n',
    );
    expect((await run('out/mina.csv')).code).toBe(0);
    expect(existsSync(at('out/mina.csv'))).toBe(true);
  });

  it('says of an empty folder what may be put there', async () => {
    rmSync(at('corpus/citations'), { recursive: true });
    expect(await run('corpus')).toMatchObject({ code: 1, err: expect.stringMatching(/inga texter att läsa.*\.txt/) });
    expect(existsSync(at('out'))).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')(
    'refuses a folder that cannot be written in before it reads anything',
    async () => {
      for (const output of ['/proc/x', '/proc/x/y']) {
        expect(await run('corpus', output)).toEqual({
          code: 1,
          out: '',
          err: `${output}: Det går inte att skriva i mappen (ENOENT). Ange en annan med --output.\n`,
        });
      }
    },
  );

  it('says whose lexicons it uses, and where the records are when it stops after a stage', async () => {
    writeFileSync(at('corpus/concepts.yaml'), 'concepts: []\n');
    const { err } = await runCommand(analyze, [
      ...['--corpus', at('corpus'), '--output', at('out'), '--until', 'parse-citations'],
    ]);
    expect(err.trimEnd().split('\n')).toEqual([
      'Begrepp: korpusens concepts.yaml',
      'Stoppord: projektets corpus/stopwords.yaml (korpusen har ingen egen)',
      '01 parse-citations  3 motiveringar',
      `Stegens poster ligger i ${at('out/stages')}. Rapporterna är orörda.`,
    ]);
  });

  it('tells what was doubtful in the sources when it stops after a stage', async () => {
    writeFileSync(
      at('corpus/citations/a.md'),
      'Motivering: ”Kommunen arbetar bra med styrning i hela verksamheten.”\n',
    );
    const { code, err } = await runCommand(analyze, [
      ...['--corpus', at('corpus'), '--output', at('out'), '--until', 'tokenize'],
    ]);
    expect(code).toBe(0);
    expect(err).toMatch(/^citations\/a\.md:1: Motiveringen har inget säkert årtal och räknas inte\./m);
  });

  it('names every file that cannot be read, one line each', async () => {
    writeFileSync(at('corpus/citations/a.md'), '---\nyaer: 2020\n---\nText.\n');
    writeFileSync(at('corpus/citations/b.md'), '---\nyear: 2020\nText.\n');
    const { code, err } = await run('corpus');
    expect([code, err.trimEnd().split('\n')]).toEqual([
      1,
      [
        expect.stringMatching(/^citations\/a\.md:2:1: yaer: okänd nyckel/),
        expect.stringMatching(/^citations\/b\.md:1: Raden --- som avslutar/),
      ],
    ]);
  });

  it('says which years a split may have', async () => {
    const { err } = await runCommand(analyze, ['--corpus', at('corpus'), '--output', at('out'), '--split', '2050']);
    expect(err).toMatch(/Delningsåret 2050 .*efter 2019 och senast 2023/);
  });
});
