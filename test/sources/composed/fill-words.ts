/** What the words of a part stand for. */
export interface Facts {
  readonly year: number;
  readonly award?: string;
  readonly recipient?: string;
}

/** A part with its facts, and a capital at its head where it begins a line. See `Parts`. */
export function fillWords(part: string, { year, award = '', recipient = '' }: Facts): string {
  return capital(
    part
      .replaceAll('{A}', award)
      .replaceAll('{R}', recipient)
      .replace(/\{Y([+-]\d+)?\}/g, (_, years = '0') => `${year + Number(years)}`),
  );
}

function capital(text: string): string {
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
