type Numbers = Uint8Array | Uint16Array | Int16Array | Int32Array | Uint32Array;

/**
 * Memory for work that comes again with every part: an array is written over, and made anew only when it is too short.
 * Megabytes that are asked for and let go of a hundred times cost more than the work itself, and are not all given
 * back.
 */
export class Scratch {
  readonly #arrays = new Map<string, Numbers>();

  /**
   * An array of so many elements, which hold whatever was left in them.
   * @param name tells it from the others that are in use at the same time
   */
  take<T extends Numbers>(name: string, ArrayOfItsKind: new (length: number) => T, length: number): T {
    let array = this.#arrays.get(name) as T | undefined;
    if (array === undefined || array.length < length) {
      array = new ArrayOfItsKind(Math.ceil(length * 1.25));
      this.#arrays.set(name, array);
    }
    return array.subarray(0, length) as T;
  }
}
