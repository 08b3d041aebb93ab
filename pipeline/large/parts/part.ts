/** A piece of a large corpus: the unit that is given to a worker and whose counts are kept for the next run. */
export type Part = LinesPart | FilesPart;

interface Numbered {
  /** 0-based, in the order of the corpus. */
  readonly number: number;
  /** How much of the corpus it is, in bytes of its files; of text files, as if all were equally long. */
  readonly size: number;
  /** What its counts are kept under; null where they are not to be. */
  readonly name: string | null;
  /**
   * Whether it stands at the end of the corpus, where new citations are added: the next run will hardly find it again.
   */
  readonly isLast: boolean;
}

/** Whole lines of a file, one citation a line. */
export interface LinesPart extends Numbered {
  readonly kind: 'lines';
  /** Place of the file among the corpus's files. */
  readonly order: number;
  /** The file's path below the corpus. */
  readonly file: string;
  /** Line of the file (1-based) that the part begins with. */
  readonly firstLine: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Text files, one citation a file. */
interface FilesPart extends Numbered {
  readonly kind: 'files';
  /** Place of the first of them among the corpus's files. */
  readonly order: number;
  /** The corpus folder. */
  readonly root: string;
  /** Paths below it, `/` between the parts. */
  readonly files: readonly string[];
}
