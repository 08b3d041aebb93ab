import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choosePath } from '../../src/swedish/context/choose-path.ts';
import { GRAMMAR, STATE_BITS } from '../../src/swedish/context/grammar.ts';
import { PatternTable, type TagOptions } from '../../src/swedish/context/pattern-table.ts';
import { TAGS } from '../../src/swedish/context/tags.ts';

const BEAM = 350;
const WIDTH = 48;

interface Path {
  readonly state: number;
  readonly cost: number;
  readonly options: readonly number[];
}

/** The same choice in the plain way: paths as objects, in the order in which their states were reached. */
function chooseByPaths(sentence: readonly TagOptions[]): readonly number[] {
  let paths: readonly Path[] = [{ state: GRAMMAR.start, cost: 0, options: [] }];
  let initial = true;
  for (const { size, tags, innerCosts, initialCosts, isWord } of sentence) {
    const own = initial ? initialCosts : innerCosts;
    if (isWord) initial = false;
    else if (TAGS[tags[0]!] === 'stop') initial = true;
    const reached = new Map<number, Path>();
    let least = Number.POSITIVE_INFINITY;
    for (const path of paths) {
      for (let option = 0; option < size; option++) {
        const step = GRAMMAR.steps[path.state * TAGS.length + tags[option]!]!;
        const cost = path.cost + (step >> STATE_BITS) + own[option]!;
        const state = step & 0xffff;
        if (paths.length * size > 1 && cost > least + BEAM) continue;
        const known = reached.get(state);
        if (known === undefined ? reached.size === WIDTH : known.cost <= cost) continue;
        reached.set(state, { state, cost, options: [...path.options, option] });
        least = Math.min(least, cost);
      }
    }
    paths = [...reached.values()];
  }
  return paths.reduce((best, path) => (path.cost < best.cost ? path : best)).options;
}

/** Few costs, so that there are equals. */
const cost = fc.constantFrom(0, 0, 5, 20, 50, 130, -30);
const token: fc.Arbitrary<TagOptions> = fc
  .record({
    tags: fc.uniqueArray(fc.nat(TAGS.length - 1), { minLength: 1, maxLength: 12 }),
    inner: fc.array(cost, { minLength: 12, maxLength: 12 }),
    initial: fc.array(cost, { minLength: 12, maxLength: 12 }),
    isWord: fc.boolean(),
  })
  .map(({ tags, inner, initial, isWord }) => ({
    size: tags.length,
    tags,
    innerCosts: inner,
    initialCosts: initial,
    isWord,
  }));

it('chooses as it would with paths as objects, of equals the first, within the same bounds', () => {
  fc.assert(
    fc.property(fc.array(token, { minLength: 1, maxLength: 30 }), (sentence) => {
      const table = new PatternTable();
      const patterns = [0, 0, ...sentence.map((options) => table.add(options))];
      const chosen = new Uint8Array(3 + sentence.length);
      choosePath(table, patterns, 2, sentence.length, chosen, 3);
      expect([...chosen.subarray(3)]).toEqual(chooseByPaths(sentence));
    }),
    { numRuns: 300, seed: 1 },
  );
});

it('reads a pattern of the table as it was added', () => {
  fc.assert(
    fc.property(fc.array(token, { minLength: 1, maxLength: 2000, size: 'max' }), (patterns) => {
      const table = new PatternTable();
      const numbers = patterns.map((options) => table.add(options));
      expect(numbers).toEqual([...patterns.keys()]);
      for (const [i, number] of numbers.entries()) {
        const { size, innerCosts, initialCosts, ...rest } = patterns[i]!;
        expect(table.read(number)).toEqual({
          ...rest,
          size,
          innerCosts: innerCosts.slice(0, size),
          initialCosts: initialCosts.slice(0, size),
        });
        expect(table.isEqual(number, patterns[i]!)).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});
