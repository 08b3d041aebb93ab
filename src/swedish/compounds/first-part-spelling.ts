/** A first part as it is spelled, taken apart by hand: its root, its linking element, the word it is a form of. */
export interface FirstPartSpelling {
  readonly text: string;
  readonly link: string;
  readonly lemma: string;
}
