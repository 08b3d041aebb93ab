import type { CountTable } from '../counting/count-table.ts';
import { orderBy } from '../counting/order-by.ts';
import { placesOf } from '../counting/places-of.ts';
import { Scratch } from '../counting/scratch.ts';
import type { Tally, TallyTables } from '../counting/tally.ts';
import type { ByteSource } from './byte-source.ts';
import { EntryWriter } from './entry-writer.ts';
import { compareBytes, hashBytes, LONGEST_UNIT, writeId } from './id-bytes.ts';
import { MemorySink } from './memory-sink.ts';
import { RootList } from './root-list.ts';
import type { SortedTally } from './sorted-tally.ts';

const HALF = 16;
const LOW_HALF = (1 << HALF) - 1;
const NO_ROOTS = new RootList();

/** Gives the roots of the families of a lemma, by its row, until it is asked for others. */
type RootsOf = (row: number) => RootList;

/** Ids as bytes, one after the other. */
interface IdList {
  readonly bytes: Uint8Array;
  /** By place: where its id ends; it begins where the one before ends. */
  readonly ends: Uint32Array;
}

/** Lays the counts of one tally after the other as sorted bytes. */
export class TallySorter {
  readonly #scratch = new Scratch();
  readonly #sink = new MemorySink();
  readonly #writer = new EntryWriter(this.#sink);

  sort(tally: Tally): SortedTally {
    const { concepts, listed, conceptMembers, lemmas, families, stopwords } = tally.tables;
    return {
      years: tally.years,
      tables: {
        concepts: this.#sortTable(concepts),
        listed: this.#sortTable(listed),
        conceptMembers: this.#sortTable(conceptMembers),
        lemmas: this.#sortTable(lemmas, this.#rootsByLemma(tally)),
        families: this.#sortTable(families),
        stopwords: this.#sortTable(stopwords),
      } satisfies Record<keyof TallyTables, ByteSource>,
    };
  }

  #sortTable(table: CountTable, rootsOf: RootsOf = () => NO_ROOTS): ByteSource {
    const { rows, ends, years, documents, mentions } = table.columns(this.#scratch);
    const ids = this.#writeIds(table, rows);
    const writer = this.#writer;
    this.#sink.clear();
    for (const place of this.#inOrder(ids)) {
      const roots = rootsOf(rows[place]!);
      writer.begin(ids.bytes, place === 0 ? 0 : ids.ends[place - 1]!, ids.ends[place]!, roots.bytes, 0, roots.size);
      for (let cell = place === 0 ? 0 : ends[place - 1]!; cell < ends[place]!; cell++)
        writer.cell(years[cell]!, documents[cell]!, mentions[cell]!);
      writer.end();
    }
    return this.#sink.source();
  }

  #writeIds({ vocabulary }: CountTable, rows: Int32Array): IdList {
    const { units, starts } = vocabulary.all;
    let length = 0;
    for (let place = 0; place < rows.length; place++) length += starts[rows[place]! + 1]! - starts[rows[place]!]!;
    const bytes = this.#scratch.take('ids', Uint8Array, length * LONGEST_UNIT);
    const ends = this.#scratch.take('ends of ids', Uint32Array, rows.length);
    let end = 0;
    for (let place = 0; place < rows.length; place++) {
      end = writeId(units, starts[rows[place]!]!, starts[rows[place]! + 1]!, bytes, end);
      ends[place] = end;
    }
    return { bytes, ends };
  }

  /** The places of the ids in the order of entries: by hash, and of equal hashes by bytes. */
  #inOrder({ bytes, ends }: IdList): Uint32Array {
    const scratch = this.#scratch;
    const low = scratch.take('low halves', Uint16Array, ends.length);
    const high = scratch.take('high halves', Uint16Array, ends.length);
    const startOf = (place: number) => (place === 0 ? 0 : ends[place - 1]!);
    for (let place = 0; place < ends.length; place++) {
      const hash = hashBytes(bytes, startOf(place), ends[place]!);
      low[place] = hash & LOW_HALF;
      high[place] = hash >>> HALF;
    }
    const byLow = orderBy(low, placesOf(low.length, scratch), 1 << HALF, scratch, 'ids by low half');
    const order = orderBy(high, byLow, 1 << HALF, scratch, 'ids in order');
    const compare = (a: number, b: number) =>
      high[a]! - high[b]! ||
      low[a]! - low[b]! ||
      compareBytes(bytes, startOf(a), ends[a]!, bytes, startOf(b), ends[b]!);
    for (let i = 1; i < order.length; i++) {
      const place = order[i]!;
      let at = i;
      for (; at > 0 && compare(order[at - 1]!, place) > 0; at--) order[at] = order[at - 1]!;
      order[at] = place;
    }
    return order;
  }

  /** The roots of each lemma, from the pairs of family and lemma. */
  #rootsByLemma({ membership, tables }: Tally): RootsOf {
    const scratch = this.#scratch;
    const { first: families, second: lemmas } = membership.columns();
    const { size } = tables.lemmas.vocabulary;
    const order = orderBy(lemmas, placesOf(lemmas.length, scratch), size, scratch, 'pairs by lemma');
    const firsts = scratch.take('first pairs', Uint32Array, size + 1).fill(0);
    for (let pair = 0; pair < lemmas.length; pair++) firsts[lemmas[pair]! + 1]!++;
    for (let row = 1; row < firsts.length; row++) firsts[row]! += firsts[row - 1]!;
    const roots = new RootList();
    const { all: ofFamilies } = tables.families.vocabulary;
    const { all: ofLemmas } = tables.lemmas.vocabulary;
    return (row) => {
      if (firsts[row] === firsts[row + 1]) return NO_ROOTS;
      roots.clear();
      for (let i = firsts[row]!; i < firsts[row + 1]!; i++) {
        const family = families[order[i]!]!;
        const { units, starts } = ofFamilies;
        roots.add(
          units,
          starts[family]!,
          starts[family + 1]!,
          ofLemmas.units,
          ofLemmas.starts[row]!,
          ofLemmas.starts[row + 1]!,
        );
      }
      return roots;
    };
  }
}
