/** How a terminal shows it: the width of a line in characters, and whether the word found is set in bold. */
export interface TerminalStyle {
  readonly width: number;
  readonly bold: boolean;
}
