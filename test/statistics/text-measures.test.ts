import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lix } from '../../src/statistics/lix.ts';
import { mattr } from '../../src/statistics/mattr.ts';

describe('mattr', () => {
  test('is the mean over every window', () => {
    // By hand: windows a b a (2 of 3), b a c (3 of 3), a c c (2 of 3): 7 of 9.
    expect(mattr(['a', 'b', 'a', 'c', 'c'], 3)).toBeCloseTo(7 / 9, 12);
  });

  test('is null for a text shorter than its window, and never takes another window', () => {
    expect(mattr(['a', 'b'], 3)).toBeNull();
    expect(mattr([], 30)).toBeNull();
    expect(mattr(['a', 'b', 'b'], 3)).toBeCloseTo(2 / 3, 12);
  });

  test('is what counting every window afresh gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        (words, window) => {
          const shares = words.flatMap((_, i) =>
            i + window > words.length ? [] : [new Set(words.slice(i, i + window)).size / window],
          );
          const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
          const found = mattr(words, window);
          if (shares.length === 0) expect(found).toBeNull();
          else expect(found).toBeCloseTo(mean, 12);
        },
      ),
    );
  });
});

describe('lix', () => {
  test('gives Sparv’s value for four times "a bc def ghij klmno pqrstu vxyzåäö"', () => {
    // Sparv pipeline, sparv/modules/readability, doctest: 21.29. One word of seven has more than six letters.
    expect(lix(28, 4, 4)?.toFixed(2)).toBe('21.29');
  });

  test('is null without words or sentences', () => {
    expect(lix(0, 0, 0)).toBeNull();
    expect(lix(3, 0, 0)).toBeNull();
  });
});
