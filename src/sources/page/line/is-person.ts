/** Whether a line is a person's name: "Mari-Anne Stråth", "Erik och Maj Nyberg", "Jan Ek, Lund", "Karl ”Kalle” Ek". */
export function isPerson(name: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}-]*(?: ["”“][\p{L}-]+["”“])?(?: (?:och|von|af|de|\p{Lu}[\p{L}-]+)){1,4}(?:, .+)?$/u.test(
    name,
  );
}
