/** The fields of a cell, side by side, so that one look into memory finds them all. */
const ROW = 0;
const DOCUMENTS = 1;
const MENTIONS = 2;
const FIELDS = 3;

/** The most that one field can hold. */
const MOST = 2 ** 32 - 1;
/** Slots of a new table. */
const FEWEST = 1 << 6;
/** Of so many slots at the most so many are taken. */
const FULL = 0.7;
/** How much a table that is full grows: there are millions of cells, and twice as many would often stand empty. */
const GROWTH = 1.5;

/**
 * The counts of one year by row, twelve bytes each, and up to a little more than as much again for empty slots. What a
 * document adds to lies in the few pages of its year; in one table of all years it would lie all over.
 */
export class CellTable {
  /** Open addressing by row; a slot holds row + 1, 0 when it is empty. */
  #slots = new Uint32Array(FIELDS * FEWEST);
  #capacity = FEWEST;
  #size = 0;

  /** How many cells there are. */
  get size(): number {
    return this.#size;
  }

  /** How much memory it takes. */
  get bytes(): number {
    return this.#slots.byteLength;
  }

  /**
   * Adds to the cell of a row, made at its first use.
   * @throws RangeError when it would hold more than 2³² − 1
   */
  add(row: number, documents: number, mentions: number): void {
    const at = this.#find(row);
    if (this.#slots[at + ROW] === 0) {
      this.#slots[at + ROW] = row + 1;
      this.#slots[at + DOCUMENTS] = documents;
      this.#slots[at + MENTIONS] = mentions;
      this.#size++;
      if (this.#size > this.#capacity * FULL) this.#grow();
      return;
    }
    const allDocuments = this.#slots[at + DOCUMENTS]! + documents;
    const allMentions = this.#slots[at + MENTIONS]! + mentions;
    if (allDocuments > MOST || allMentions > MOST) throw new RangeError(`more than ${MOST} mentions in one year`);
    this.#slots[at + DOCUMENTS] = allDocuments;
    this.#slots[at + MENTIONS] = allMentions;
  }

  /** Shows every cell, in no promised order. */
  forEach(visit: (row: number, documents: number, mentions: number) => void): void {
    const slots = this.#slots;
    for (let at = 0; at < slots.length; at += FIELDS) {
      if (slots[at + ROW] !== 0) visit(slots[at + ROW]! - 1, slots[at + DOCUMENTS]!, slots[at + MENTIONS]!);
    }
  }

  /** Takes every cell away. */
  clear(): void {
    if (this.#size > 0) this.#slots.fill(0);
    this.#size = 0;
  }

  /** Where the cell stands, or the empty slot where it would. */
  #find(row: number): number {
    let slot = Math.floor((hash(row) / 2 ** 32) * this.#capacity);
    for (;;) {
      const at = slot * FIELDS;
      const taken = this.#slots[at + ROW]!;
      if (taken === 0 || taken === row + 1) return at;
      slot++;
      if (slot === this.#capacity) slot = 0;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#capacity = Math.ceil(this.#capacity * GROWTH);
    this.#slots = new Uint32Array(this.#capacity * FIELDS);
    for (let from = 0; from < before.length; from += FIELDS) {
      if (before[from + ROW] === 0) continue;
      const at = this.#find(before[from + ROW]! - 1);
      for (let field = 0; field < FIELDS; field++) this.#slots[at + field] = before[from + field]!;
    }
  }
}

function hash(row: number): number {
  const mixed = Math.imul(row ^ (row >>> 16), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
