/**
 * Moving-average type-token ratio: the mean share of distinct words in all windows of `window` words in a row. Range
 * above 0 to 1; null for a text shorter than the window, because another window would be another measure.
 * Covington and McFall (2010), "Cutting the Gordian knot: the moving-average type-token ratio".
 *
 * @param words what counts as the same word must be spelled the same
 * @param window whole number of words, 1 or more
 */
export function mattr(words: readonly string[], window: number): number | null {
  if (words.length < window) return null;
  const inWindow = new Map<string, number>();
  let types = 0;
  for (const [i, word] of words.entries()) {
    inWindow.set(word, (inWindow.get(word) ?? 0) + 1);
    const left = words[i - window];
    if (left !== undefined) {
      const remaining = inWindow.get(left)! - 1;
      if (remaining === 0) inWindow.delete(left);
      else inWindow.set(left, remaining);
    }
    if (i >= window - 1) types += inWindow.size;
  }
  return types / ((words.length - window + 1) * window);
}
