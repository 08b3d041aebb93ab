import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoadedKnowledge, loadKnowledge } from '../../pipeline/knowledge/load-knowledge.ts';
import { measureLarge } from '../../pipeline/large/analyze-large.ts';
import { type CountingChoices, countLarge } from '../../pipeline/large/count-large.ts';
import type { LargeCounts } from '../../pipeline/large/large-counts.ts';
import { findLargeCorpus, type LargeCorpus } from '../../pipeline/large/parts/find-large-corpus.ts';
import { readShare, writeShare } from '../../pipeline/large/share-file.ts';
import { ShareMerger } from '../../pipeline/large/share-merger.ts';
import { SETTINGS } from '../../pipeline/produce-reports.ts';
import type { Analysis, Citation } from '../../src/records.ts';
import { asLines, madeUpCorpus } from './made-up-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'large-'));
const records = madeUpCorpus(160);
/** Parts of a few lines, so that a small corpus has many. */
const sizes = { least: 500, mean: 700, most: 4000, longestLine: 100_000 };
const inThisThread: CountingChoices = {
  workers: 1,
  mostKnown: 1e9,
  mostHeld: 1e9,
  share: null,
  store: null,
  sizes,
  onPart: () => {},
};
const log = { remark: () => {}, progress: () => {}, doubts: () => {}, stage: () => false };

let knowledge: LoadedKnowledge;
let expected: string;
beforeAll(async () => {
  knowledge = await loadKnowledge({ concepts: null, stopwords: null }, { noCache: false, dictionary: 'shared' });
  expected = await reported(await count(inFile('whole.jsonl', asLines(records))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function open(path: string): Promise<LargeCorpus> {
  const corpus = await findLargeCorpus(path);
  if (corpus === null) throw new Error(`${path} is not taken to be large`);
  return corpus;
}

async function count(path: string, choices: Partial<CountingChoices> = {}): Promise<LargeCounts> {
  return countLarge(await open(path), knowledge, { ...inThisThread, ...choices });
}

async function analyzed(counts: LargeCounts): Promise<Analysis> {
  const settings = { ...SETTINGS, permutations: 50, splitYear: null };
  return (await measureLarge(counts, knowledge, settings, false, { log }))!.analysis;
}

/** Everything the reports are made of, but for the files that the citations stood in. */
async function reported(counts: LargeCounts): Promise<string> {
  const { documents: _, ...analysis } = await analyzed(counts);
  return JSON.stringify(analysis, (key, value) => (key === 'documentId' ? undefined : value), 1);
}

function shuffled<T>(each: readonly T[]): readonly T[] {
  return each
    .map((one, i) => ({ one, key: (i * 7919) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

describe('a large corpus gives the same', () => {
  it('as a made-up corpus has: every citation is counted', async () => {
    const analysis = await analyzed(await count(join(folder, 'whole.jsonl')));
    const years = new Map<number, number>();
    for (const { year } of records) years.set(year, (years.get(year) ?? 0) + 1);
    expect(new Map(analysis.years.map(({ year, citations }) => [year, citations]))).toEqual(years);
    expect(analysis.concordance.length).toBeGreaterThan(50);
    expect(analysis.notices).toEqual([]);
  });

  it('for three threads', async () => {
    expect(await reported(await count(join(folder, 'whole.jsonl'), { workers: 3 }))).toBe(expected);
  });

  it('for a thread that ends before it has found the words of the sample', async () => {
    const counts = await count(join(folder, 'whole.jsonl'));
    const asked: number[] = [];
    const findWords = async ({ length }: readonly Citation[]) => {
      asked.push(length);
      return null;
    };
    expect(await reported({ ...counts, findWords })).toBe(expected);
    expect(asked).toEqual([records.length]);
  });

  it('for any memory', async () => {
    const little = { mostKnown: 0, mostHeld: 0 };
    for (const workers of [1, 2])
      expect(await reported(await count(join(folder, 'whole.jsonl'), { ...little, workers }))).toBe(expected);
  });

  it('for any size of the parts', async () => {
    for (const least of [1, 3000, 1e6]) {
      const counts = await count(join(folder, 'whole.jsonl'), { sizes: { ...sizes, least, most: least + 4000 } });
      expect(await reported(counts)).toBe(expected);
    }
  });

  it('in any order, packed, with a byte order mark, carriage returns and empty lines', async () => {
    const lines = asLines(records);
    expect(await reported(await count(inFile('shuffled.jsonl', asLines(shuffled(records)))))).toBe(expected);
    expect(await reported(await count(inFile('packed.jsonl.gz', gzipSync(lines))))).toBe(expected);
    const members = [lines.slice(0, 5000), lines.slice(5000)].map((half) => gzipSync(half));
    expect(await reported(await count(inFile('members.jsonl.gz', Buffer.concat(members))))).toBe(expected);
    const windows = `\uFEFF${lines.replaceAll('\n', '\r\n\r\n')}`;
    expect(await reported(await count(inFile('windows.jsonl', windows)))).toBe(expected);
    expect(await reported(await count(inFile('unended.jsonl', lines.trimEnd())))).toBe(expected);
  });

  it('in several files, and in a folder with a file for each citation', async () => {
    inFile('several/a.jsonl', asLines(records.slice(90)));
    inFile('several/b/c.jsonl', asLines(records.slice(0, 90)));
    expect(await reported(await count(join(folder, 'several')))).toBe(expected);
    const root = join(folder, 'files');
    for (const { id, text } of records) inFile(`files/${id}.txt`, `${text}\n`);
    const textFiles = records.map(({ id }) => `${id}.txt`).sort();
    const corpus = {
      root,
      lineFiles: [],
      textFiles,
      unread: [],
      bytes: 1,
      textBytes: 1,
      concepts: null,
      stopwords: null,
    };
    expect(await reported(await countLarge(corpus, knowledge, inThisThread))).toBe(expected);
    expect(await reported(await countLarge(corpus, knowledge, { ...inThisThread, workers: 2 }))).toBe(expected);
  });

  it('counted in shares, written, read and merged in any order', async () => {
    const [concepts, stopwords] = knowledge.files;
    const paths: string[] = [];
    for (const k of [1, 2, 3]) {
      const share = { k, n: 3 };
      const counts = await count(join(folder, 'whole.jsonl'), { share });
      const path = join(folder, 'shares', `tally-${k}-of-3.jsonl.gz`);
      const header = { program: 'p', lemmas: true, share, concepts: concepts!, stopwords: stopwords! };
      await writeShare(path, header, counts);
      paths.push(path);
    }
    for (const order of [paths, paths.toReversed()]) {
      const merger = new ShareMerger();
      for (const path of order) merger.add(await readShare(path), path);
      expect(await reported(merger.result().counts)).toBe(expected);
    }
    const [first, second] = await Promise.all([readShare(paths[0]!), readShare(paths[1]!)]);
    const merger = new ShareMerger();
    merger.add(first, 'first');
    expect(() => merger.add(first, 'again')).toThrow(/same part/i);
    merger.add(second, 'second');
    expect(() => merger.result()).toThrow(/part 3 of 3/);
    expect(() => merger.add({ ...first, header: { ...first.header, program: 'q' } }, 'x')).toThrow(/belong/);
    expect(() => merger.add({ ...first, header: { ...first.header, lemmas: false } }, 'x')).toThrow(/belong/);
    writeFileSync(paths[0]!, readFileSync(paths[0]!).subarray(0, 900));
    await expect(readShare(paths[0]!)).rejects.toMatchObject({ code: 'damaged-tally' });
  });

  it('from what an earlier run kept, whole or damaged, and when a citation is added', async () => {
    const store = { folder: join(folder, 'store'), key: 'k' };
    expect(await reported(await count(join(folder, 'whole.jsonl'), { store }))).toBe(expected);
    const kept = readdirSync(store.folder);
    expect(kept.length).toBeGreaterThan(10);
    expect(await reported(await count(join(folder, 'whole.jsonl'), { store }))).toBe(expected);
    expect(readdirSync(store.folder)).toEqual(kept);
    for (const [i, name] of kept.entries()) {
      const path = join(store.folder, name);
      const bytes = readFileSync(path);
      if (i % 3 === 0) writeFileSync(path, bytes.subarray(0, bytes.length / 2));
      if (i % 3 === 1) writeFileSync(path, gzipSync('{"table":"years","years":[]}\n'));
    }
    expect(await reported(await count(join(folder, 'whole.jsonl'), { store }))).toBe(expected);
    const added = [...records.slice(0, 80), { id: 'ny', year: 2003, text: 'En ny styrning.' }, ...records.slice(80)];
    const more = inFile('more.jsonl', asLines(added));
    expect(await reported(await count(more, { store }))).toBe(await reported(await count(more)));
    expect(readdirSync(store.folder).length - kept.length).toBeLessThan(5);
  });
});

describe('what an earlier run kept', () => {
  const store = { folder: join(folder, 'batches'), key: 'k' };
  const whole = join(folder, 'whole.jsonl');
  const batches = () => readdirSync(store.folder).filter((name) => name.endsWith('.batch'));

  it('is counts of parts, and of many of them together, for any number of threads', async () => {
    expect(await reported(await count(whole, { store, workers: 2 }))).toBe(expected);
    expect(batches().length).toBeGreaterThan(0);
    for (const workers of [1, 2]) expect(await reported(await count(whole, { store, workers }))).toBe(expected);
  });

  it('is enough without the parts that are kept together', async () => {
    const before = batches();
    for (const name of readdirSync(store.folder)) if (name.endsWith('.counts')) rmSync(join(store.folder, name));
    expect(await reported(await count(whole, { store }))).toBe(expected);
    const parts = readdirSync(store.folder).length - before.length;
    const counted = await count(whole);
    expect(batches()).toEqual(before);
    expect(parts).toBeLessThan(counted.ids.length / 2);
    expect(await reported(counted)).toBe(expected);
  });

  it('is counted anew when it is damaged or edited', async () => {
    for (const damage of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      (bytes: Buffer) => bytes.fill(7, 99),
    ]) {
      for (const name of batches()) {
        const path = join(store.folder, name);
        writeFileSync(path, damage(readFileSync(path)));
      }
      expect(await reported(await count(whole, { store }))).toBe(expected);
    }
  });

  it('serves when citations are added at the end, taken away and changed', async () => {
    const added = [...records, { id: 'ny', year: 2003, text: 'En ny styrning.' }];
    const [dropped, changed] = [records.filter((_, i) => i !== 9), records.with(80, { ...records[80]!, year: 1999 })];
    for (const [i, [each, workers]] of (
      [
        [added, 1],
        [dropped, 1],
        [changed, 2],
      ] as const
    ).entries()) {
      const path = inFile(`again-${i}.jsonl`, asLines(each));
      const anew = await reported(await count(path));
      expect(await reported(await count(path, { store, workers }))).toBe(anew);
      expect(await reported(await count(path, { store }))).toBe(anew);
    }
  });

  it('serves for a folder with a file for each citation, and for a share', async () => {
    const { root, lineFiles } = { root: join(folder, 'files'), lineFiles: [] };
    const textFiles = records.map(({ id }) => `${id}.txt`).sort();
    const lexicons = { concepts: null, stopwords: null };
    const corpus = { root, lineFiles, textFiles, unread: [], bytes: 1, textBytes: 1, ...lexicons };
    for (let run = 0; run < 2; run++)
      expect(await reported(await countLarge(corpus, knowledge, { ...inThisThread, store }))).toBe(expected);
    const share = { k: 2, n: 3 };
    const anew = await reported(await count(whole, { share }));
    for (let run = 0; run < 2; run++) expect(await reported(await count(whole, { share, store }))).toBe(anew);
  });
});

describe('what is wrong in a large corpus', () => {
  it('is told by file and line, the first few of each kind, and the rest is counted', async () => {
    const bad = [
      ...Array.from({ length: 30 }, () => '{"id":'),
      JSON.stringify({ id: 'a', text: 'x' }),
      JSON.stringify(records[0]),
      JSON.stringify({ id: 'lång', year: 2001, text: 'styrning '.repeat(40_000) }),
    ];
    const path = inFile('bad.jsonl', `${asLines(records)}${bad.join('\n')}\n`);
    const analysis = await analyzed(await count(path));
    expect(analysis.years.reduce((sum, { citations }) => sum + citations, 0)).toBe(records.length + 1);
    const told = analysis.notices.map(({ code, file, line }) => `${code} ${file} ${line}`);
    expect(told.filter((each) => each.startsWith('line-not-json bad.jsonl'))).toEqual(
      Array.from({ length: 10 }, (_, i) => `line-not-json bad.jsonl ${161 + i}`),
    );
    expect(
      analysis.notices.find(({ code, file }) => code === 'line-not-json' && file === undefined)?.message.en,
    ).toMatch(/20 more/);
    expect(told).toContain('citation-without-year bad.jsonl 191');
    expect(told).toContain('repeated-id bad.jsonl 192');
    expect(told).toContain('line-too-long bad.jsonl 193');
  });

  it('stops the run when nothing can be counted', async () => {
    const counts = await count(inFile('yearless.jsonl', '{"id":"a","text":"x"}\n'));
    await expect(analyzed(counts)).rejects.toThrow(/No citation could be counted/);
  });

  it('stops the run when a packed file is cut short', async () => {
    const path = inFile('cut.jsonl.gz', gzipSync(asLines(records)).subarray(0, 2000));
    await expect(count(path)).rejects.toMatchObject({ code: 'unreadable-file', place: { file: 'cut.jsonl.gz' } });
  });
});

describe('findLargeCorpus', () => {
  it('leaves records without ids, small folders of texts and what is not there to the ordinary way', async () => {
    expect(await findLargeCorpus(inFile('small/a.jsonl', '{"year":2003,"recipient":"Lund","text":"x"}\n'))).toBeNull();
    inFile('few/1994/a.txt', 'En text.');
    expect(await findLargeCorpus(join(folder, 'few'))).toBeNull();
    expect(await findLargeCorpus('corpus')).toBeNull();
    expect(await findLargeCorpus(join(folder, 'nothing'))).toBeNull();
  });

  it("takes a folder's own lexicons", async () => {
    inFile('own/a.jsonl.gz', gzipSync(asLines(records)));
    inFile('own/concepts.yaml', 'concepts: []\n');
    expect(await findLargeCorpus(join(folder, 'own'))).toMatchObject({
      lineFiles: ['a.jsonl.gz'],
      concepts: { file: 'concepts.yaml', text: 'concepts: []\n' },
      stopwords: null,
    });
  });

  it.each([
    ['latin-1', Buffer.from('concepts:\n  - id: x\n    label: Självstyre\n', 'latin1'), 'concepts.yaml', 'not-utf-8'],
    ['what is stated of sources', Buffer.from('sources: []\n'), 'sources.yaml', 'sources-of-large-corpus'],
  ])('refuses in a large folder what it could not honor: %s', async (_reason, bytes, file, code) => {
    inFile('odd/a.jsonl.gz', gzipSync(asLines(records)));
    inFile(`odd/${file}`, bytes);
    await expect(findLargeCorpus(join(folder, 'odd'))).rejects.toMatchObject({ code, place: { file } });
    rmSync(join(folder, 'odd'), { recursive: true });
  });

  it.skipIf(process.platform === 'win32')('takes a lexicon that is a link', async () => {
    inFile('linked/a.jsonl.gz', gzipSync(asLines(records)));
    symlinkSync(inFile('elsewhere.yaml', 'concepts: []\n'), join(folder, 'linked/concepts.yaml'));
    expect((await findLargeCorpus(join(folder, 'linked')))?.concepts?.text).toBe('concepts: []\n');
  });

  it('leaves a few lines to the ordinary way where sources.yaml tells of them', async () => {
    inFile('told/a.jsonl', asLines(records));
    expect(await findLargeCorpus(join(folder, 'told'))).not.toBeNull();
    inFile('told/sources.yaml', 'sources: []\n');
    expect(await findLargeCorpus(join(folder, 'told'))).toBeNull();
  });
});
