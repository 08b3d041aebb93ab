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
 * was found and what to do. The shell prints it as one line and ends with exit code 1; anything else that is thrown is
 * a bug of ours and keeps its stack trace.
 */
export class CorpusError extends Error {
  /** Stable, kebab-case: `unclosed-quote`. */
  readonly code: string;
  readonly wording: Wording;
  readonly place: Place;

  constructor(code: string, wording: Wording, place: Place = {}) {
    super(wording.en);
    this.name = 'CorpusError';
    this.code = code;
    this.wording = wording;
    this.place = place;
  }

  /** One line, `FILE:LINE:COLUMN: message`, as editors and terminals make links of. */
  inLanguage(language: Language): string {
    const { file, line, column } = this.place;
    const where = [file, line, column].filter((part) => part !== undefined).join(':');
    return where === '' ? this.wording[language] : `${where}: ${this.wording[language]}`;
  }
}
