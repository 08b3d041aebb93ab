/** Words below which a line that ends as a sentence may be a title. */
const FEWEST_WORDS = 3;

/**
 * Whether the first paragraph of a text is a sentence or more, and so no title: three words or more that end as a
 * sentence does, without the mark of a heading.
 */
export function beginsWithSentence(text: string): boolean {
  const paragraph = (text.split(/\n[^\S\n]*\n/).find((each) => /\p{L}/u.test(each)) ?? '').trim();
  const words = paragraph.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return !paragraph.startsWith('#') && words.length >= FEWEST_WORDS && /[.!?…]["'”’»)*_]*$/u.test(paragraph.slice(-9));
}
