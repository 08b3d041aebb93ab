import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LoadedKnowledge, loadKnowledge } from '../../../pipeline/knowledge/load-knowledge.ts';
import { BatchGatherer } from '../../../pipeline/large/kept/batch-gatherer.ts';
import type { PartCounts } from '../../../pipeline/large/kept/part-counts.ts';
import { PartStore } from '../../../pipeline/large/kept/part-store.ts';
import { recallParts } from '../../../pipeline/large/kept/recall-parts.ts';
import { contentOf } from '../../../pipeline/large/parts/content-of.ts';
import type { Part } from '../../../pipeline/large/parts/part.ts';
import { openPartCounter } from '../../../pipeline/large/threads/open-part-counter.ts';
import type { PartCounter } from '../../../pipeline/large/threads/part-counter.ts';
import { MemorySink } from '../../../pipeline/tallies/memory-sink.ts';
import { mergeTallies } from '../../../pipeline/tallies/merge-tallies.ts';
import { TallyStack } from '../../../pipeline/tallies/tally-stack.ts';
import { plainTally } from '../../tallies/plain-tally.ts';
import { asLines, madeUpCorpus } from '../made-up-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalled-'));
const records = madeUpCorpus(50);
/** Fifty parts of one citation each; the last two stand at the end of the corpus. */
const parts = records.map((record, number) => partOf(number, asLines([record])));
const store = new PartStore(join(folder, 'store'), 'k');
let counter: PartCounter;
beforeAll(async () => {
  const knowledge: LoadedKnowledge = await loadKnowledge({ concepts: null, stopwords: null }, { noCache: false });
  counter = openPartCounter(knowledge, store, 1e9);
});
beforeEach(() => rmSync(join(folder, 'store'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function partOf(number: number, line: string): Part {
  const bytes = new Uint8Array(Buffer.from(line));
  const where = { order: 0, file: 'f.jsonl', firstLine: number + 1 };
  return { kind: 'lines', number, size: bytes.length, name: null, isLast: number >= 48, ...where, bytes };
}

/** Counts what is new and keeps all of it; says what was recalled, and gives the sum of the counts. */
async function countAll(given: readonly Part[], order = (counted: (() => void)[]) => counted) {
  const stack = new TallyStack(1e9);
  const gatherer = new BatchGatherer(stack, store);
  const said: string[] = [];
  const counted: (() => void)[] = [];
  const add = (part: Part, counts: PartCounts) => counted.push(() => gatherer.add(part, counts));
  for await (const recalled of recallParts(listed(given), store, true)) {
    if (recalled.kind === 'batch') {
      said.push(`batch of ${recalled.parts.length}`);
      expect(recalled.batch.entries.map(({ fingerprints }) => fingerprints.length)).toEqual(
        recalled.parts.map(() => 1),
      );
      gatherer.addBatch(recalled.batch);
      continue;
    }
    said.push(recalled.kind);
    gatherer.expect(recalled.part);
    const counts = recalled.kind === 'new' ? counter.count(recalled.part, new Set(), () => {}) : recalled.counts;
    if (counts.tally === null) throw new Error('a part that is kept has its own counts');
    add(recalled.part, counts);
  }
  gatherer.breakOff();
  for (const each of order(counted)) each();
  const sum = plainTally(mergeTallies(stack.tallies(), () => new MemorySink()));
  stack.close();
  return { said: runsOf(said), sum };
}

async function* listed(given: readonly Part[]): AsyncGenerator<Part> {
  yield* given;
}

/** What follows itself is said once, with how often. */
function runsOf(said: readonly string[]): readonly string[] {
  const runs: { what: string; times: number }[] = [];
  for (const what of said) {
    const last = runs.at(-1);
    if (last?.what === what) last.times++;
    else runs.push({ what, times: 1 });
  }
  return runs.map(({ what, times }) => `${times} × ${what}`);
}

describe('recallParts', () => {
  it('gives the parts that were counted before as batches, and one by one at the end of the corpus', async () => {
    const first = await countAll(parts);
    expect(first.said).toEqual(['50 × new']);
    expect(readdirSync(join(folder, 'store')).filter((name) => name.endsWith('.batch'))).toHaveLength(3);
    const second = await countAll(parts);
    expect(second.said).toEqual(['3 × batch of 16', '2 × part']);
    expect(second.sum).toEqual(first.sum);
  });

  it('gives the same for parts that were counted in any order', async () => {
    const first = await countAll(parts);
    rmSync(join(folder, 'store'), { recursive: true });
    const backwards = await countAll(parts, (counted) => counted.toReversed());
    expect(backwards.sum).toEqual(first.sum);
    expect((await countAll(parts)).said).toEqual(['3 × batch of 16', '2 × part']);
  });

  it('gives the parts of a batch one by one when one of them has changed, and keeps them together again', async () => {
    await countAll(parts);
    const changed = [...parts];
    changed[20] = partOf(20, asLines([{ id: 'ny', year: 2003, text: 'En ny styrning.' }]));
    const again = await countAll(changed);
    expect(again.said).toEqual(['1 × batch of 16', '4 × part', '1 × new', '11 × part', '1 × batch of 16', '2 × part']);
    expect((await countAll(changed)).said).toEqual(['3 × batch of 16', '2 × part']);
    rmSync(join(folder, 'store'), { recursive: true });
    expect((await countAll(changed)).sum).toEqual(again.sum);
  });

  it('finds the batches behind a part that was added or taken away', async () => {
    await countAll(parts);
    const added = partOf(99, asLines([{ id: 'ny', year: 2003, text: 'En ny styrning.' }]));
    const more = [...parts.slice(0, 16), added, ...parts.slice(16)].map((part, number) => ({ ...part, number }));
    expect((await countAll(more)).said).toEqual(['1 × batch of 16', '1 × new', '2 × batch of 16', '2 × part']);
    const fewer = parts.filter((_, i) => i !== 3);
    expect((await countAll(fewer)).said).toEqual(['15 × part', '2 × batch of 16', '2 × part']);
  });

  it('looks for no batch where a part alone is asked for', async () => {
    await countAll(parts);
    const kinds: string[] = [];
    for await (const { kind } of recallParts(listed(parts), store, false)) kinds.push(kind);
    expect(runsOf(kinds)).toEqual(['50 × part']);
  });

  it('names a part by its content and the key of the store', () => {
    const [first, second] = [parts[0]!, parts[1]!];
    const name = store.nameOf(contentOf(first));
    expect(store.nameOf(contentOf({ ...first, number: 7, isLast: true }))).toBe(name);
    expect(store.nameOf(contentOf(second))).not.toBe(name);
    expect(new PartStore(folder, 'other').nameOf(contentOf(first))).not.toBe(name);
  });
});
