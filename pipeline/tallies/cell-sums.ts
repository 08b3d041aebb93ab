import type { EntryCursor } from './entry-cursor.ts';

/** The years a large corpus may have. */
const FIRST_YEAR = 1000;
const YEARS = 2000;

/** The most that one cell can hold. */
const MOST = 2 ** 32 - 1;

/** The cells of one subject, added together from several tallies. */
export class CellSums {
  readonly #documents = new Float64Array(YEARS);
  readonly #mentions = new Float64Array(YEARS);
  #first = YEARS;
  #last = -1;
  /** What all cells come to, and how many there are. */
  documents = 0;
  mentions = 0;
  years = 0;
  readonly #addCell = (year: number, documents: number, mentions: number): void => {
    const place = year - FIRST_YEAR;
    if (!(place >= 0 && place < YEARS)) throw new RangeError(`no year of a corpus: ${year}`);
    if (place < this.#first) this.#first = place;
    if (place > this.#last) this.#last = place;
    if (this.#documents[place] === 0) this.years++;
    this.documents += documents;
    this.mentions += mentions;
    this.#documents[place]! += documents;
    this.#mentions[place]! += mentions;
    if (this.#mentions[place]! > MOST) throw new RangeError(`more than ${MOST} mentions in one year`);
  };

  /** Begins anew with what these entries of one subject have together. */
  sum(entries: readonly EntryCursor[]): void {
    this.#clear();
    for (const entry of entries) entry.forEachCell(this.#addCell);
  }

  /** Shows every cell that is not zero, oldest year first. */
  forEach(visit: (year: number, documents: number, mentions: number) => void): void {
    for (let place = this.#first; place <= this.#last; place++) {
      if (this.#documents[place] !== 0) visit(place + FIRST_YEAR, this.#documents[place]!, this.#mentions[place]!);
    }
  }

  #clear(): void {
    if (this.#last >= 0) {
      this.#documents.fill(0, this.#first, this.#last + 1);
      this.#mentions.fill(0, this.#first, this.#last + 1);
    }
    this.#first = YEARS;
    this.#last = -1;
    this.documents = 0;
    this.mentions = 0;
    this.years = 0;
  }
}
