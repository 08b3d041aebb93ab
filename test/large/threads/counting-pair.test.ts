import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoadedKnowledge, loadKnowledge } from '../../../pipeline/knowledge/load-knowledge.ts';
import type { LinesPart } from '../../../pipeline/large/parts/part.ts';
import { CountingPair } from '../../../pipeline/large/threads/counting-pair.ts';
import { openPartCounter } from '../../../pipeline/large/threads/open-part-counter.ts';
import { PartReader } from '../../../pipeline/large/threads/part-reader.ts';
import type { ReadPart } from '../../../pipeline/large/threads/read-part.ts';
import { ReadPartCounter } from '../../../pipeline/large/threads/read-part-counter.ts';
import { MemorySink } from '../../../pipeline/tallies/memory-sink.ts';
import { mergeTallies } from '../../../pipeline/tallies/merge-tallies.ts';
import type { SortedTally } from '../../../pipeline/tallies/sorted-tally.ts';
import { plainTally } from '../../tallies/plain-tally.ts';
import { asLines, madeUpCorpus } from '../made-up-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'pair-'));
const records = [
  ...madeUpCorpus(38),
  { id: 'ellips', year: 2003, text: 'Styr- och ledningsmodellen. De som bor och verkar i kommunen får god service.' },
  { id: 'märken', year: 2004, text: '— 12 345 —' },
];
let knowledge: LoadedKnowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge({ concepts: null, stopwords: null }, { noCache: false, dictionary: 'shared' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function part(number: number, some = records.slice(number * 10, number * 10 + 10)): LinesPart {
  const bytes = new Uint8Array(Buffer.from(asLines(some)));
  const [order, file, firstLine] = [0, 'f.jsonl', number * 10 + 1];
  return { kind: 'lines', number, size: bytes.length, name: null, isLast: false, order, file, firstLine, bytes };
}

const nothing = () => undefined;
const NONE: ReadonlySet<number> = new Set();

function merged(tallies: readonly SortedTally[]): unknown {
  return plainTally(mergeTallies(tallies, () => new MemorySink()));
}

function countedWhole(parts: readonly LinesPart[]) {
  const counter = openPartCounter(knowledge, null, 1e9);
  const counts = parts.map((each) => counter.count(each, NONE, nothing));
  const { tallies, evidence } = counter.handOver();
  return { counts: counts.map((each) => ({ ...each, isFull: false })), tally: merged(tallies), evidence };
}

/** As two threads would: what is read goes by the way that messages go. */
function countedInHalves(parts: readonly LinesPart[], mostKnown: number) {
  const reader = new PartReader(knowledge);
  const counter = new ReadPartCounter(knowledge, null, mostKnown);
  let begunAnew = 0;
  const counts = parts.map((each) => {
    const read: ReadPart = structuredClone(reader.read(each, NONE, counter.isCrowded, nothing));
    if (read.isAnew) begunAnew++;
    return counter.count(read, nothing);
  });
  const { tallies, evidence } = counter.handOver();
  return {
    counts: counts.map((each) => ({ ...each, isFull: false })),
    tally: merged(tallies),
    evidence,
    begunAnew,
  };
}

describe('a part that is read by one and counted by another', () => {
  const parts = () => [0, 1, 2, 3].map((number) => part(number));

  it('is counted as by one who does both', () => {
    const { begunAnew, ...halves } = countedInHalves(parts(), 1e9);
    expect(halves).toEqual(countedWhole(parts()));
    expect(begunAnew).toBe(0);
  });

  it('is counted alike when there is no memory for what is known, and forms are numbered anew each time', () => {
    const { begunAnew, ...halves } = countedInHalves(parts(), 0);
    expect(halves).toEqual(countedWhole(parts()));
    expect(begunAnew).toBe(4);
  });

  it('is counted without a citation that cannot be read, and without one that cannot be counted', () => {
    const { swedish } = knowledge;
    const knowForm = (form: string) => {
      if (form === 'Löpnummer13en') throw new RangeError('too deep');
      return swedish.knowForm(form);
    };
    const addFails: LoadedKnowledge = {
      ...knowledge,
      swedish: {
        ...swedish,
        completeEllipsis: (sentence, at) => {
          if (sentence.formAt(at) === 'Styr-') throw new RangeError('too long');
          return swedish.completeEllipsis(sentence, at);
        },
      },
    };
    const reader = new PartReader({ swedish: { ...swedish, knowForm } });
    const counter = new ReadPartCounter(addFails, null, 1e9);
    const some = [...records.slice(10, 20), ...records.slice(38)];
    const { faults, fingerprints } = counter.count(reader.read(part(0, some), NONE, false, nothing), nothing);
    expect(faults).toMatchObject([
      { entry: 3, fault: { code: 'citation-failed', message: { en: expect.stringMatching(/m13.*too deep/) } } },
      { entry: 10, fault: { code: 'citation-failed', message: { en: expect.stringMatching(/ellips.*too long/) } } },
    ]);
    expect([fingerprints[3], fingerprints[10]]).toEqual([-1, -1]);
    const others = some.filter((_, index) => index !== 3 && index !== 10);
    expect(merged(counter.handOver().tallies)).toEqual(countedWhole([part(0, others)]).tally);
  });

  it('is counted without the citations that have a word of which something cannot be found, and only them', () => {
    const { swedish } = knowledge;
    const partsOf: typeof swedish.partsOf = (lemma, partOfSpeech) => {
      if (lemma === 'löpnummer13en') throw new RangeError('too deep');
      return swedish.partsOf(lemma, partOfSpeech);
    };
    const counter = new ReadPartCounter({ ...knowledge, swedish: { ...swedish, partsOf } }, null, 1e9);
    const reader = new PartReader(knowledge);
    const some = records.slice(10, 20);
    const { faults, fingerprints } = counter.count(reader.read(part(0, some), NONE, false, nothing), nothing);
    expect(faults).toMatchObject([
      { entry: 3, fault: { code: 'citation-failed', message: { en: expect.stringMatching(/m13.*too deep/) } } },
    ]);
    expect(Array.from(fingerprints, (fingerprint) => fingerprint < 0).indexOf(true)).toBe(3);
    const others = some.filter((_, index) => index !== 3);
    expect(merged(counter.handOver().tallies)).toEqual(countedWhole([part(0, others)]).tally);
  });

  it('leaves out the entries that a worker has died of', () => {
    const reader = new PartReader(knowledge);
    const { faults, fingerprints } = reader.read(part(0), new Set([4]), false, nothing);
    expect(faults).toMatchObject([{ entry: 4, fault: { code: 'citation-failed' } }]);
    expect(Array.from(fingerprints, (fingerprint) => fingerprint < 0).indexOf(true)).toBe(4);
  });
});

describe('CountingPair', () => {
  const setup = () => {
    const [concepts, stopwords] = knowledge.files;
    const { dictionary } = knowledge;
    return { concepts: concepts!, stopwords: stopwords!, dictionary, lemmas: true, mostKnown: 1e9, store: null };
  };

  it('counts several parts that it is given at once, and finds words when all is counted', async () => {
    const pair = new CountingPair(setup());
    const counts = await Promise.all([0, 1, 2, 3].map((number) => pair.count(part(number), [])));
    const { tallies, evidence } = await pair.handOver();
    const whole = countedWhole([0, 1, 2, 3].map((number) => part(number)));
    expect({ counts, tally: merged(tallies), evidence }).toEqual(whole);
    const citation = { id: 'x', year: 2003, text: 'Tydlig styrning.', documentId: 'x', start: 0, end: 16 };
    expect((await pair.findWords([citation])).map(({ lemma }) => lemma)).toEqual(['tydlig', 'styrning', '.']);
    await pair.terminate();
  });

  it('tells all who wait when either thread ends, and of which entry', async () => {
    for (const role of ['reader', 'counter']) {
      const program = join(folder, `${role}-dies.mjs`);
      writeFileSync(
        program,
        `import { parentPort, workerData } from 'node:worker_threads';
         const { role, at } = workerData;
         const end = () => { new Int32Array(at).set([2, 7]); process.exit(3); };
         parentPort.on('message', () => {
           if (role.kind === '${role}') end();
           else if (role.kind === 'reader') role.to.postMessage('read');
         });
         if (role.kind === 'counter') role.from.on('message', end);`,
      );
      const pair = new CountingPair(setup(), pathToFileURL(program));
      const given = [0, 1].map((number) => pair.count(part(number), []));
      for (const each of await Promise.allSettled(given)) {
        expect(each).toMatchObject({ status: 'rejected', reason: { at: { part: 2, entry: 7 } } });
      }
      await expect(pair.handOver()).rejects.toMatchObject({ message: expect.stringContaining('exit code 3') });
    }
  });
});
