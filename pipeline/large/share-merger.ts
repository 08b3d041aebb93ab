import { CorpusError } from '../../src/errors.ts';
import { TallyStack } from '../tallies/tally-stack.ts';
import type { LargeCounts } from './large-counts.ts';
import { planMemory } from './plan-memory.ts';
import { EvidenceSample } from './sample/evidence-sample.ts';
import type { CountedShare, ShareHeader } from './share-file.ts';

/** Adds shares together, one at a time; the order makes no difference. */
export class ShareMerger {
  readonly #stack = new TallyStack(planMemory(null, null, 0, 1).mostHeld);
  readonly #evidence = new EvidenceSample();
  readonly #ids: LargeCounts['ids'][number][] = [];
  readonly #faults: LargeCounts['faults'][number][] = [];
  readonly #moreFaults = new Map<string, number>();
  readonly #merged = new Map<number, string>();
  #first: CountedShare | null = null;

  /**
   * @param path names the share in errors
   * @throws CorpusError when the share belongs to another corpus or was counted otherwise, or is there already
   */
  add(share: CountedShare, path: string): void {
    this.#first ??= share;
    const { header, counts } = share;
    if (whole(this.#first) !== whole(share)) throw mismatch(path);
    if (this.#merged.has(header.share.k)) throw twice(path, this.#merged.get(header.share.k)!);
    this.#merged.set(header.share.k, path);
    for (const tally of counts.tallies) this.#stack.add(tally);
    this.#evidence.add(counts.evidence.held());
    this.#ids.push(...counts.ids);
    this.#faults.push(...counts.faults);
    for (const [code, more] of counts.moreFaults) this.#moreFaults.set(code, (this.#moreFaults.get(code) ?? 0) + more);
  }

  /**
   * The counts of the whole corpus, and what they were counted with.
   * @throws CorpusError when a share is missing
   */
  result(): { readonly header: ShareHeader; readonly counts: LargeCounts } {
    const { n } = this.#first?.header.share ?? { n: 1 };
    const missing = Array.from({ length: n }, (_, i) => i + 1).filter((k) => !this.#merged.has(k));
    if (this.#first === null || missing.length > 0) throw incomplete(missing, n);
    const { header, counts } = this.#first;
    return {
      header,
      counts: {
        tallies: this.#stack.tallies(),
        close: () => this.#stack.close(),
        evidence: this.#evidence,
        ids: this.#ids,
        faults: this.#faults,
        moreFaults: this.#moreFaults,
        inputs: counts.inputs,
        lineFiles: counts.lineFiles,
        unread: counts.unread,
      },
    };
  }
}

/** Everything that all shares of one counting have in common. */
function whole({ header, counts }: CountedShare): string {
  const { program, lemmas, share, concepts, stopwords } = header;
  return JSON.stringify([program, lemmas, share.n, concepts, stopwords, counts.inputs]);
}

function mismatch(path: string): CorpusError {
  return new CorpusError(
    'shares-differ',
    {
      sv: 'Delen hör inte ihop med de andra: samlingen, listorna, --lemmas, antalet delar eller programmet är ett annat. Räkna delarna igen.',
      en: 'The part does not belong with the others: the corpus, the lists, --lemmas, the number of parts or the program is another. Count the parts again.',
    },
    { file: path },
  );
}

function twice(path: string, other: string): CorpusError {
  return new CorpusError(
    'share-twice',
    { sv: `Samma del som i ${other}. Ta bort den ena.`, en: `The same part as in ${other}. Remove one.` },
    { file: path },
  );
}

function incomplete(missing: readonly number[], n: number): CorpusError {
  const which = missing.join(', ');
  return new CorpusError('shares-missing', {
    sv: `Alla delar finns inte med: del ${which} av ${n} saknas.`,
    en: `Not all parts are there: part ${which} of ${n} is missing.`,
  });
}
