import { randomGenerator } from '../../../src/statistics/random-generator.ts';

/** Choices that follow from a seed. */
export interface Draws {
  /** One of a list. */
  pick<T>(list: readonly T[]): T;
  /** One of those that fit, and no part a second time while others fit. */
  fresh<T>(list: readonly T[], fits?: (part: T) => boolean): T;
  /** A whole number, both ends counted. */
  between(least: number, most: number): number;
  /** True in so large a share of all cases. */
  chance(share: number): boolean;
}

/** @param seed a whole number */
export function drawsFrom(seed: number): Draws {
  const random = randomGenerator(seed);
  const used = new Set<unknown>();
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)]!;
  return {
    pick,
    fresh(list, fits = () => true) {
      const fitting = list.filter(fits);
      const unused = fitting.filter((part) => !used.has(part));
      const part = pick(unused.length > 0 ? unused : fitting);
      used.add(part);
      return part;
    },
    between,
    chance: (share) => random() < share,
  };
}
