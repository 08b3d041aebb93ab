import words from './parts.json' with { type: 'json' };

/** Whoever gets an award on a composed page. */
export interface Recipient {
  /** As a heading or sentence has the name: `Lidköpings kommun`. */
  readonly full: string;
  /** As a record has it: `Lidköping`. */
  readonly expected: string;
  /** The name behind words that tell who it is: `skaraborgskommunen Lidköpings kommun`. */
  readonly described?: string;
}

/** An award, and whether it is one that somebody is (`Årets Ledare`) or one that somebody gets (`Guldlyran`). */
export interface Award {
  readonly name: string;
  readonly kind: 'title' | 'prize';
}

/** A sentence or two that give an award; a colon ends those that also announce the citation. */
export interface Announcement {
  readonly text: string;
  readonly of: Award['kind'] | 'any';
}

/**
 * The words that pages are composed of, all of them made up. In them stands `{A}` for the award, `{R}` for the
 * recipient, `{Y}` for the year of the page and `{Y-1}` for the year before.
 */
export interface Parts {
  readonly recipients: readonly Recipient[];
  readonly awards: readonly Award[];
  readonly announcements: readonly Announcement[];
  /** Lines over a citation. */
  readonly cues: readonly string[];
  /** Citations in one or two paragraphs, without marks of quotation around. */
  readonly citations: readonly string[];
  /** What people say of the award. */
  readonly quotes: readonly string[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  readonly introductions: readonly string[];
  readonly background: readonly string[];
  /** What pages about one year tell of the years before. */
  readonly earlier: readonly string[];
  /** What stands over the headline of a page. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly headlines: readonly string[];
}

export const parts = words as Parts;
