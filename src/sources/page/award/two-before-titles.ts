const PERSON = String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}`;

/** A comma before the "och" or behind the second name says that it is not of the first one's title. */
const TWO = new RegExp(
  `^(${PERSON}), \\p{Ll}[^,]*(?:, (?:och|samt) (${PERSON})(?:, \\p{Ll}[^,]*)?| (?:och|samt) (${PERSON}), \\p{Ll}[^,]*)$`,
  'u',
);

/**
 * Two persons on a line without what they are.
 *
 * @returns "Priya Nordgren och Gustav Lo" of "Priya Nordgren, lektor i datateknik, och Gustav Lo, forskningsingenjör";
 *   undefined for any other line
 */
export function twoBeforeTitles(words: string): string | undefined {
  const two = TWO.exec(words);
  return two === null ? undefined : `${two[1]} och ${two[2] ?? two[3]}`;
}
