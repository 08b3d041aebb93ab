import type { Document, Notice, Stated } from '../records.ts';

/** A citation as one document prints it, before the printings of several documents are held against each other. */
export interface ParsedCitation extends Stated {
  /** `document.text.slice(start, end)` */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The id its record states: no other id is the same citation, however alike they are. */
  readonly statedId?: string;
  /** Why it cannot be counted by itself. It may still be recognized as a further printing of a sure one. */
  readonly doubt?: Notice;
}

/** What a document holds. */
export interface ParsedSource {
  /** In the order they stand; they never overlap. */
  readonly citations: readonly ParsedCitation[];
  readonly notices: readonly Notice[];
}

/** A text taken out of a file. */
export interface ExtractedText {
  readonly text: string;
  /** See `Document.sourceLines`. */
  readonly sourceLines?: readonly number[];
  readonly notices: readonly Notice[];
}

/** One way a file can hold citations. A format is added with one file and one line in `index.ts`. */
export interface SourceFormat {
  /** `Document.format` */
  readonly name: string;
  /** Endings of file names, in lower case, with the dot. */
  readonly extensions: readonly string[];
  /**
   * Takes the text out of a file's bytes. Libraries are loaded here, when a file asks for them.
   *
   * @throws CorpusError for a file that is not what its name says
   */
  extract(bytes: Uint8Array, file: string): Promise<ExtractedText>;
  /** Pure: finds the citations in the text. Anything doubtful is a notice or a doubt. */
  parse(document: Document): ParsedSource;
}
