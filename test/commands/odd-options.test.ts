import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as add from '../../pipeline/commands/add.ts';
import * as analyze from '../../pipeline/commands/analyze.ts';
import * as checkCorpus from '../../pipeline/commands/check-corpus.ts';
import * as checkPackage from '../../pipeline/commands/check-package.ts';
import * as compare from '../../pipeline/commands/compare.ts';
import * as evaluate from '../../pipeline/commands/evaluate.ts';
import * as findings from '../../pipeline/commands/findings.ts';
import * as lemmatize from '../../pipeline/commands/lemmatize.ts';
import * as verify from '../../pipeline/commands/verify.ts';
import { layOut, runCommand, threeCitations } from './run-command.ts';

const commands = {
  add,
  analyze,
  compare,
  evaluate,
  findings,
  lemmatize,
  verify,
  'check-corpus': checkCorpus,
  'check-package': checkPackage,
};

let folder = '';
beforeAll(() => {
  folder = layOut({ ...threeCitations, 'plain.txt': 'En text om kvalitet.\n', 'tom.txt': '' });
  mkdirSync(join(folder, 'empty'));
  symlinkSync(join(folder, 'corpus'), join(folder, 'länk till korpus'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
  symlinkSync(join(folder, 'round'), join(folder, 'round'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => join(folder, path);
const long = 'å'.repeat(128);

/** Each row: the arguments, and what the one line must say. */
const refused: readonly (readonly [keyof typeof commands, () => readonly string[], RegExp])[] = [
  ['analyze', () => ['--corpus', at('none')], /finns ingen fil eller mapp/],
  ['analyze', () => ['--corpus', ''], /^--corpus ska följas av ett värde/],
  ['analyze', () => ['--corpus'], /^--corpus ska följas av ett värde\./],
  ['analyze', () => ['--corpus', at('dangling')], /.+/],
  ['analyze', () => ['--corpus', at('round')], /.+/],
  ['analyze', () => ['--corpus', at(long)], /finns ingen fil eller mapp/],
  ['analyze', () => ['--corpus', `${folder}/corpus/../../${basename(folder)}-none`], /finns ingen fil eller mapp/],
  ['analyze', () => ['--output', ''], /^--output ska följas av ett värde/],
  ['analyze', () => ['--corpus', at('corpus'), '--output', at('plain.txt')], /ligger en fil där det ska vara en mapp/],
  [
    'analyze',
    () => ['--corpus', at('corpus'), '--output', at('plain.txt/x')],
    /ligger en fil där det ska vara en mapp/,
  ],
  ['analyze', () => ['--corpus', at('corpus'), '--output', at(long)], /för lång/],
  ['analyze', () => ['--corpus', at('corpus'), '--output', at('round/x')], /för lång eller/],
  ['analyze', () => ['--corpus', at('corpus'), '--output', at('corpus')], /bland texterna/],
  ['analyze', () => ['--corpus', at('corpus'), '--output', at('corpus/rapporter/2024')], /bland texterna/],
  ['analyze', () => ['--corpus', at('corpus'), '--output', at('länk till korpus/rapporter')], /bland texterna/],
  ['analyze', () => ['--corpus', at('corpus/citations'), '--output', at('corpus/x/../citations/x')], /bland texterna/],
  ['analyze', () => ['--lang', 'fi'], /sv, en/],
  ['analyze', () => ['--csv', 'excel'], /sv, int/],
  ['analyze', () => ['--split', '-1'], /^--split ska följas av ett värde/],
  ['analyze', () => ['--split', '2e3'], /heltal/],
  ['analyze', () => ['--memory', '100'], /^--memory ska vara ett heltal från 400/],
  ['analyze', () => ['--memory', '1GB'], /heltal/],
  ['analyze', () => ['--until', 'toString'], /parse-citations/],
  ['analyze', () => ['stray'], /^”stray” väntades inte\. .*npm run analyze -- --lang en/],
  ['analyze', () => ['--__proto__', 'x'], /^Alternativet --__proto__ finns inte\. /],
  ['analyze', () => ['-x'], /^Alternativet -x finns inte\. /],
  ['analyze', () => ['--lng', 'en'], /^Alternativet --lng finns inte; menade du --lang\? /],
  ['compare', () => ['--corpsu', 'x'], /menade du --corpus\?/],
  ['compare', () => ['utkast.md', 'en'], /fick utkast\.md, en\. .*npm run analyze -- --lang en/],
  ['analyze', () => ['--no-cache=ja'], /^--no-cache ska inte följas av något värde/],
  ['compare', () => [at('none.txt'), '--corpus', at('corpus')], /Filen finns inte/],
  ['compare', () => [at('corpus'), '--corpus', at('corpus')], /ingen fil\. Ange en enda fil/],
  ['compare', () => [at('tom.txt'), '--corpus', at('corpus')], /Texten är tom/],
  ['compare', () => ['--corpus', at('corpus')], /Texten är tom/],
  ['compare', () => [at('plain.txt'), '--corpus', at('empty')], /ingen motivering att jämföra med/],
  ['compare', () => [at('plain.txt'), '--csv', at('plain.txt')], /slutet \.csv/],
  ['compare', () => [at('plain.txt'), '--csv'], /^--csv ska följas av ett värde/],
  ['compare', () => ['two files', 'with spaces'], /Sätt citattecken/],
  ['add', () => [at('plain.txt')], /--year, --recipient, --award saknas/],
  ['add', () => ['--year', '25', '--recipient', 'A', '--award', 'B'], /fyra siffror/],
  [
    'add',
    () => ['--year', '2025', '--recipient', ' ', '--award', 'B', at('plain.txt'), '--corpus', at('corpus')],
    /--recipient saknas/,
  ],
  [
    'add',
    () => ['--year', '2025', '--recipient', 'A', '--award', 'B', '--corpus', at('plain.txt'), at('plain.txt')],
    /ska vara en mapp/,
  ],
  ['verify', () => ['--output', at('empty')], /npm run analyze/],
  ['verify', () => ['--output', at('plain.txt')], /npm run analyze/],
  ['findings', () => ['--corpus', at('empty'), '--output', at('out')], /finns inga texter att läsa, så inga rapporter/],
  ['findings', () => ['--corpus', at('corpus'), '--output', at('corpus')], /bland texterna/],
  ['findings', () => ['--lang', 'fi'], /sv, en/],
  ['lemmatize', () => ['--lang', 'xx'], /sv, en/],
  ['evaluate', () => ['--lang', 'xx', at('plain.txt')], /sv, en/],
  ['check-package', () => ['--lang', 'xx', at('plain.txt')], /sv, en/],
  ['check-corpus', () => ['--corpus', at('none')], /finns ingen fil eller mapp/],
];

describe('odd options and paths', () => {
  it.each(refused)('%s is refused in one line (%#)', async (name, args, line) => {
    const { code, out, err } = await runCommand(commands[name], args());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(line);
    expect(
      err
        .trimEnd()
        .split('\n')
        .filter((each) => !/^(?:\d\d |Begrepp:|Stoppord:)/.test(each)),
    ).toHaveLength(1);
  });

  it('writes nothing among the texts when it refuses to', () => {
    expect(readdirSync(at('corpus'))).toEqual(['citations']);
    expect(existsSync(at('corpus/citations/x'))).toBe(false);
    expect(existsSync(at('out'))).toBe(false);
  });

  it.each([
    ['through a link', 'länk till korpus', 'ut 1'],
    ['with ../, spaces and å', 'corpus/../corpus/citations', 'ut å/ett till/../två'],
    ['a single file', 'corpus/citations/2019-asby.md', 'ut 3'],
    ['into the folder output of the corpus, which reading passes over', 'corpus', 'corpus/output'],
  ])('analyzes %s', async (_, corpus, output) => {
    const { code, err } = await runCommand(analyze, ['--corpus', at(corpus), '--output', at(output)]);
    expect([code, err]).toEqual([0, expect.stringContaining('report.html')]);
    expect(existsSync(join(at(output), 'run.json'))).toBe(true);
  });

  it('whatever the options, a command ends with 0 or 1 and throws nothing but what a person can mend', async () => {
    writeFileSync(at('odd.txt'), 'Text.');
    const value = fc.oneof(
      fc.constantFrom('', '-', '--', 'sv', 'en', '2010', 'NaN', '0x10', '%s', '"', '*', '\n', '\u202e', '999999999999'),
      fc.string({ unit: 'binary', maxLength: 12 }).filter((each) => !each.includes('\0')),
    );
    const path = value.map((each) => at(`odd/${each.replaceAll('..', '_')}`));
    const option = fc.oneof(
      fc.tuple(fc.constantFrom('--corpus', '--output'), path),
      fc.tuple(
        fc.constantFrom('--lang', '--csv', '--split', '--until', '--year', '--recipient', '--award', '--x'),
        value,
      ),
      fc.tuple(fc.constantFrom('--help', '--no-cache', '--')),
      fc.tuple(path),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(commands)),
        fc.array(option, { maxLength: 4 }),
        async (command, options) => {
          const args = ['--corpus', at('none'), '--output', at('odd/out'), ...options.flat()];
          const { code, err } = await runCommand(command, args);
          expect([0, 1]).toContain(code);
          if (code === 1) expect(err).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});
