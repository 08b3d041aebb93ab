import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_MEMORY, planMemory } from '../../pipeline/large/plan-memory.ts';

const GB = 1e9;

describe('planMemory', () => {
  it('counts a small text in one thread and a large one in as many as there are cores', () => {
    expect(planMemory(null, null, 5e6, 8).workers).toBe(1);
    expect(planMemory(null, null, GB, 8).workers).toBe(8);
  });

  it('counts in fewer threads rather than above the memory, unless told how many', () => {
    expect(planMemory(LEAST_MEMORY, null, GB, 8).workers).toBe(1);
    expect(planMemory(512, null, GB, 8).workers).toBe(1);
    expect(planMemory(4000, null, GB, 8).workers).toBe(8);
    expect(planMemory(512, 3, GB, 8).workers).toBe(3);
  });

  it('gives no less to each thread when more memory is allowed, and never more than is allowed in all', () => {
    fc.assert(
      fc.property(fc.integer({ min: LEAST_MEMORY, max: 20_000 }), fc.integer({ min: 1, max: 64 }), (memory, cores) => {
        const plan = planMemory(memory, null, GB, cores);
        expect(plan.workers).toBeGreaterThanOrEqual(1);
        expect(plan.workers * plan.mostKnown + plan.mostHeld).toBeLessThanOrEqual(memory * 1e6);
        expect(planMemory(memory + 100, plan.workers, GB, cores).mostKnown).toBeGreaterThanOrEqual(plan.mostKnown);
      }),
    );
  });
});
