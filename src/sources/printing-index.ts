import type { Citation, Document } from '../records.ts';
import { containment, shinglesOf } from './compare-wording.ts';
import type { ParsedCitation } from './source-format.ts';

/** A citation as a document prints it. */
export interface Printing {
  readonly document: Document;
  readonly citation: ParsedCitation;
}

/** A citation counted already, and how a new printing stands to it. */
export interface Match {
  readonly kind: 'same' | 'different-text' | 'different-year';
  readonly counted: Citation;
  readonly document: Document;
}

/** So much of the smaller text must stand in the larger. */
const SAME_TEXT = 0.6;

interface Entry {
  readonly counted: Citation;
  readonly document: Document;
}

/** The citations counted so far, found by what they are and by what they say. */
export class PrintingIndex {
  private readonly byKey = new Map<string, Entry[]>();
  private readonly byShingle = new Map<string, Entry>();

  add(counted: Citation, document: Document): void {
    const entry = { counted, document };
    const key = keyOf(counted.year, counted.recipient);
    this.byKey.set(key, [...(this.byKey.get(key) ?? []), entry]);
    for (const shingle of shinglesOf(counted.text))
      if (!this.byShingle.has(shingle)) this.byShingle.set(shingle, entry);
  }

  /**
   * The counted citation that a printing repeats: the same words, and no year or recipient that contradicts; or the
   * same award, year and recipient with other words.
   */
  find(printing: ParsedCitation): Match | undefined {
    const shingles = shinglesOf(printing.text);
    const alike = this.mostAlike(shingles);
    if (alike !== undefined) {
      const { counted, document } = alike;
      const sameRecipient = agrees(fold(counted.recipient), fold(printing.recipient));
      if (sameRecipient && agrees(counted.year, printing.year)) return { kind: 'same', counted, document };
      if (sameRecipient) return { kind: 'different-year', counted, document };
    }
    if (printing.year === undefined || printing.recipient === undefined) return undefined;
    const award = fold(printing.award);
    const same = this.byKey
      .get(keyOf(printing.year, printing.recipient))
      ?.find(({ counted }) => award !== undefined && fold(counted.award) === award);
    if (same === undefined) return undefined;
    const kind = containment(shingles, shinglesOf(same.counted.text)) >= 0.3 ? 'same' : 'different-text';
    return { kind, ...same };
  }

  private mostAlike(shingles: ReadonlySet<string>): Entry | undefined {
    const hits = new Map<Entry, number>();
    for (const shingle of shingles) {
      const entry = this.byShingle.get(shingle);
      if (entry !== undefined) hits.set(entry, (hits.get(entry) ?? 0) + 1);
    }
    let best: Entry | undefined;
    let bestShare = 0;
    for (const entry of hits.keys()) {
      const share = containment(shingles, shinglesOf(entry.counted.text));
      if (share > bestShare) [best, bestShare] = [entry, share];
    }
    return bestShare >= SAME_TEXT ? best : undefined;
  }
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
