const MARKED_AND_DEED = /^((\*\*|__)[^*_]+\2),? för (?=\p{Ll})[^*_]+$/u;

/** A marked name without what its bearer got the award for: "**Brf Duvan** för fönstren" → "**Brf Duvan**". */
export function withoutDeed(line: string): string {
  return line.replace(MARKED_AND_DEED, '$1');
}
