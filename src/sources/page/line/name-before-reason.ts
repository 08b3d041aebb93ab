const GOES_ON = /^(\p{Lu}[^:"”“„»«\n]{2,80}?)\. (?:(?:\p{Lu}\p{L}+s )?m|M)otivering(?:en)?(?: lyder| löd)?\s*:/u;

/**
 * The name in a label's value that goes on to announce the citation: "Ekbacken" of "Ekbacken. Juryns motivering: ”…”"
 * behind "Hedersomnämnande:".
 */
export function nameBeforeReason(value: string): string | undefined {
  return GOES_ON.exec(value)?.[1];
}
