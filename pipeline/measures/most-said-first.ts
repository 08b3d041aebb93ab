import type { UnsaidWord } from '../../src/records.ts';

/** Orders words that have not been said: the most used first, then those that nothing said is related to. */
export function mostSaidFirst(a: UnsaidWord, b: UnsaidWord): number {
  return b.mentions - a.mentions || Number(a.relatives.length > 0) - Number(b.relatives.length > 0);
}
