import { describe, expect, it } from 'vitest';
import { PrintMemory } from '../../src/swedish/dictionary/print-memory.ts';

describe('PrintMemory', () => {
  it('gives back what was remembered for a fingerprint, and nothing for another', () => {
    const memory = new PrintMemory<string | null>(4);
    memory.remember(1, 2, 'some');
    memory.remember(-7, 8, null);
    expect([memory.recall(1, 2), memory.recall(-7, 8), memory.recall(1, 3), memory.recall(2, 2)]).toEqual([
      'some',
      null,
      undefined,
      undefined,
    ]);
  });

  it('knows nothing at first, not even of the fingerprint of nothing', () => {
    expect(new PrintMemory<string>(4).recall(0, 0)).toBeUndefined();
  });

  it('never answers with what was remembered for another, however many there are', () => {
    const memory = new PrintMemory<number>(3);
    for (let i = 1; i < 1000; i++) memory.remember(i, -i, i);
    const answers = Array.from({ length: 1000 }, (_, i) => memory.recall(i, -i));
    expect(answers.every((answer, i) => answer === undefined || answer === i)).toBe(true);
    expect(answers.filter((answer) => answer !== undefined).length).toBeLessThanOrEqual(8);
  });
});
