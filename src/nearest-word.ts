/**
 * The word that was probably meant: the nearest by letters put in, left out, changed or swapped with the next (optimal
 * string alignment distance), no further away than one letter in three, and two at most; the first of several. Null
 * when none is as near.
 */
export function nearestWord(written: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.min(2, Math.max(1, Math.floor(written.length / 3))) + 1;
  for (const word of known) {
    const distance = distanceBetween(written, word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

function distanceBetween(a: string, b: string): number {
  let earlier: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (isSame ? 0 : 1));
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) least = Math.min(least, earlier[column - 2]! + 1);
      current.push(least);
    }
    [earlier, above] = [above, current];
  }
  return above[b.length]!;
}
