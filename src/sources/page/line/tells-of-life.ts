const OF_LIFE = /^[^.!?,]{3,60},? (?:är född|föddes|är uppvuxen|växte upp|bor (?:i|på))(?!\p{L})/u;

/** Whether a text begins with who a winner is, and not why: "Siv Bo är född 2004 och bor i Bergkvara." */
export function tellsOfLife(words: string): boolean {
  return OF_LIFE.test(words);
}
