import type { Citation } from '../../../src/records.ts';

/** A citation in a sample, and what it is ordered by. */
export interface Ranked {
  /** `fingerprintId` of its id. */
  readonly rank: number;
  readonly citation: Citation;
}

/**
 * The citations of lowest rank that together have no more than so many characters. Which they are depends on the
 * citations alone: not on the order of adding, nor on how samples are merged.
 *
 * The first citation that no longer fits is held too, but not given: without it, merging two samples could let in one
 * that comes after it.
 */
export class RankedSample {
  readonly #budget: number;
  readonly #held: Ranked[] = [];
  #characters = 0;

  /** @param budget most characters of text */
  constructor(budget: number) {
    this.#budget = budget;
  }

  /** Whether a citation of this rank may come to be held. */
  wants(rank: number): boolean {
    return this.#characters <= this.#budget || rank <= this.#held.at(-1)!.rank;
  }

  add(added: Ranked): void {
    if (!this.wants(added.rank)) return;
    let place = this.#held.length;
    while (place > 0 && compareRanked(added, this.#held[place - 1]!) < 0) place--;
    this.#held.splice(place, 0, added);
    this.#characters += added.citation.text.length;
    for (let last = this.#held.at(-1)!; ; last = this.#held.at(-1)!) {
      if (this.#characters - last.citation.text.length <= this.#budget) return;
      this.#held.pop();
      this.#characters -= last.citation.text.length;
    }
  }

  /** Everything held, by rank: what another sample must be given to be merged with this one. */
  held(): readonly Ranked[] {
    return this.#held;
  }

  /** The sample, by rank. */
  taken(): readonly Ranked[] {
    return this.#characters <= this.#budget ? this.#held : this.#held.slice(0, -1);
  }
}

/** By rank; citations that share one in an order that depends on them alone. */
export function compareRanked(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function keyOf({
  citation: { id, year, text, documentId, recipient = '', award = '', distinction = '' },
}: Ranked): string {
  return [id, year, text, recipient, award, distinction, documentId].join('\n');
}
