import type { EntryCounts } from '../kept/part-counts.ts';

/** Gathers what is known of the entries of a part while they are counted. */
export class EntryColumns {
  readonly #fingerprints: Float64Array;
  readonly #lengths: Int32Array;
  readonly #mentionedCounts: Int32Array;
  readonly #mentioned: number[] = [];
  readonly #places = new Map<string, number>();

  /** Of so many entries, of which none is counted yet. */
  constructor(size: number) {
    this.#fingerprints = new Float64Array(size).fill(-1);
    this.#lengths = new Int32Array(size);
    this.#mentionedCounts = new Int32Array(size);
  }

  /**
   * Notes the next citation that was counted.
   * @param concepts the ids of those that it mentions
   */
  add(index: number, fingerprint: number, length: number, concepts: readonly string[]): void {
    this.#fingerprints[index] = fingerprint;
    this.#lengths[index] = length;
    this.#mentionedCounts[index] = concepts.length;
    for (const id of concepts) {
      if (!this.#places.has(id)) this.#places.set(id, this.#places.size);
      this.#mentioned.push(this.#places.get(id)!);
    }
  }

  /** All of it, with the faults of the part. */
  counts({ faults, moreFaults }: Pick<EntryCounts, 'faults' | 'moreFaults'>): EntryCounts {
    return {
      fingerprints: this.#fingerprints,
      lengths: this.#lengths,
      concepts: [...this.#places.keys()],
      mentionedCounts: this.#mentionedCounts,
      mentioned: this.#mentioned,
      faults,
      moreFaults,
    };
  }
}
