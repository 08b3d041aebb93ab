/** Letters: no longer word is taken apart. */
export const LONGEST_WORD = 64;
