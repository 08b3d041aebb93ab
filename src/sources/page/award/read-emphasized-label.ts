const EMPHASIZED = /^([*_]{1,3})(\p{Lu}[^*_:]{1,40}):?\1:?\s/u;

/**
 * The label at the head of a line whose marks alone tell that it is one, known or not: "**Språk:** svenska–polska" →
 * "Språk".
 */
export function readEmphasizedLabel(words: string): string | null {
  const [marked, , key] = EMPHASIZED.exec(words) ?? [];
  return key !== undefined && marked?.includes(':') === true ? key.trim() : null;
}
