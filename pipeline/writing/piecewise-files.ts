import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files that are written piece by piece, several at a time, each from its beginning. */
export class PiecewiseFiles {
  readonly #folder: string;
  readonly #handles = new Map<string, FileHandle>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The files begun, by their paths below the folder. */
  get paths(): readonly string[] {
    return [...this.#handles.keys()];
  }

  /** Adds a piece to the end of a file. */
  async write(path: string, piece: string): Promise<void> {
    let handle = this.#handles.get(path);
    if (handle === undefined) {
      const at = join(this.#folder, path);
      await mkdir(dirname(at), { recursive: true });
      handle = await open(at, 'w');
      this.#handles.set(path, handle);
    }
    await handle.writeFile(piece);
  }

  /** Makes what was written last through a loss of power. */
  async flush(): Promise<void> {
    for (const handle of this.#handles.values()) await handle.sync();
  }

  async close(): Promise<void> {
    for (const handle of this.#handles.values()) await handle.close();
  }
}
