/** Words up to where a terminator matches; what is quoted at their head is whole, with a year right after it. */
export function until(words: string, terminator: RegExp): string {
  const opened = /^["”“„»«]([^"”“„»«]+)["”“»«](.*)$/u.exec(words);
  if (opened !== null) return `${opened[1]}${/^ (?:19|20)\d\d/u.exec(opened[2]!)?.[0] ?? ''}`;
  return words.slice(0, terminator.exec(words)?.index ?? words.length).trim();
}
