/** Keeps the first so many of the items it is shown, in an order of their own; little more than those is ever held. */
export class FirstBy<T> {
  readonly #most: number;
  readonly #compare: (a: T, b: T) => number;
  #items: T[] = [];
  #last: T | undefined;

  /** @param compare below 0 when `a` comes before `b`; never 0 for two different items */
  constructor(most: number, compare: (a: T, b: T) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  /** An item that so many come before it that only those before it matter; undefined as long as any item does. */
  get last(): T | undefined {
    return this.#last;
  }

  add(item: T): void {
    this.#items.push(item);
    if (this.#items.length >= 2 * this.#most) this.#trim();
  }

  /** The first so many, in order. */
  items(): readonly T[] {
    this.#trim();
    return this.#items;
  }

  #trim(): void {
    this.#items = this.#items.sort(this.#compare).slice(0, this.#most);
    if (this.#items.length === this.#most) this.#last = this.#items.at(-1);
  }
}
