/** How a base becomes the first part of a compound: the linking element it takes and the letters it loses. */
export interface FirstPart {
  /** The dictionary entry it comes from: `verksamhet`, `tjänst`, `vecka`, `styr`. */
  readonly base: string;
  /** The linking element after the root: `s` (verksamhet+s), `e` (tjänst+e), `o` (veck+o), else empty. */
  readonly link: string;
  /** The flag that allows it: `X` or `U` for the entry itself, else the class letter (`v`, `y`, `x` …). */
  readonly flag: string;
}
