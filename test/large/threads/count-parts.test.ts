import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoadedKnowledge, loadKnowledge } from '../../../pipeline/knowledge/load-knowledge.ts';
import type { LinesPart } from '../../../pipeline/large/parts/part.ts';
import { countParts } from '../../../pipeline/large/threads/count-parts.ts';
import type { Counting } from '../../../pipeline/large/threads/counting.ts';
import { CountingWorker, WorkerDeath } from '../../../pipeline/large/threads/counting-worker.ts';
import { openPartCounter } from '../../../pipeline/large/threads/open-part-counter.ts';
import { MemorySink } from '../../../pipeline/tallies/memory-sink.ts';
import { mergeTallies } from '../../../pipeline/tallies/merge-tallies.ts';
import { sumYears } from '../../../pipeline/tallies/sum-years.ts';
import { TallyStack } from '../../../pipeline/tallies/tally-stack.ts';
import { plainTally } from '../../tallies/plain-tally.ts';
import { asLines, madeUpCorpus } from '../made-up-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'parts-'));
const records = madeUpCorpus(40);
let knowledge: LoadedKnowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge({ concepts: null, stopwords: null }, { noCache: false, dictionary: 'shared' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function part(number: number): LinesPart {
  const bytes = new Uint8Array(Buffer.from(asLines(records.slice(number * 10, number * 10 + 10))));
  return {
    kind: 'lines',
    number,
    size: bytes.length,
    name: null,
    isLast: false,
    order: 0,
    file: 'f.jsonl',
    firstLine: number * 10 + 1,
    bytes,
  };
}

const plan = { ahead: 1, store: null, onPart: () => {} };

async function* parts() {
  for (const number of [0, 1, 2, 3]) yield part(number);
}

/** Counts in this thread, and dies of a citation as a thread would. */
function mortal(diesOf: string | null, deaths: string[], mostKnown = 1e9): Counting {
  const counter = openPartCounter(knowledge, null, mostKnown);
  return {
    count: async (given, skipped) => {
      const lines = given.kind === 'lines' ? Buffer.from(given.bytes).toString().split('\n') : [];
      const at = diesOf === null ? -1 : lines.findIndex((line) => line.includes(`"${diesOf}"`));
      if (at >= 0 && !skipped.includes(at)) {
        deaths.push(`${given.number}:${at}`);
        throw new WorkerDeath(new Error('out of memory'), { part: given.number, entry: at });
      }
      return counter.count(given, new Set(skipped), () => undefined);
    },
    handOver: async () => counter.handOver(),
    terminate: async () => undefined,
  };
}

/** Hands over after each part, notes it, and dies when it is to count one more than so many. */
function handingOver(most: number, noted: number[]): Counting {
  const counting = mortal(null, [], 0);
  return {
    ...counting,
    count: async (given, skipped) => {
      if (noted.length === most) throw new WorkerDeath(new Error('out of memory'), null);
      noted.push(given.number);
      return counting.count(given, skipped);
    },
  };
}

/** Takes several parts at a time, counts them one after the other, and dies of a citation with all that it was given. */
function takingSeveral(diesOf: string, deaths: string[]): Counting {
  const counting = mortal(diesOf, deaths);
  let death: unknown = null;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(async () => {
      if (death !== null) throw death;
      return work();
    });
    last = mine.catch((error: unknown) => {
      death = error;
    });
    return mine;
  };
  return {
    count: (given, skipped) => inTurn(() => counting.count(given, skipped)),
    handOver: () => inTurn(() => counting.handOver()),
    terminate: async () => undefined,
  };
}

describe('countParts', () => {
  it('counts everything but the citation that a worker dies of, and tells which it was', async () => {
    const deaths: string[] = [];
    const { tallies, reports } = await countParts(parts, () => mortal(records[25]!.id, deaths), new TallyStack(0), {
      countings: 1,
      ...plan,
    });
    expect(deaths).toEqual(['2:5']);
    expect(sumYears(tallies).reduce((sum, year) => sum + year.citations, 0)).toBe(39);
    expect(reports.flatMap(({ faults }) => faults)).toMatchObject([
      { code: 'citation-failed', file: 'f.jsonl', line: 26 },
    ]);
    const others = records.filter((_, i) => i !== 25);
    const plain = openPartCounter(knowledge, null, 1e9);
    const bytes = new Uint8Array(Buffer.from(asLines(others)));
    plain.count({ ...part(0), bytes }, new Set(), () => undefined);
    expect(plainTally(mergeTallies(tallies, () => new MemorySink()))).toEqual(plainTally(plain.handOver().tallies[0]!));
  });

  it('counts everything else once when the worker that dies had been given several parts', async () => {
    const deaths: string[] = [];
    const start = () => takingSeveral(records[15]!.id, deaths);
    const { tallies, reports } = await countParts(parts, start, new TallyStack(0), {
      countings: 1,
      ...plan,
      ahead: 3,
    });
    expect(deaths).toEqual(['1:5']);
    expect(reports.flatMap(({ faults }) => faults)).toMatchObject([{ code: 'citation-failed', line: 16 }]);
    const plain = openPartCounter(knowledge, null, 1e9);
    const bytes = new Uint8Array(Buffer.from(asLines(records.filter((_, i) => i !== 15))));
    plain.count({ ...part(0), bytes }, new Set(), () => undefined);
    expect(plainTally(mergeTallies(tallies, () => new MemorySink()))).toEqual(plainTally(plain.handOver().tallies[0]!));
  });

  it('counts once what a worker had handed over before it died, and what it had not', async () => {
    const plain = await countParts(parts, () => mortal(null, []), new TallyStack(0), { countings: 1, ...plan });
    const noted: number[][] = [[], []];
    const workers = [handingOver(2, noted[0]!), handingOver(9, noted[1]!), handingOver(9, noted[1]!)];
    const start = () => workers.shift()!;
    const { tallies } = await countParts(parts, start, new TallyStack(0), { countings: 1, ...plan });
    expect(noted).toEqual([
      [0, 1],
      [3, 2],
    ]);
    const [counted, all] = [tallies, plain.tallies].map((some) =>
      plainTally(mergeTallies(some, () => new MemorySink())),
    );
    expect(counted).toEqual(all);
  });

  it('gives up when workers die of no citation', async () => {
    const stillborn = (): Counting => ({
      count: () => Promise.reject(new WorkerDeath(new Error('no lexicon'), null)),
      handOver: () => Promise.reject(new WorkerDeath(new Error('no lexicon'), null)),
      terminate: async () => undefined,
    });
    await expect(countParts(parts, stillborn, new TallyStack(0), { countings: 2, ...plan })).rejects.toMatchObject({
      code: 'workers-ended',
      message: expect.stringContaining('no lexicon'),
    });
  });
});

describe('a part counter', () => {
  it('tells of a citation that cannot be counted, and counts nothing of it', () => {
    const { swedish } = knowledge;
    const knowForm = (form: string) => {
      if (form === 'Löpnummer13en') throw new RangeError('too deep');
      return swedish.knowForm(form);
    };
    const counter = openPartCounter({ ...knowledge, swedish: { ...swedish, knowForm } }, null, 1e9);
    const { faults } = counter.count(part(1), new Set(), () => undefined);
    expect(faults).toMatchObject([{ entry: 3, fault: { code: 'citation-failed' } }]);
    expect(faults[0]?.fault.message.en).toMatch(/m13.*too deep/);
    const others = openPartCounter(knowledge, null, 1e9);
    const bytes = new Uint8Array(Buffer.from(asLines(records.slice(10, 20).filter((_, i) => i !== 3))));
    others.count({ ...part(1), bytes }, new Set(), () => undefined);
    expect(plainTally(counter.handOver().tallies[0]!)).toEqual(plainTally(others.handOver().tallies[0]!));
  });

  it('hands over citations without a word: they are counted in their year, though in no cell', () => {
    const counter = openPartCounter(knowledge, null, 1e9);
    expect(counter.handOver().tallies).toEqual([]);
    const bytes = new Uint8Array(Buffer.from(asLines([{ ...records[0]!, year: 1999, text: '— 12 345 —' }])));
    counter.count({ ...part(0), bytes }, new Set(), () => undefined);
    expect(counter.handOver().tallies[0]?.years).toMatchObject([{ year: 1999, citations: 1, words: 0 }]);
    expect(counter.handOver().tallies).toEqual([]);
  });
});

describe('CountingWorker', () => {
  it('tells of the entry that its thread was at when it ended', async () => {
    const program = join(folder, 'dies.mjs');
    writeFileSync(
      program,
      `import { parentPort, workerData } from 'node:worker_threads';
       parentPort.on('message', () => { new Int32Array(workerData.at).set([2, 7]); process.exit(3); });`,
    );
    const [concepts, stopwords] = knowledge.files;
    const setup = {
      concepts: concepts!,
      stopwords: stopwords!,
      dictionary: knowledge.dictionary,
      lemmas: true,
      mostKnown: 1e9,
      store: null,
      role: { kind: 'whole' as const },
    };
    const worker = new CountingWorker(setup, pathToFileURL(program));
    await expect(worker.count(part(0), [])).rejects.toMatchObject({
      at: { part: 2, entry: 7 },
      message: expect.stringMatching(/exit code 3/),
    });
    await expect(worker.handOver()).rejects.toBeInstanceOf(WorkerDeath);
    await expect(worker.findWords([])).rejects.toBeInstanceOf(WorkerDeath);
  });
});
