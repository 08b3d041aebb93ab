import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run as analyze } from '../../pipeline/commands/analyze.ts';
import { run as verify } from '../../pipeline/commands/verify.ts';
import { loadKnowledge } from '../../pipeline/knowledge/load-knowledge.ts';
import { measureLarge } from '../../pipeline/large/analyze-large.ts';
import { countLarge } from '../../pipeline/large/count-large.ts';
import { findLargeCorpus } from '../../pipeline/large/parts/find-large-corpus.ts';
import { readCounted } from '../../pipeline/large/read-counted.ts';
import { writeFullFiles } from '../../pipeline/large/write-full-files.ts';
import { SETTINGS } from '../../pipeline/produce-reports.ts';
import { sha256 } from '../../pipeline/sha256.ts';
import { csvReport } from '../../src/report/csv/csv-report.ts';
import { citations } from '../../src/report/tables/citations.ts';
import { concordance } from '../../src/report/tables/concordance.ts';
import { documents } from '../../src/report/tables/documents.ts';
import { runCommand } from '../commands/run-command.ts';
import { asLines, madeUpCorpus } from './made-up-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'full-'));
// What a run keeps goes with the folder.
beforeAll(() => void vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache')));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** More text than the sample holds, which is half of these citations; most of it is words as long as they are idle. */
const records = madeUpCorpus(60).map((record) => ({ ...record, text: `${record.text} ${'X'.repeat(3300)}.` }));
const corpus = join(folder, 'corpus.jsonl');
writeFileSync(corpus, asLines(records));
const text = (output: string, path: string) => readFileSync(join(folder, output, path), 'utf8');
const rows = (output: string, path: string): readonly Record<string, string>[] =>
  parse(text(output, path), { columns: true });
const runOver = (path: string, output: string, ...options: string[]) =>
  runCommand({ run: analyze }, ['--corpus', path, '--output', join(folder, output), '--csv', 'int', ...options]);

describe('--full', () => {
  it('writes every citation in the order of the corpus, with its records', async () => {
    expect((await runOver(corpus, 'sample')).code).toBe(0);
    expect((await runOver(corpus, 'full', '--full', '--workers', '1')).code).toBe(0);
    expect(rows('sample', 'citations.csv').length).toBeLessThan(records.length);
    const written = rows('full', 'citations.csv');
    expect(written.map(({ citation }) => citation)).toEqual(records.map(({ id }) => id));
    expect(written.map((row) => row.text)).toEqual(records.map((record) => record.text));
    const staged = text('full', 'stages/01-citations.jsonl').trimEnd().split('\n');
    expect(staged.map((line) => JSON.parse(line).id)).toEqual(records.map(({ id }) => id));
    const tokens = text('full', 'stages/02-tokens.jsonl').trimEnd().split('\n');
    expect(new Set(tokens.map((line) => JSON.parse(line).citationId)).size).toBe(records.length);
  });

  it('writes as many mentions as were counted, those of the sample as they stand there', () => {
    const written = rows('full', 'concordance.csv');
    const counted = new Map(rows('full', 'concepts.csv').map(({ concept, mentions }) => [concept, Number(mentions)]));
    const found = new Map([...counted.keys()].map((id) => [id, 0]));
    for (const { concept } of written) found.set(concept!, found.get(concept!)! + 1);
    expect(found).toEqual(counted);
    const key = (row: Record<string, string>) => JSON.stringify(row);
    const all = new Set(written.map(key));
    const sample = rows('sample', 'concordance.csv');
    expect(sample.length).toBeGreaterThan(100);
    expect(sample.filter((row) => !all.has(key(row)))).toEqual([]);
    const places = new Map(records.map(({ id }, place) => [id, place]));
    const order = written.map(({ citation }) => places.get(citation!)!);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('gives the same bytes for two threads, and a run that can be verified', async () => {
    expect((await runOver(corpus, 'two', '--full', '--workers', '2')).code).toBe(0);
    const outputs = Object.keys(JSON.parse(text('full', 'run.json')).outputs);
    const staged = ['citations', 'tokens', 'lemmatized', 'content', 'mentions'].map(
      (name, i) => `stages/0${i + 1}-${name}.jsonl`,
    );
    for (const path of [...outputs, ...staged, 'run.json'])
      expect(readFileSync(join(folder, 'two', path)).equals(readFileSync(join(folder, 'full', path))), path).toBe(true);
    const args = ['--corpus', corpus, '--output', join(folder, 'two'), '--lang', 'en'];
    expect(await runCommand({ run: verify }, args)).toMatchObject({ code: 0 });
    writeFileSync(join(folder, 'two', 'concordance.csv'), `${text('two', 'concordance.csv')}x`);
    const changed = await runCommand({ run: verify }, args);
    expect(changed.code).toBe(1);
    expect(changed.out).toMatch(/^concordance\.csv: the file was changed by hand/);
  });

  it('says in the notices what is whole and what shows the sample', () => {
    expect(rows('full', 'notices.csv').map(({ code }) => code)).toContain('full-written');
    expect(rows('sample', 'notices.csv').map(({ code }) => code)).not.toContain('full-written');
  });

  it('gives of a corpus that the sample holds the reports that there are without it', async () => {
    const small = join(folder, 'small.jsonl');
    writeFileSync(small, asLines(records.slice(0, 20)));
    await runOver(small, 'small');
    await runOver(small, 'small-full', '--full');
    const { outputs } = JSON.parse(text('small', 'run.json'));
    expect(JSON.parse(text('small-full', 'run.json')).outputs).toEqual(outputs);
  });

  it('does not go with --parts', async () => {
    const { code, err } = await runOver(corpus, 'part', '--full', '--parts', '1/2', '--lang', 'en');
    expect([code, err]).toEqual([1, expect.stringMatching(/--full .* --parts/)]);
  });
});

describe('writeFullFiles', () => {
  it('writes the rows that the reports of a corpus have whose citations are all held', async () => {
    const path = join(folder, 'held.jsonl');
    writeFileSync(path, asLines(madeUpCorpus(60)));
    const knowledge = await loadKnowledge({ concepts: null, stopwords: null }, { noCache: false });
    const large = (await findLargeCorpus(path))!;
    const choices = {
      workers: 1,
      mostKnown: 1e9,
      mostHeld: 1e9,
      share: null,
      store: null,
      noCache: false,
      onPart: () => undefined,
    };
    const counts = await countLarge(large, knowledge, choices);
    const settings = { ...SETTINGS, permutations: 50, splitYear: null };
    const log = { remark: () => undefined, progress: () => undefined, doubts: () => undefined, stage: () => false };
    const { analysis } = (await measureLarge(counts, knowledge, settings, false, { log }))!;
    expect(analysis.settings.sampled).toBeUndefined();
    const run = { language: 'sv', dialect: 'sv', splitYear: null } as const;
    const written = new Map<string, string>();
    const all = readCounted(large, counts.ids, () => undefined);
    const hashes = await writeFullFiles(all, analysis, knowledge, run, settings, async (file, piece) => {
      written.set(file, (written.get(file) ?? '') + piece);
    });
    const sortedLines = (content: unknown) => String(content).split('\r\n').sort();
    for (const table of [concordance, citations, documents]) {
      const { path: file, render } = csvReport(table);
      const expected = await render(analysis, { ...run, programVersion: '' });
      expect(sortedLines(written.get(file)), file).toEqual(sortedLines(expected));
      expect(hashes[file]).toBe(sha256(written.get(file)!));
    }
    expect(sortedLines(written.get('concordance.csv')).length).toBeGreaterThan(100);
  });
});

describe('readCounted', () => {
  it('refuses a corpus that was changed after it was counted', async () => {
    const path = join(folder, 'other.jsonl');
    writeFileSync(path, asLines(records.slice(0, 3)));
    const large = await findLargeCorpus(path);
    const ids = [{ order: 0, files: ['other.jsonl'], firstLine: 1, fingerprints: [1, 2, 3] }];
    const read = readCounted(large!, ids, () => undefined);
    await expect(read.next()).rejects.toMatchObject({ code: 'corpus-changed' });
  });
});
