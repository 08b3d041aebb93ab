/** What a sentence, heading or label says for certain about an award: each field absent when it does not say. */
export interface AwardFacts {
  /** Years of the award, distinct, in the order they stand; two of them contradict each other. */
  readonly years: readonly number[];
  readonly award?: string;
  /** As written: `Sundsvalls kommun`. */
  readonly recipient?: string;
  /** Whether a label that says nothing of winning holds the recipient: "Arbetsplats: …", "Projekt: …". */
  readonly isHolder?: true;
  /** A name beside a year in a heading that can be either: `Guldäpplet 2014`, `Umeå 2014`. */
  readonly name?: string;
}

export const NO_FACTS: AwardFacts = { years: [] };
