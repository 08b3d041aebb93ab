import type { Citation, Document } from '../records.ts';
import { canBeOneText, containment, fingerprintsOf, hashOf, shinglesOf } from './compare-wording.ts';
import type { ParsedCitation } from './source-format.ts';

/** A citation as a document prints it. */
export interface Printing {
  readonly document: Document;
  readonly citation: ParsedCitation;
}

/** A citation counted already, and how a new printing stands to it. */
export interface Match {
  readonly kind: 'same' | 'different-text' | 'different-year' | 'different-recipient' | 'different-recipient-and-year';
  readonly counted: Citation;
  readonly document: Document;
}

/** So much of the smaller text must stand in the larger. */
const SAME_TEXT = 0.6;

/**
 * A text of another year and recipient is a copy from so many shingles, ten words; shorter ones are turns of phrase.
 */
const SHORTEST_COPY = 6;

/** So many of the counted texts that share the most with a printing are held against it. */
const MOST_ALIKE = 5;

interface Entry {
  readonly counted: Citation;
  readonly document: Document;
  readonly statedId: string | undefined;
}

/**
 * The citations counted so far, found by what they are and by what they say. Of each text only a sample of its
 * shingles is kept, so that a hundred thousand citations fit in memory; a printing is looked up by all of its own.
 */
export class PrintingIndex {
  private readonly byKey = new Map<string, Entry[]>();
  private readonly byFingerprint = new Map<number, Entry>();

  add(counted: Citation, { document, citation }: Printing): void {
    const entry = { counted, document, statedId: citation.statedId };
    const key = keyOf(counted.year, counted.recipient);
    const same = this.byKey.get(key);
    if (same === undefined) this.byKey.set(key, [entry]);
    else same.push(entry);
    for (const hash of fingerprintsOf(counted.text)) {
      if (!this.byFingerprint.has(hash)) this.byFingerprint.set(hash, entry);
    }
  }

  /**
   * The counted citation that a printing repeats: the same words, and no year or recipient that contradicts; or the
   * same award, year and recipient with other words; or else the same words for another recipient that year; or else a
   * copy for another recipient and year.
   */
  find({ document: from, citation: printing }: Printing): Match | undefined {
    const isOther = (entry: Entry, anywhere: boolean) =>
      entry.statedId !== undefined &&
      printing.statedId !== undefined &&
      entry.statedId !== printing.statedId &&
      (anywhere || entry.document === from);
    const shingles = shinglesOf(printing.text);
    const alike = this.mostAlike(shingles, (entry) => isOther(entry, false));
    if (alike !== undefined) {
      const { counted, document } = alike;
      const sameRecipient = agrees(fold(counted.recipient), fold(printing.recipient));
      if (sameRecipient && agrees(counted.year, printing.year)) return { kind: 'same', counted, document };
      if (sameRecipient) return { kind: 'different-year', counted, document };
    }
    if (printing.year === undefined || printing.recipient === undefined) return undefined;
    const same = this.byKey
      .get(keyOf(printing.year, printing.recipient))
      ?.find((entry) => isSameAward(entry.counted, printing) && !isOther(entry, true));
    if (same !== undefined) {
      const { counted, document } = same;
      return { kind: canBeOneText(shingles, shinglesOf(counted.text)) ? 'same' : 'different-text', counted, document };
    }
    if (alike === undefined) return undefined;
    const { counted, document } = alike;
    if (counted.year === printing.year) return { kind: 'different-recipient', counted, document };
    if (!isCopy(shingles, shinglesOf(counted.text))) return undefined;
    return { kind: 'different-recipient-and-year', counted, document };
  }

  private mostAlike(shingles: ReadonlySet<string>, isOther: (entry: Entry) => boolean): Entry | undefined {
    const hits = new Map<Entry, number>();
    for (const shingle of shingles) {
      const entry = this.byFingerprint.get(hashOf(shingle));
      if (entry !== undefined && !isOther(entry)) hits.set(entry, (hits.get(entry) ?? 0) + 1);
    }
    const nearest = [...hits].sort((a, b) => b[1] - a[1]).slice(0, MOST_ALIKE);
    let best: Entry | undefined;
    let bestShare = 0;
    for (const [entry] of nearest) {
      const share = containment(shingles, shinglesOf(entry.counted.text));
      if (share > bestShare) [best, bestShare] = [entry, share];
    }
    return bestShare >= SAME_TEXT ? best : undefined;
  }
}

/**
 * Whether two texts are nearly the same as wholes: neither is only a part of the other, or a phrase that many share.
 */
function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = [a, b].map(({ size }) => size).sort((x, y) => x - y);
  return small! >= SHORTEST_COPY && containment(a, b) * small! >= SAME_TEXT * large!;
}

/** Whether both are said to be of the same award, as its winner or by the same distinction. */
function isSameAward(counted: Citation, printing: ParsedCitation): boolean {
  const award = fold(printing.award);
  return (
    award !== undefined && fold(counted.award) === award && fold(counted.distinction) === fold(printing.distinction)
  );
}

function agrees<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Case and spaces aside. */
function fold(words: string | undefined): string | undefined {
  return words?.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/g, '');
}

function keyOf(year: number, recipient: string | undefined): string {
  return `${year}\n${fold(recipient) ?? ''}`;
}
