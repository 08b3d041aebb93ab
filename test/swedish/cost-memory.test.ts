import { describe, expect, it } from 'vitest';
import { CostMemory, UNKNOWN_COST } from '../../src/swedish/dictionary/cost-memory.ts';

describe('CostMemory', () => {
  it('gives back what was remembered for a fingerprint, and nothing for another', () => {
    const memory = new CostMemory(4);
    memory.remember(1, 2, 1.3);
    memory.remember(-7, 8, Number.POSITIVE_INFINITY);
    expect([memory.recall(1, 2), memory.recall(-7, 8), memory.recall(1, 3), memory.recall(2, 2)]).toEqual([
      1.3,
      Number.POSITIVE_INFINITY,
      UNKNOWN_COST,
      UNKNOWN_COST,
    ]);
  });

  it('knows nothing at first, not even of the fingerprint of nothing', () => {
    expect(new CostMemory(4).recall(0, 0)).toBe(UNKNOWN_COST);
  });

  it.each([3, 16])('never answers with what was remembered for another, with 2 to the power of %i places', (bits) => {
    const memory = new CostMemory(bits);
    for (let i = 1; i < 1000; i++) memory.remember(i, -i, i % 7);
    const answers = Array.from({ length: 1000 }, (_, i) => memory.recall(i, -i));
    expect(answers.every((answer, i) => answer === UNKNOWN_COST || answer === i % 7)).toBe(true);
    const others = Array.from({ length: 1000 }, (_, i) => memory.recall(i + 1000, -i));
    expect(others.every((answer) => answer === UNKNOWN_COST)).toBe(true);
    expect(answers.filter((answer) => answer !== UNKNOWN_COST).length).toBeLessThanOrEqual(2 ** bits);
  });

  it('names for what it remembers a place that no other has at the same time', () => {
    const memory = new CostMemory(5);
    for (let i = 1; i < 100; i++) memory.remember(i, i * 3, 1);
    const kept = Array.from({ length: 100 }, (_, i) => i).filter((i) => memory.recall(i, i * 3) === 1);
    expect(new Set(kept.map((i) => memory.place(i, i * 3))).size).toBe(kept.length);
    expect(kept.length).toBeGreaterThan(10);
  });
});
