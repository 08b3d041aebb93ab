/** Words with those put together that a line's end divides: "till-\ndelades" is tilldelades, "väv- \noch" stays. */
export function joinHyphens(words: string): string {
  return words.includes('-\n')
    ? words.replace(/(?<=\p{Ll})-\n[ \t]*(?!(?:och|eller|samt|respektive) )(?=\p{Ll})/gu, '')
    : words;
}
