import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureKeyness } from '../../../pipeline/measures/measure-keyness.ts';
import { CorpusError } from '../../../src/errors.ts';
import { editions, subject, WORDS } from '../eleven-editions.ts';

const halves = { splitYear: null };

describe('measureKeyness', () => {
  test('halves the editions, the odd one in the later period, and gives the published values', () => {
    const keyness = measureKeyness([subject('x', [0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2])], [], editions(), halves)!;
    expect(keyness).toMatchObject({
      splitYear: 2013,
      earlyYears: [2003, 2005, 2007, 2009, 2011],
      earlyWords: 334,
      lateWords: 434,
      earlyCitations: 5,
      lateCitations: 6,
    });
    const row = keyness.rows[0]!;
    // 8 in 434 words against 1 in 334: G² 4.5637, Fisher 0.0856 (R 4.2.2: fisher.test), log2(8/434 · 334/1) = 2.622.
    expect(row).toMatchObject({ kind: 'concept', id: 'x', early: 1, late: 8, earlyDocuments: 1, lateDocuments: 6 });
    expect(row.g2.toFixed(4)).toBe('4.5637');
    expect(row.fisherP.toFixed(4)).toBe('0.0856');
    expect(row.logRatio.toFixed(3)).toBe('2.622');
    expect(row.earlyPerThousand).toBeCloseTo(1000 / 334, 12);
    expect(row.latePerThousand).toBeCloseTo(8000 / 434, 12);
    // R 4.2.2: prop.test(1, 5, correct = FALSE)$conf.int; prop.test(6, 6, correct = FALSE)$conf.int
    expect(row.earlyShareInterval.low).toBeCloseTo(0.0362241086324, 8);
    expect(row.earlyShareInterval.high).toBeCloseTo(0.6244653702375, 8);
    expect(row.lateShareInterval.low).toBeCloseTo(0.609665712098, 8);
  });

  test('splits where it is told to', () => {
    const keyness = measureKeyness([], [], editions(), { splitYear: 2008 })!;
    expect(keyness.splitYear).toBe(2009);
    expect(keyness.earlyYears).toEqual([2003, 2005, 2007]);
  });

  test('says which years would do when a period would be empty', () => {
    for (const splitYear of [2003, 1990, 2024]) {
      expect(() => measureKeyness([], [], editions(), { splitYear })).toThrow(CorpusError);
    }
    expect(() => measureKeyness([], [], editions(), { splitYear: 2024 })).toThrow(/after 2003 and no later than 2023/);
  });

  test('is null with fewer than two years', () => {
    expect(measureKeyness([], [], editions([50]), halves)).toBeNull();
    expect(measureKeyness([], [], [], { splitYear: 2010 })).toBeNull();
  });

  test('sorts by the size of G², then in Swedish order, and leaves out what is never mentioned', () => {
    const none = WORDS.map(() => 0);
    const late = WORDS.map((_, i) => (i > 8 ? 1 : 0));
    const early = WORDS.map((_, i) => (i < 4 ? 1 : 0));
    const rows = measureKeyness(
      [subject('ö', late)],
      [subject('å', late), subject('z', late), subject('early', early), subject('never', none)],
      editions(),
      halves,
    )!.rows;
    expect(rows.map(({ id }) => id)).toEqual(['early', 'z', 'å', 'ö']);
    expect(rows[0]!.g2).toBeLessThan(0);
    expect(rows[0]!.logRatio).toBeLessThan(0);
  });

  test('negates the log ratio and G² when the periods change places', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }), (mentions) => {
        fc.pre(mentions.some((count) => count > 0));
        const words = WORDS.slice(0, 10);
        const forward = measureKeyness([subject('x', mentions)], [], editions(words), halves)!.rows[0]!;
        const swapped = measureKeyness([subject('x', mentions.toReversed())], [], editions(words.toReversed()), halves)!
          .rows[0]!;
        expect(swapped.logRatio).toBeCloseTo(-forward.logRatio, 12);
        expect(swapped.g2).toBeCloseTo(-forward.g2, 9);
        expect(swapped.fisherP).toBeCloseTo(forward.fisherP, 9);
      }),
    );
  });
});
