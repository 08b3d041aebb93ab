import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as analyze from '../../pipeline/commands/analyze.ts';
import * as merge from '../../pipeline/commands/merge.ts';
import { type LoadedKnowledge, loadKnowledge } from '../../pipeline/knowledge/load-knowledge.ts';
import { measureLarge } from '../../pipeline/large/analyze-large.ts';
import { type CountingChoices, countLarge } from '../../pipeline/large/count-large.ts';
import { findLargeCorpus } from '../../pipeline/large/parts/find-large-corpus.ts';
import { SETTINGS } from '../../pipeline/produce-reports.ts';
import { runCommand } from '../commands/run-command.ts';
import { asLines, madeUpCorpus } from './made-up-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
const at = (path: string) => join(folder, path);
const records = madeUpCorpus(120);
const sizes = { least: 500, mean: 700, most: 4000, longestLine: 100_000 };

let knowledge: LoadedKnowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge({ concepts: null, stopwords: null }, { noCache: false, lemmas: false });
  inFile('whole.jsonl', asLines(records));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inFile(name: string, content: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
}

/** Everything the reports are made of, but for the files that the citations stood in. */
async function reported(path: string, choices: Partial<CountingChoices> = {}): Promise<string> {
  const corpus = await findLargeCorpus(at(path));
  const means = {
    workers: 1,
    mostKnown: 1e9,
    mostHeld: 1e9,
    share: null,
    store: null,
    noCache: false,
    sizes,
    onPart: () => {},
  };
  const counts = await countLarge(corpus!, knowledge, { ...means, ...choices });
  const settings = { ...SETTINGS, permutations: 50, splitYear: null, lemmas: 'off' as const };
  const log = { remark: () => {}, progress: () => {}, doubts: () => {}, stage: () => false };
  const { documents: _, ...analysis } = (await measureLarge(counts, knowledge, settings, false, { log }))!.analysis;
  return JSON.stringify(analysis, (key, value) => (key === 'documentId' ? undefined : value), 1);
}

const read = (path: string) => readFileSync(at(path), 'utf8');

describe('words counted as they are written', () => {
  it('come out the same for any number of threads, any memory, any size of the parts and any order', async () => {
    const expected = await reported('whole.jsonl');
    expect(await reported('whole.jsonl', { workers: 2 })).toBe(expected);
    expect(await reported('whole.jsonl', { mostKnown: 0, mostHeld: 0 })).toBe(expected);
    expect(await reported('whole.jsonl', { sizes: { ...sizes, least: 3000, most: 7000 } })).toBe(expected);
    inFile('reversed.jsonl', asLines(records.toReversed()));
    expect(await reported('reversed.jsonl')).toBe(expected);
  });

  it('are reported with the same years and stopwords as lemmas are, without concepts, and it is said', async () => {
    const run = (lemmas: string) =>
      runCommand(analyze, ['--corpus', at('whole.jsonl'), '--output', at(lemmas), '--lemmas', lemmas, '--no-cache']);
    expect(await run('on')).toMatchObject({ code: 0 });
    const { code, err } = await run('off');
    expect(code).toBe(0);
    expect(err).toContain('--lemmas off');
    for (const file of ['years.csv', 'stopwords.csv']) expect(read(`off/${file}`)).toBe(read(`on/${file}`));
    const { settings, tables } = JSON.parse(read('off/trends.json'));
    expect(settings.lemmas).toBe('off');
    expect([tables.concepts, tables.recurring, tables.succession]).toEqual([[], [], []]);
    const counted = new Map(tables.terms.map((row: { lemma: string; mentions: number }) => [row.lemma, row.mentions]));
    const written = records.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
    for (const word of ['medborgarna', 'ledarskapet', 'vinter']) {
      expect(counted.get(word)).toBe(written.filter((each) => each === word).length);
    }
    const page = read('off/report.html');
    expect(/<h1>(.*?)<\/h1>/.exec(page)?.[1]).toBe('Orden i 120 motiveringar, räknade som de är skrivna');
    const linked = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(linked.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  it('are merged from parts into the same files, and never with parts of lemmas', async () => {
    const share = (k: number, lemmas: string, output: string) =>
      runCommand(analyze, [
        ...['--corpus', at('whole.jsonl'), '--output', at(output), '--parts', `${k}/2`],
        ...['--lemmas', lemmas, '--no-cache'],
      ]);
    for (const k of [1, 2]) expect(await share(k, 'off', 'shares')).toMatchObject({ code: 0 });
    expect(await runCommand(merge, [at('shares'), '--output', at('merged')])).toMatchObject({ code: 0 });
    for (const file of ['terms.csv', 'trends.json', 'run.json'])
      expect(read(`merged/${file}`)).toBe(read(`off/${file}`));
    expect(await share(2, 'on', 'others')).toMatchObject({ code: 0 });
    const mixed = [at('shares/tally-1-of-2.jsonl.gz'), at('others/tally-2-of-2.jsonl.gz')];
    expect(await runCommand(merge, [...mixed, '--output', at('mixed')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('--lemmas'),
    });
  });
});

describe('an ordinary corpus', () => {
  it('is counted by its words as they are written too', async () => {
    inFile('small/a.md', '---\nyear: 2003\nrecipient: Åsby\naward: Priset\n---\n\nStyrningen är tydlig.\n');
    inFile(
      'small/b.md',
      '---\nyear: 2005\nrecipient: Ekby\naward: Priset\n---\n\nStyrningen och styrmodellen är bra.\n',
    );
    const options = ['--corpus', at('small'), '--output', at('words'), '--lemmas', 'off'];
    expect(await runCommand(analyze, options)).toMatchObject({ code: 0 });
    const { tables } = JSON.parse(read('words/trends.json'));
    expect(tables.terms.map((row: { lemma: string }) => row.lemma)).toEqual(['styrningen']);
    expect(await runCommand(analyze, [...options, '--lemmas', 'none'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('--lemmas'),
    });
  });
});
