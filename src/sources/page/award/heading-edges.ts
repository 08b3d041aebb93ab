const YEAR = '(?:19|20)\\d\\d';

/** What a heading or the title is when its year, its number in minutes and what it says of winners are taken away. */
export const HEADING_EDGES = new RegExp(
  `^§+ ?\\d+[.:]? |^(?:${YEAR}(?: års)?\\s*[–—:-]?\\s+)|\\s*[–—:,-]?\\s*\\(?(?:${YEAR}(?:\\s*[–—-]\\s*(?:${YEAR}|\\d\\d)?)?)\\)?$`,
  'gu',
);
