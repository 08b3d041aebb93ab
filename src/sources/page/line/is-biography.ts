/** "Mats Ek disputerade 1998", "Hon är professor i …", "Karin bor i Umeå": told of a winner, not by the jury. */
export function isBiography(words: string): boolean {
  return /^\p{Lu}\p{Ll}+ är \d+ år(?! (?:av|i|med) )|^(?:\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+){1,3}|Hon|Han|Hen)(?:, [^,]{1,40},)? (?:disputerade|föddes|(?:är|blev) (?:född|uppvuxen|bosatt|verksam|anställd|utbildad|legitimerad|professor|docent|lektor|doktor|\d+ år)|bor (?:i|på)|kommer från|(?:arbetar|jobbar) (?:som|på|vid|i (?=\p{Lu}))|driver |har (?:tidigare|arbetat|studerat|doktorerat))/u.test(
    words,
  );
}
