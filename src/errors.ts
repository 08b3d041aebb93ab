import { oneLine } from './one-line.ts';
import type { Language, Wording } from './records.ts';

/** Where the thing to mend stands. */
export interface Place {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in characters. */
  readonly column?: number;
}

/**
 * An error in what a person supplied: a file, a heading, an entry, an option. The wording says what was expected, what
 * was found and what to do. The shell prints it as one line, with one more for each
 * of the others, and ends with exit code 1; anything else that is thrown is a bug of ours and keeps its stack trace.
 */
export class CorpusError extends Error {
  /** Stable, kebab-case: `unclosed-quote`. */
  readonly code: string;
  readonly wording: Wording;
  readonly place: Place;
  /** What else is to be mended, found at the same time. */
  readonly others: readonly CorpusError[];

  constructor(code: string, wording: Wording, place: Place = {}, others: readonly CorpusError[] = []) {
    super(wording.en);
    this.name = 'CorpusError';
    this.code = code;
    this.wording = wording;
    this.place = place;
    this.others = others;
  }

  /** One line for each fault, `FILE:LINE:COLUMN: message`, as editors and terminals make links of. */
  inLanguage(language: Language): string {
    const { file, line, column } = this.place;
    const where = [file, line, column].filter((part) => part !== undefined).join(':');
    const own = where === '' ? this.wording[language] : `${where}: ${this.wording[language]}`;
    return [oneLine(own), ...this.others.map((other) => other.inLanguage(language))].join('\n');
  }

  /** Several errors as one that can be thrown, in their order; null for none. */
  static together(errors: readonly CorpusError[]): CorpusError | null {
    const [first, ...rest] = errors.flatMap((error) => [error, ...error.others]);
    if (first === undefined) return null;
    const alone = rest.map(({ code, wording, place }) => new CorpusError(code, wording, place));
    return new CorpusError(first.code, first.wording, first.place, alone);
  }
}
