import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TABLES } from '../../pipeline/counting/tally.ts';
import { hashBytes, idBytes, readId } from '../../pipeline/tallies/id-bytes.ts';
import { MemorySink } from '../../pipeline/tallies/memory-sink.ts';
import { mergeTallies } from '../../pipeline/tallies/merge-tallies.ts';
import { SpillFile } from '../../pipeline/tallies/spill-file.ts';
import { TallySorter } from '../../pipeline/tallies/tally-sorter.ts';
import { TallyStack } from '../../pipeline/tallies/tally-stack.ts';
import { type Addition, plainOf, plainTally, tallyOf } from './plain-tally.ts';

const sorter = new TallySorter();

/** Words whose FNV-1a hashes are equal: they must still be told apart, in one order. */
const COLLIDING = ['costarring', 'liquid', 'declinate', 'macallums', 'altarage', 'zinke'];
/** Few ids are longer than 65,535 bytes: each costs as much as all others of a tally. */
const id = fc.oneof(
  { weight: 15, arbitrary: fc.constantFrom(...COLLIDING, '') },
  { weight: 1, arbitrary: fc.constant('å'.repeat(33_000)) },
  { weight: 16, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);
const addition: fc.Arbitrary<Addition> = fc.record({
  table: fc.constantFrom(...TABLES),
  id,
  roots: fc.array(
    id.filter((root) => root !== ''),
    { maxLength: 3 },
  ),
  year: fc.integer({ min: 1000, max: 2999 }),
  mentions: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(2 ** 32 - 1 - 5000)),
});
const additions = fc.array(addition, { maxLength: 60, size: 'max' });
/** A cell holds no more than 2³² − 1; a corpus that large is refused. */
const small = additions.map((all) => all.map((each) => ({ ...each, mentions: each.mentions % 1000 || 1 })));

describe('ids as bytes', () => {
  it('read back as they were, any string, and the colliding words do collide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const bytes = idBytes(any);
        expect(readId(bytes, 0, bytes.length)).toBe(any);
      }),
    );
    const hashes = COLLIDING.map((word) => hashBytes(idBytes(word), 0, word.length));
    expect(new Set(hashes).size).toBe(3);
  });
});

describe('a sorted tally', () => {
  it('holds what the tally holds', () => {
    fc.assert(
      fc.property(additions, (all) => {
        fc.pre(new Set(all.map(({ table, id: of, year }) => `${table} ${of} ${year}`)).size === all.length);
        const tally = tallyOf(all);
        const sorted = sorter.sort(tally);
        expect(plainTally(sorted)).toEqual(plainOf(tally));
        expect(sorted.years).toEqual(tally.years);
      }),
      { numRuns: 30 },
    );
  });

  it('comes out the same however its parts are grouped, in memory or in a file', () => {
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        const [first, second, third] = [a, b, c].map((each) => sorter.sort(tallyOf(each)));
        const file = new SpillFile();
        const inMemory = () => new MemorySink();
        const inFile = () => file.sink();
        const left = mergeTallies([mergeTallies([first!, second!], inFile), third!], inMemory);
        const right = mergeTallies([second!, mergeTallies([third!, first!], inMemory)], inFile);
        const whole = tallyOf([...a, ...b, ...c]);
        expect(plainTally(left)).toEqual(plainOf(whole));
        expect(plainTally(right)).toEqual(plainOf(whole));
        expect(left.years).toEqual(whole.years);
        file.close();
      }),
      { numRuns: 30 },
    );
  });
});

describe('a stack of tallies', () => {
  const parts = Array.from({ length: 300 }, (_, part): Addition[] =>
    Array.from({ length: 20 }, (__, i) => ({
      table: TABLES[(part + i) % TABLES.length]!,
      id: `ord${(part * i) % 97}`,
      roots: [`rot${(part * i) % 7}`, `ord${(part * i) % 97}`],
      year: 1900 + (part % 50),
      mentions: 1 + (i % 3),
    })),
  );

  for (const [mostHeld, where] of [
    [2 ** 20, 'in memory'],
    [3000, 'partly in a file'],
    [0, 'all in a file'],
  ] as const) {
    it(`adds up very many parts, ${where}, in few tallies`, () => {
      const stack = new TallyStack(mostHeld);
      for (const part of parts) stack.add(sorter.sort(tallyOf(part)));
      const tallies = stack.tallies();
      expect(tallies.length).toBeLessThan(70);
      expect(plainTally(mergeTallies(tallies, () => new MemorySink()))).toEqual(plainOf(tallyOf(parts.flat())));
      const held = tallies.flatMap(({ tables }) => Object.values(tables)).filter(({ kind }) => kind === 'memory');
      if (mostHeld === 0) expect(held).toEqual([]);
      stack.close();
    });
  }

  it('adds up very many that lie in files of their own, and lets go of each', () => {
    const stack = new TallyStack(2 ** 20);
    const open = new Set<number>();
    for (const [number, part] of parts.entries()) {
      const file = new SpillFile();
      open.add(number);
      stack.addFile(
        mergeTallies([sorter.sort(tallyOf(part))], () => file.sink()),
        () => {
          file.close();
          open.delete(number);
        },
      );
    }
    expect(open.size).toBeLessThan(70);
    expect(plainTally(mergeTallies(stack.tallies(), () => new MemorySink()))).toEqual(plainOf(tallyOf(parts.flat())));
    stack.close();
    expect(open.size).toBe(0);
  });
});

describe('a spill file', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('says where it cannot be made', () => {
    const missing = join(tmpdir(), 'finns-inte', 'alls');
    for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, missing);
    expect(() => new SpillFile()).toThrow(
      expect.objectContaining({
        code: 'cannot-write',
        place: expect.objectContaining({ file: expect.stringContaining('finns-inte') }),
      }),
    );
  });

  it('says when the disk takes no more', () => {
    const file = new SpillFile();
    const sink = file.sink();
    file.close();
    sink.put(new Uint8Array(9));
    expect(() => sink.source()).toThrow(expect.objectContaining({ code: 'cannot-write' }));
  });
});
