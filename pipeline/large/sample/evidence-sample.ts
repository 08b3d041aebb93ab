import type { Citation } from '../../../src/records.ts';
import { compareRanked, type Ranked, RankedSample } from './ranked-sample.ts';

/** Characters of the citations taken of the whole corpus, whatever they mention: some 30,000 words. */
export const GENERAL_CHARACTERS = 100_000;
/** Characters of the citations taken for each concept, of those that mention it: some 5,000 words. */
export const CONCEPT_CHARACTERS = 20_000;
/** A longer citation is counted, but never shown: it would crowd out the others. */
export const LONGEST_SHOWN = 20_000;

/** A citation held, and the samples that hold it: `''` for the general one, else the concept's id. */
export interface HeldCitation extends Ranked {
  readonly samples: readonly string[];
}

/**
 * The citations of a large corpus whose sentences are shown: a fixed sample of all, and for each concept a fixed sample
 * of those that mention it, so that rare concepts have sentences too. Bounded, and independent of the order of adding
 * and merging.
 */
export class EvidenceSample {
  readonly #samples = new Map<string, RankedSample>();

  /**
   * Offers a citation.
   * @param length characters of its text
   * @param concepts ids of the concepts it mentions
   * @param read gives the citation; asked only when a sample wants it
   */
  offer(rank: number, length: number, concepts: readonly string[], read: () => Citation): void {
    if (length > LONGEST_SHOWN) return;
    const wanting = ['', ...concepts].filter((name) => this.#sample(name).wants(rank));
    if (wanting.length === 0) return;
    const citation = read();
    for (const name of wanting) this.#sample(name).add({ rank, citation });
  }

  /** Adds what another sample holds. */
  add(held: Iterable<HeldCitation>): void {
    for (const { samples, rank, citation } of held) {
      for (const name of samples) this.#sample(name).add({ rank, citation });
    }
  }

  /** Every citation that a sample holds, by rank. */
  held(): readonly HeldCitation[] {
    const byCitation = new Map<Citation, { rank: number; citation: Citation; samples: string[] }>();
    for (const [name, sample] of this.#samples) {
      for (const { rank, citation } of sample.held()) {
        const known = byCitation.get(citation);
        if (known === undefined) byCitation.set(citation, { rank, citation, samples: [name] });
        else known.samples.push(name);
      }
    }
    return [...byCitation.values()].sort(compareRanked);
  }

  /**
   * The citations to show, by year, then id; of citations with the same id the first by year, text, recipient and
   * award.
   */
  citations(): readonly Citation[] {
    const ranked = [...this.#samples.values()].flatMap((sample) => sample.taken()).sort(compareRanked);
    const byId = new Map<string, Citation>();
    for (const { citation } of ranked) if (!byId.has(citation.id)) byId.set(citation.id, citation);
    return [...byId.values()].sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
  }

  #sample(name: string): RankedSample {
    const known = this.#samples.get(name);
    if (known !== undefined) return known;
    const sample = new RankedSample(name === '' ? GENERAL_CHARACTERS : CONCEPT_CHARACTERS);
    this.#samples.set(name, sample);
    return sample;
  }
}
