/** A part of a compound lemma, left to right. `text + link` of all parts, joined, spells the lemma. */
export interface SwedishPart {
  /** As spelled: `effektivisering`, `arbet`, `styr`. */
  readonly text: string;
  /** The linking element after it (`s`, `e`, `o`, `-` …), empty when there is none and in the last part. */
  readonly link: string;
  /** The part's own lemma: `effektivisering`, `arbete`, `styra`. */
  readonly lemma: string;
}
