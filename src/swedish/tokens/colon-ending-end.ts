/**
 * The endings Swedish writes after a colon, on abbreviations and figures: `SCB:s`, `pdf:er`, `2:a`, `tv:n`. Written out
 * here, so that a missing space (`Motivering:Kommunen`) does not make one word of two.
 */
const endings = new Set(
  's n t r a e en et er ar or na ns ts an ens ets ers ars rs ans arna erna orna arnas ernas ornas are aren arens is ade at ad'.split(
    ' ',
  ),
);
const longest = Math.max(...[...endings].map((ending) => ending.length));

/** Where the ending after the colon at `colon` ends; `colon` itself when what follows is no such ending. */
export function colonEndingEnd(text: string, colon: number): number {
  const letters = /^\p{Ll}+/u.exec(text.slice(colon + 1, colon + 2 + longest))?.[0] ?? '';
  const end = colon + 1 + letters.length;
  const goesOn = /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
  return endings.has(letters) && !goesOn ? end : colon;
}
