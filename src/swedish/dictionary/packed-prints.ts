import { extendFingerprint, newFingerprint, startFingerprint } from './fingerprint.ts';
import type { FingerprintSet } from './fingerprint-set.ts';

/** Of a set of any size; so that the number of a bucket and sixteen bits more tell the whole of `high`. */
const LEAST_BUCKET_BITS = 16;

/** What a packed set is kept as: its three arrays, each of use only beside the others. */
interface PrintTables {
  /** By bucket: where its prints begin; the next one's beginning is its end. */
  readonly starts: Uint32Array;
  /** By place: `low`. */
  readonly lows: Int32Array;
  /** By place: what the number of the bucket leaves open of `high`. */
  readonly rests: Uint16Array;
}

/**
 * A set of strings that changes no more, kept as the fingerprints of a `FingerprintSet` side by side in buckets: six
 * bytes a string where that takes twenty. Each string has a place, a number below their count.
 */
export class PackedPrints {
  readonly tables: PrintTables;
  readonly #starts: Uint32Array;
  readonly #lows: Int32Array;
  readonly #rests: Uint16Array;
  readonly #shift: number;
  readonly #probe = newFingerprint();

  constructor(tables: PrintTables) {
    this.tables = tables;
    this.#starts = tables.starts;
    this.#lows = tables.lows;
    this.#rests = tables.rests;
    this.#shift = Math.clz32(tables.starts.length - 2);
  }

  /** Packs a set; `placeOf` gives the place of each of its slots. */
  static of(set: FingerprintSet): { readonly prints: PackedPrints; readonly placeOf: Uint32Array } {
    const { slots } = set;
    let count = 0;
    for (let at = 1; at < slots.length; at += 2) if (slots[at] !== 0) count++;
    const bits = Math.max(LEAST_BUCKET_BITS, 30 - Math.clz32(count));
    const shift = 32 - bits;
    const starts = new Uint32Array(2 ** bits + 1);
    const eachPrint = (visit: (slot: number, low: number, mixed: number) => void): void => {
      for (let slot = 0; slot * 2 < slots.length; slot++) {
        const low = slots[slot * 2 + 1]!;
        if (low !== 0) visit(slot, low, mix(slots[slot * 2]!, low));
      }
    };
    eachPrint((_, __, mixed) => starts[(mixed >>> shift) + 1]!++);
    for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
    const next = starts.slice();
    const lows = new Int32Array(count);
    const rests = new Uint16Array(count);
    const placeOf = new Uint32Array(slots.length / 2);
    eachPrint((slot, low, mixed) => {
      const place = next[mixed >>> shift]!++;
      lows[place] = low;
      rests[place] = mixed;
      placeOf[slot] = place;
    });
    return { prints: new PackedPrints({ starts, lows, rests }), placeOf };
  }

  /** The place of a fingerprint, -1 when it is not there. */
  findPrint(high: number, wantedLow: number): number {
    // As the set keeps it, where 0 is an empty slot.
    const low = wantedLow === 0 ? 1 : wantedLow;
    const mixed = mix(high, low);
    const bucket = mixed >>> this.#shift;
    const end = this.#starts[bucket + 1]!;
    for (let place = this.#starts[bucket]!; place < end; place++) {
      if (this.#lows[place] === low && this.#rests[place] === (mixed & 0xffff)) return place;
    }
    return -1;
  }

  /** The place of a text, -1 when it is not there. */
  find(text: string): number {
    const probe = this.#probe;
    startFingerprint(probe);
    extendFingerprint(probe, text, 0, text.length);
    return this.findPrint(probe.high, probe.low);
  }
}

/** Spreads `high`; with `low` at hand, `high` follows from it. */
function mix(high: number, low: number): number {
  return Math.imul(high ^ (low >>> 15), 0x9e3779b1);
}
